import { PDFHexString } from 'pdf-lib';
import type { Figuur, Groep, Knoop, Regel, Tekst, Veldplek } from '../plan/plan.ts';
import type { Blad } from './blad.ts';
import { kleur, n, teken } from './inkt.ts';
import { verfKoppeling } from './koppeling.ts';
import { KeuzeVelden, maakVeld } from './velden.ts';
import type { BladWerk } from './werk.ts';

/** Attributes of a structure element, as the standard wants them. */
function kenmerken(knoop: Groep | Tekst): Record<string, unknown> {
  const { r, a } = knoop;
  if (r === 'L') return { A: { O: 'List', ListNumbering: 'None' } };
  if (!a) return {};
  const tabel = { O: 'Table', ...(a.scope && { Scope: a.scope }), ...(a.span && { ColSpan: a.span }) };
  return { A: tabel };
}

export const regelOps = (werk: BladWerk, blad: Blad, [, x, y, grootte, letter, tekst, inkt]: Regel): string =>
  `${kleur(inkt ?? '#111111', 'vul')} ${werk.boek.toon(letter, grootte, tekst, x, blad.hoogte - y)}`;

/** A text, in as many marked pieces as it has pages. */
function verfTekst(werk: BladWerk, knoop: Tekst) {
  const perBlad = Map.groupBy(knoop.t, (regel) => regel[0]);
  werk.structuur.groep(knoop.r, kenmerken(knoop), () => {
    for (const [pagina, regels] of perBlad) {
      const blad = werk.bladen[pagina] as Blad;
      werk.structuur.inhoud(blad, knoop.r, regels.map((regel) => regelOps(werk, blad, regel)).join('\n'));
    }
    verfKoppeling(werk, knoop);
  });
  const [eerste] = knoop.t;
  if (eerste && (knoop.r === 'H1' || knoop.r === 'H2'))
    werk.wijzers.push({
      titel: knoop.t
        .map((regel) => regel[5])
        .join(' ')
        .replace(/- /g, ''),
      diepte: knoop.r === 'H1' ? 1 : 2,
      blad: werk.bladen[eerste[0]] as Blad,
      y: eerste[2] - eerste[3],
    });
}

function verfFiguur(werk: BladWerk, { alt, v, vormen, woorden }: Figuur) {
  const [pagina, x, y, b, h] = v;
  const blad = werk.bladen[pagina] as Blad;
  const bodem = blad.hoogte - y - h;
  const ops = vormen.map((vorm) => teken(vorm, blad.hoogte, x, y));
  for (const woord of woorden) {
    const breedte = werk.boek.letters.breedte(woord.letter, woord.grootte, woord.tekst);
    const links = woord.anker === 'midden' ? breedte / 2 : woord.anker === 'eind' ? breedte : 0;
    ops.push(
      `${kleur(woord.kleur ?? '#111111', 'vul')} ${werk.boek.toon(woord.letter, woord.grootte, woord.tekst, x + woord.x - links, blad.hoogte - y - woord.y)}`,
    );
  }
  const vak = [x, bodem, x + b, bodem + h].map((waarde) => Number(n(waarde)));
  const extra = { Alt: PDFHexString.fromText(alt), A: { O: 'Layout', BBox: vak, Placement: 'Block' } };
  werk.structuur.groep('Figure', extra, () => werk.structuur.inhoud(blad, 'Figure', ops.join('\n')));
}

/** Paints the tree of a sheet in reading order. */
export function verfBoom(werk: BladWerk) {
  const plekken = new Map<string, Veldplek[]>();
  const keuzes = new KeuzeVelden();
  const gedaan = new Set<string>();
  const verzamel = (knoop: Knoop) => {
    if ('veld' in knoop) plekken.set(knoop.veld, [...(plekken.get(knoop.veld) ?? []), knoop]);
    else if ('k' in knoop) knoop.k.forEach(verzamel);
  };
  werk.plan.boom.forEach(verzamel);
  const verf = (knoop: Knoop) => {
    if ('veld' in knoop) {
      if (werk.wijze === 'blanco') return;
      if (knoop.soort === 'keuze') keuzes.plaats(werk, knoop);
      else if (!gedaan.has(knoop.veld)) {
        gedaan.add(knoop.veld);
        maakVeld(werk, keuzes, plekken.get(knoop.veld) ?? [knoop]);
      }
    } else if ('alt' in knoop) verfFiguur(werk, knoop);
    else if ('t' in knoop) verfTekst(werk, knoop);
    else werk.structuur.groep(knoop.r, kenmerken(knoop), () => knoop.k.forEach(verf));
  };
  werk.plan.boom.forEach(verf);
  keuzes.sluit(werk);
}
