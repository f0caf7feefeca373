import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesBestand, schrijfBestand } from '../../../../src/tools/kit/bestand/bestand.ts';
import * as geschiedenis from '../../../../src/tools/kit/geschiedenis.ts';
import type { Wijziging } from '../../../../src/tools/kit/soort.ts';
import * as z from '../../../../src/tools/kit/zod.ts';
import {
  begin,
  ga,
  legWeg,
  neemTerug,
  orden,
  ruil,
  ruilNog,
  sorteer,
  speelVerder,
  verplaats,
  zetTekst,
  zetWaar,
  zetWoorden,
} from '../../../../src/tools/kwaliteiten/opdrachten.ts';
import { type Plek, type Ronde, rondes, type Spel, soort } from '../../../../src/tools/kwaliteiten/soort.ts';
import { stappen } from '../../../../src/tools/kwaliteiten/stappen.ts';
import { decks, gespeeld, leeg, na } from './voorbeeld.ts';

const ronde = fc.constantFrom(...rondes);
const kaart = fc.integer({ min: 1, max: 30 }).map((nr) => `kw-${nr}`);
const plaats = fc.integer({ min: -2, max: 10 });
const tekst = fc.string({ unit: 'grapheme', maxLength: 2000 });
const plek = fc.constantFrom<Plek>(
  'zelf',
  'valkuilen',
  'doorgeven',
  'ander',
  'teruggeven',
  'naast',
  'besluit',
);

/** The commands that begin a round. */
const nieuw = new WeakSet<Wijziging<Spel>>();

/** Any command, on arguments that may make no sense; what belongs to playing on comes by most. */
const opdracht: fc.Arbitrary<Wijziging<Spel>> = fc.oneof(
  fc
    .record({
      ronde,
      kaarten: fc.array(kaart, { maxLength: 40 }),
      vorm: fc.constantFrom('acht' as const, 'stapels' as const),
    })
    .map((wat) => {
      const stap = begin(wat);
      nieuw.add(stap);
      return stap;
    }),
  fc
    .tuple(ronde, fc.constantFrom('echt' as const, 'half' as const, 'niet' as const))
    .map((a) => sorteer(...a)),
  fc.tuple(ronde, fc.boolean()).map((a) => speelVerder(...a)),
  { weight: 4, arbitrary: fc.tuple(ronde, plaats).map((a) => ruil(...a)) },
  { weight: 4, arbitrary: ronde.map(legWeg) },
  fc.tuple(ronde, kaart).map((a) => neemTerug(...a)),
  ronde.map(orden),
  ronde.map(ruilNog),
  fc.tuple(ronde, plaats, plaats).map((a) => verplaats(...a)),
  fc
    .tuple(ronde, kaart, fc.constantFrom('werk' as const, 'prive' as const), fc.boolean())
    .map((a) => zetWaar(...a)),
  fc.tuple(ronde, kaart, tekst).map((a) => zetWoorden(...a)),
  fc
    .tuple(
      fc.constantFrom('huidig' as const, 'conclusie' as const, 'wie' as const, 'gesprek' as const),
      tekst,
    )
    .map((a) => zetTekst(...a)),
  plek.map(ga),
);
const reeks = fc.array(opdracht, { maxLength: 60 });
const alle = (een: Ronde | undefined) =>
  een && [een.stapel, een.echt, een.half, een.niet, een.weg, een.tafel.map((k) => k.kaart)].flat().toSorted();

describe('welke opdrachten ook', () => {
  test('het spel blijft geldig, en er raakt geen kaart kwijt of verdubbeld', () => {
    fc.assert(
      fc.property(reeks, (lijst) => {
        let spel = leeg;
        for (const stap of lijst) {
          const oud = spel;
          spel = stap(spel);
          if (spel === oud) continue;
          expect(z.safeParse(soort.schema, spel)).toMatchObject({ success: true, data: spel });
          // Only a round that begins anew brings other cards; all else moves what is there.
          if (!nieuw.has(stap))
            for (const naam of rondes) expect(alle(spel.rondes[naam])).toEqual(alle(oud.rondes[naam]));
          for (const { naar } of stappen(spel)) expect(naar?.(spel)).not.toBe(spel);
        }
      }),
    );
  });

  test('alles terugnemen geeft het begin, en alles opnieuw het einde', () => {
    fc.assert(
      fc.property(reeks, (lijst) => {
        let nu = geschiedenis.begin(leeg);
        for (const stap of lijst) nu = geschiedenis.doe(nu, stap(nu.heden.doc), '');
        const einde = nu.heden.doc;
        const aantal = nu.verleden.length;
        for (let i = 0; i < aantal; i++) nu = geschiedenis.terug(nu);
        expect(nu.heden.doc).toBe(leeg);
        for (let i = 0; i < aantal; i++) nu = geschiedenis.verder(nu);
        expect(nu.heden.doc).toBe(einde);
      }),
    );
  });

  test('opslaan en openen geeft hetzelfde', async () => {
    await fc.assert(
      fc.asyncProperty(reeks, async (lijst) => {
        const document = na(leeg, ...lijst);
        const gelezen = await leesBestand(soort, await schrijfBestand(soort, { naam: 'Ayşe', document }));
        expect(gelezen.document).toEqual(document);
      }),
      { numRuns: 40 },
    );
  });
});

