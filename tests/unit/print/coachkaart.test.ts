import fc from 'fast-check';
import type { Nodes, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { ontleed } from '../../../src/markdown/controle/ontleed.ts';
import { jsxNaam } from '../../../src/markdown/omhulsel.ts';
import { soortSectie } from '../../../src/markdown/secties.ts';
import { platteTekst } from '../../../src/markdown/tekst.ts';
import { verdeel } from '../../../src/markdown/verdeel.ts';
import { potlood } from '../../../src/print/boek/blok.ts';
import * as maat from '../../../src/print/coachkaart/maat.ts';
import { maakCoachkaart } from '../../../src/print/coachkaart/plan.ts';
import type { Kaartstof } from '../../../src/print/coachkaart/stof.ts';
import { controleerPdf } from '../../../src/print/controle/index.ts';
import { ontbrekend } from '../../../src/print/letters/letters.ts';
import type { Knoop, Plan, Regel, Tekst } from '../../../src/print/plan/plan.ts';
import { maakPdf } from '../../../src/print/verf/pdf.ts';
import { letters } from './hulp.ts';
import { lees, slugs } from './kaarthulp.ts';

const teksten = (knopen: readonly Knoop[]): Tekst[] =>
  knopen.flatMap((knoop) => ('k' in knoop ? teksten(knoop.k) : 't' in knoop ? [knoop] : []));
const regelsVan = (plan: Plan): Regel[] => teksten(plan.boom).flatMap(({ t }) => t);
const kaal = (tekst: string) => tekst.replace(/[^\p{L}\p{N}]/gu, '');
const opKaart = (plan: Plan) =>
  kaal(
    regelsVan(plan)
      .map((regel) => regel[5])
      .join(' '),
  );

const rechts = maat.papier[0] - maat.rand.rechts;
const tweede = maat.rand.links + maat.kolom + maat.goot;

/** What is wrong with where the lines stand: outside the edges, past the end of a column, on top of each other. */
function plaatsfouten(plan: Plan): string[] {
  const dozen = regelsVan(plan).map(([pagina, x, y, grootte, letter, tekst]) => ({
    ...{ pagina, x, y, grootte, tekst },
    tot: x + letters.breedte(letter, grootte, tekst),
    weg: ontbrekend(letters, letter, tekst),
  }));
  const fouten = dozen.flatMap(({ pagina, x, y, grootte, tekst, tot, weg }) => [
    ...(pagina === 0 ? [] : [`op bladzijde ${pagina}: ${tekst}`]),
    ...(x < maat.rand.links - 0.01 || tot > rechts + 0.5 ? [`naast het blad: ${tekst}`] : []),
    ...(y - grootte < maat.rand.boven - 1 || y > maat.bodem + 0.01
      ? [`boven of onder het blad: ${tekst}`]
      : []),
    ...(grootte < 7.19 ? [`te klein: ${tekst}`] : []),
    ...(weg.length > 0 || tekst.includes(potlood) ? [`een teken zonder letter: ${tekst}`] : []),
  ]);
  dozen.forEach((a, i) => {
    for (const b of dozen.slice(i + 1)) {
      const naast = a.tot <= b.x + 0.1 || b.tot <= a.x + 0.1;
      // Letters reach from three quarters of their size above the line to a quarter under it.
      const [hoger, lager] = a.y <= b.y ? [a, b] : [b, a];
      const onder = lager.y - lager.grootte * 0.75 >= hoger.y + hoger.grootte * 0.25;
      if (!naast && !onder) fouten.push(`over elkaar: "${a.tekst}" en "${b.tekst}"`);
    }
  });
  return fouten;
}

/** Lines under the facts that begin in the first column and run into the second. */
function overDeGoot(plan: Plan): string[] {
  const romp = plan.boom.slice(plan.boom.findIndex((knoop) => 'r' in knoop && knoop.r === 'H2'));
  return teksten(romp)
    .flatMap(({ t }) => t)
    .filter(
      ([, x, , grootte, letter, tekst]) =>
        x < tweede - 0.01 && x + letters.breedte(letter, grootte, tekst) > maat.rand.links + maat.kolom + 0.5,
    )
    .map((regel) => regel[5]);
}

const kernsoorten = new Set(['wanneer', 'klaarleggen', 'stappen', 'valkuilen']);
const nietOpKaart = new Set(['Tekening', 'Voorbeeld']);

/** Every paragraph, heading and cell of the core of a methodiek, in order. */
function kernTeksten(mdx: string): string[] {
  const uit: string[] = [];
  const loop = (node: Nodes) => {
    if (nietOpKaart.has(jsxNaam(node) ?? '')) return;
    if (['paragraph', 'heading', 'tableCell'].includes(node.type)) uit.push(kaal(platteTekst(node)));
    else if ('children' in node) for (const kind of node.children) loop(kind);
  };
  for (const { kop, inhoud } of verdeel(ontleed(mdx).tree.children, 2))
    if (kop && kernsoorten.has(soortSectie(platteTekst(kop), inhoud)))
      for (const node of [kop as RootContent, ...inhoud]) loop(node);
  return uit.filter(Boolean);
}

/** What of the core is not on the card, or not in its order. */
function ontbreekt(plan: Plan, mdx: string): string[] {
  const kaart = opKaart(plan);
  let van = 0;
  return kernTeksten(mdx).filter((tekst) => {
    const plek = kaart.indexOf(tekst, van);
    if (plek >= 0) van = plek + tekst.length;
    return plek < 0;
  });
}

const koppen = (plan: Plan, rol: string) =>
  teksten(plan.boom)
    .filter(({ r }) => r === rol)
    .map(({ t }) => kaal(t.map((regel) => regel[5]).join('')));

test('every methodiek is a card of one page, with its whole core, in its order, and nothing over the edges', () => {
  expect(slugs.length).toBeGreaterThan(100);
  const fouten: string[] = [];
  for (const slug of slugs) {
    const { methodiek, mdx, stof } = lees(slug);
    const plan = maakCoachkaart(letters, stof);
    const kaart = opKaart(plan);
    const alle = [
      ...(plan.paginas === 1 ? [] : ['meer dan één bladzijde']),
      ...plaatsfouten(plan),
      ...overDeGoot(plan).map((tekst) => `in de goot: ${tekst}`),
      ...ontbreekt(plan, mdx).map((tekst) => `weg: ${tekst}`),
      ...[methodiek.titel, methodiek.samenvatting, ...methodiek.middelen]
        .filter((tekst) => !kaart.toLowerCase().includes(kaal(tekst).toLowerCase()))
        .map((tekst) => `weg: ${tekst}`),
      // A section that found no room is named, so that nobody looks for it on the card.
      ...stof.secties
        .filter(({ titel }) => !kaart.includes(kaal(titel)))
        .map(({ titel }) => `niet genoemd: ${titel}`),
      ...stof.secties
        .flatMap(({ kern, stappen }) => (kern ? stappen : []))
        .filter(({ titel }) => !koppen(plan, 'H3').includes(kaal(titel)))
        .map(({ titel }) => `geen kop voor de stap: ${titel}`),
    ];
    if (koppen(plan, 'H1').length !== 1) alle.push('niet precies één titel');
    fouten.push(...alle.map((fout) => `${slug}: ${fout}`));
  }
  expect(fouten).toEqual([]);
});

test('the paper is a sound tagged PDF', async () => {
  for (const slug of slugs.filter((_, i) => i % 12 === 0)) {
    const { stof } = lees(slug);
    const pdf = await maakPdf([{ plan: maakCoachkaart(letters, stof) }], letters, {
      titel: stof.titel,
      wijze: 'blanco',
    });
    expect(await controleerPdf(pdf, { naam: slug, velden: [] })).toEqual([]);
  }
});

test('links keep their words and know where they lead', () => {
  const { stof } = lees('sollicitatietraining');
  const links = teksten(maakCoachkaart(letters, stof).boom).filter(({ r }) => r === 'Link');
  expect(links.map(({ naar }) => naar)).toContain('/methodieken/vacatures-zoeken/');
});

const woorden = (min: number, max: number) =>
  fc
    .array(fc.stringMatching(/^[a-zé]{1,24}$/), { minLength: min, maxLength: max })
    .map((rij) => rij.join(' '));
const alinea = woorden(1, 40).map((tekst) => ({ soort: 'alinea' as const, stukken: [{ tekst }] }));
const lijst = fc
  .record({
    genummerd: fc.boolean(),
    items: fc.array(fc.array(alinea, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 12 }),
  })
  .map((l) => ({ soort: 'lijst' as const, ...l }));
const kader = fc
  .record({
    titel: fc.constantFrom('Wel', 'Let op'),
    blokken: fc.array(alinea, { minLength: 1, maxLength: 2 }),
  })
  .map((k) => ({ soort: 'kader' as const, ...k }));
const tabel = fc
  .array(fc.tuple(woorden(1, 3), woorden(1, 8), woorden(1, 4)), { minLength: 2, maxLength: 6 })
  .map(([kop, ...rijen]) => {
    const cellen = (rij: readonly string[] = []) => rij.map((tekst) => [{ tekst }]);
    return { soort: 'tabel' as const, kop: cellen(kop), rijen: rijen.map(cellen) };
  });
const stof = fc.array(fc.oneof(alinea, lijst, kader, tabel), { maxLength: 4 });
const sectie = fc.record({
  titel: woorden(1, 8),
  kern: fc.boolean(),
  blokken: stof,
  stappen: fc.array(fc.record({ titel: woorden(1, 8), blokken: stof }), { maxLength: 5 }),
});
const proef = (secties: Kaartstof['secties']): Kaartstof => ({ ...lees('ecogram').stof, secties });

describe('any text', () => {
  test('is a card of one page, or says that it is too long', () => {
    fc.assert(
      fc.property(fc.array(sectie, { minLength: 1, maxLength: 6 }), (secties) => {
        let plan: Plan;
        try {
          plan = maakCoachkaart(letters, proef(secties));
        } catch (fout) {
          expect((fout as Error).message).toContain('past niet op één bladzijde');
          return;
        }
        expect(plaatsfouten(plan)).toEqual([]);
        for (const { titel } of secties.filter(({ kern }) => kern))
          expect(opKaart(plan)).toContain(kaal(titel));
      }),
      { numRuns: 60 },
    );
  });

  test('that is too long is refused in words that an editor understands', () => {
    const lang = { soort: 'alinea' as const, stukken: [{ tekst: 'woord '.repeat(60) }] };
    const kern = {
      titel: 'Valkuilen',
      kern: true,
      blokken: Array.from({ length: 40 }, () => lang),
      stappen: [],
    };
    expect(() => maakCoachkaart(letters, proef([kern]))).toThrow(
      'De coachkaart van "Ecogram" past niet op één bladzijde. Maak de stappen of de valkuilen korter.',
    );
  });
});