describe('acht open en ruilen', () => {
  const kaarten = Array.from({ length: 12 }, (_, i) => `kw-${i + 1}`);
  const start = na(leeg, begin({ ronde: 'zelf', kaarten, vorm: 'acht' }));
  const tafel = (spel: Spel) => spel.rondes.zelf?.tafel.map((k) => k.kaart);

  test('de bovenste acht liggen open', () => {
    expect(tafel(start)).toEqual(kaarten.slice(0, 8));
    expect(start.rondes.zelf?.stapel).toEqual(kaarten.slice(8));
  });

  test('tot de stapel op is blijven er acht', () => {
    const einde = na(start, ruil('zelf', 2), legWeg('zelf'), ruil('zelf', 0), ruil('zelf', 0));
    expect(einde.rondes.zelf).toMatchObject({ stapel: [], weg: ['kw-3', 'kw-10', 'kw-1', 'kw-11'] });
    expect(tafel(einde)).toEqual(['kw-12', 'kw-2', 'kw-9', 'kw-4', 'kw-5', 'kw-6', 'kw-7', 'kw-8']);
    expect(na(einde, legWeg('zelf'), ruil('zelf', 1))).toBe(einde);
  });

  test('wat weg is, kan terug in de hand', () => {
    const terug = na(start, ruil('zelf', 2), neemTerug('zelf', 'kw-3'));
    expect(terug.rondes.zelf).toMatchObject({ stapel: ['kw-3', 'kw-10', 'kw-11', 'kw-12'], weg: [] });
  });

  test('eigen woorden blijven bij hun kaart als die van plaats verandert', () => {
    const spel = na(start, orden('zelf'), zetWoorden('zelf', 'kw-8', 'rustig'), verplaats('zelf', 7, 0));
    expect(spel.rondes.zelf?.tafel[0]).toMatchObject({ kaart: 'kw-8', woorden: 'rustig' });
  });
});

describe('eerst drie stapels', () => {
  const kaarten = ['kw-1', 'kw-2', 'kw-3', 'kw-4'];
  const verdeeld = na(
    leeg,
    begin({ ronde: 'zelf', kaarten, vorm: 'stapels' }),
    sorteer('zelf', 'echt'),
    sorteer('zelf', 'half'),
    sorteer('zelf', 'niet'),
    sorteer('zelf', 'echt'),
  );

  test('alleen de eerste stapel speelt verder', () => {
    const { tafel, half, niet } = na(verdeeld, speelVerder('zelf', false)).rondes.zelf as Ronde;
    expect(tafel.map((k) => k.kaart)).toEqual(['kw-1', 'kw-4']);
    expect([half, niet]).toEqual([['kw-2'], ['kw-3']]);
  });

  test('is dat te weinig, dan komt de tweede erbij', () => {
    const { tafel } = na(verdeeld, speelVerder('zelf', true)).rondes.zelf as Ronde;
    expect(tafel.map((k) => k.kaart)).toEqual(['kw-1', 'kw-4', 'kw-2']);
  });

  test('een kaart van een andere stapel kan later toch op tafel', () => {
    const spel = na(verdeeld, speelVerder('zelf', false), neemTerug('zelf', 'kw-3'), ruil('zelf', 2));
    expect(spel.rondes.zelf?.tafel.map((k) => k.kaart)).toEqual(['kw-1', 'kw-4', 'kw-3']);
  });
});

test('naast elkaar kan pas als er twee rijen zijn, doorgeven pas na de eigen keuze', () => {
  expect(na(leeg, ga('doorgeven'), ga('naast'), ga('besluit'))).toBe(leeg);
  const een = na(leeg, ...gespeeld('zelf'));
  expect(na(een, ga('naast')).plek).toBe('zelf');
  expect(na(een, ga('doorgeven')).plek).toBe('doorgeven');
  expect(na(een, ...gespeeld('ander'), ga('teruggeven'), ga('naast')).plek).toBe('naast');
});

test('een kaart die twee keer in een bestand staat, wordt geweigerd', () => {
  const dubbel = na(leeg, begin({ ronde: 'zelf', kaarten: ['kw-01', 'kw-02'], vorm: 'acht' }));
  const { zelf } = dubbel.rondes;
  const kapot = { ...dubbel, rondes: { zelf: { ...zelf, weg: ['kw-01'] } } };
  expect(z.safeParse(soort.schema, kapot).success).toBe(false);
});

describe('de kaarten', () => {
  test('schudden houdt elke kaart één keer; de helft neemt uit elke groep evenveel', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (stroom) => {
          const toeval = () => stroom.next().value;
          expect(new Set(decks.geschud('kwaliteiten', false, toeval)).size).toBe(70);
          const groepen = decks.geschud('valkuilen', true, toeval).map((id) => decks.kaart(id).groep);
          for (let groep = 0; groep < 7; groep++) expect(groepen.filter((g) => g === groep)).toHaveLength(5);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('een kaart die niet meer in het deck zit, wordt genoemd en breekt niets', () => {
    expect(decks.woord('kw-99')).toBe('Kaart kw-99');
  });

  test('elke kaart heeft haar andere kant', () => {
    for (const deck of ['kwaliteiten', 'valkuilen'] as const)
      for (const id of decks.geschud(deck, false, () => 0))
        expect(decks.kaart(decks.kaart(id).tegen ?? '').tegen).toBe(id);
  });
});
