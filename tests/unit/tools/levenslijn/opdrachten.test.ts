import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesBestand, schrijfBestand } from '../../../../src/tools/kit/bestand/bestand.ts';
import { begin, doe, terug, verder } from '../../../../src/tools/kit/geschiedenis.ts';
import type { Wijziging } from '../../../../src/tools/kit/soort.ts';
import {
  hernoemBaan,
  verwijderBaan,
  voegBaanToe,
  zetAs,
  zetHoogtes,
} from '../../../../src/tools/levenslijn/lijnopdrachten.ts';
import {
  schuif,
  schuifTijd,
  verplaats,
  verwijder,
  voegToe,
  zet,
} from '../../../../src/tools/levenslijn/opdrachten.ts';
import { type Lijn, lijnsoort } from '../../../../src/tools/levenslijn/soort.ts';
import { tijdOp } from '../../../../src/tools/levenslijn/tijd.ts';

const id = fc.oneof(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.string({ maxLength: 40 }));
const baan = fc.constantFrom('w', 't', 'x');
const getal = fc.oneof(fc.integer(), fc.double());
const as = fc.constantFrom('jaar' as const, 'leeftijd' as const, 'volgorde' as const);
const tijd = fc.option(fc.record({ van: getal, tot: fc.option(getal, { nil: undefined }) }), {
  nil: undefined,
});
const kenmerken = fc.record(
  {
    woorden: fc.string({ maxLength: 300 }),
    vorm: fc.constantFrom('moment' as const, 'periode' as const),
    jaar: tijd,
    leeftijd: tijd,
    circa: fc.boolean(),
    ijkwoord: fc.string({ maxLength: 60 }),
    notitie: fc.string({ maxLength: 900 }),
    hoogte: getal,
    baan: fc.option(baan, { nil: undefined }),
    verborgen: fc.boolean(),
  },
  { requiredKeys: [] },
);
const opdracht: fc.Arbitrary<Wijziging<Lijn>> = fc.oneof(
  fc.tuple(id, kenmerken).map(([i, k]) => voegToe(i, k)),
  fc.tuple(id, kenmerken, id).map(([i, k, bij]) => voegToe(i, k, { voor: bij })),
  fc.tuple(id, kenmerken, id).map(([i, k, bij]) => voegToe(i, k, { na: bij })),
  fc.tuple(id, kenmerken).map(([i, k]) => zet(i, k)),
  fc.tuple(id, getal).map(([i, n]) => verplaats(i, n)),
  fc.tuple(id, getal).map(([i, n]) => schuif(i, n)),
  fc.tuple(id, getal).map(([i, n]) => schuifTijd(i, n)),
  id.map(verwijder),
  as.map(zetAs),
  fc.boolean().map(zetHoogtes),
  fc.tuple(baan, fc.string({ maxLength: 80 })).map(([i, n]) => voegBaanToe(i, n)),
  fc.tuple(baan, fc.string({ maxLength: 80 })).map(([i, n]) => hernoemBaan(i, n)),
  baan.map(verwijderBaan),
);
const reeks = fc.array(opdracht, { maxLength: 60 });
const na = (opdrachten: Wijziging<Lijn>[]) => opdrachten.reduce((lijn, o) => o(lijn), lijnsoort.leeg());

describe('de opdrachten van de lijn', () => {
  it('laten het document altijd geldig, wat er ook gevraagd wordt', () => {
    fc.assert(
      fc.property(reeks, (opdrachten) => {
        const lijn = na(opdrachten);
        expect(lijnsoort.schema.safeParse(lijn).success).toBe(true);
        const tijden = lijn.momenten.flatMap((m) => tijdOp(m, lijn.as)?.van ?? []);
        expect(tijden).toEqual([...tijden].sort((a, b) => a - b));
        for (const { baan: b } of lijn.momenten)
          if (b !== undefined) expect(lijn.banen.map((een) => een.id)).toContain(b);
      }),
    );
  });

  it('gaan met Stap terug allemaal weer weg, en met Stap verder weer terug', () => {
    fc.assert(
      fc.property(reeks, (opdrachten) => {
        let nu = begin(lijnsoort.leeg());
        for (const o of opdrachten) nu = doe(nu, o(nu.heden.doc), '');
        const laatste = nu.heden.doc;
        const stappen = nu.verleden.length;
        for (let i = 0; i < stappen; i++) nu = terug(nu);
        expect(nu.heden.doc).toEqual(lijnsoort.leeg());
        for (let i = 0; i < stappen; i++) nu = verder(nu);
        expect(nu.heden.doc).toBe(laatste);
      }),
    );
  });

  it('geven na bewaren en openen hetzelfde document', async () => {
    await fc.assert(
      fc.asyncProperty(reeks, async (opdrachten) => {
        const document = na(opdrachten);
        const tekst = await schrijfBestand(lijnsoort, { naam: 'Elif', document });
        expect((await leesBestand(lijnsoort, tekst)).document).toEqual(JSON.parse(JSON.stringify(document)));
      }),
      { numRuns: 30 },
    );
  });

  it('geven hetzelfde document terug als er niets te doen is', () => {
    const lijn = na([voegToe('a', { woorden: 'school' })]);
    for (const o of [
      zet('a', { woorden: 'school' }),
      zet('weg', { wie: 'x' }),
      verwijder('weg'),
      schuif('a', 1),
    ])
      expect(o(lijn)).toBe(lijn);
    expect(zetAs(lijn.as)(lijn)).toBe(lijn);
  });

  it('bewaren de jaren wanneer de lijn een tijd de leeftijd volgt', () => {
    const lijn = na([
      voegToe('a', { jaar: { van: 2004 } }),
      voegToe('b', { jaar: { van: 1999 } }),
      zetAs('leeftijd'),
      verplaats('b', 1),
      zet('a', { leeftijd: { van: 30 } }),
      zetAs('jaar'),
    ]);
    expect(lijn.momenten.map((m) => [m.id, m.jaar?.van])).toEqual([
      ['b', 1999],
      ['a', 2004],
    ]);
  });

  it('laten de lijn naar twee kanten groeien rond één zin', () => {
    const lijn = na([
      voegToe('zin', { woorden: 'dat was in de tijd met mijn broer' }),
      voegToe('voor', {}, { voor: 'zin' }),
      voegToe('na', {}, { na: 'zin' }),
    ]);
    expect(lijn.momenten.map((m) => m.id)).toEqual(['voor', 'zin', 'na']);
  });

  it('houden wie geen jaar heeft bij wie ervoor stond', () => {
    const lijn = na([
      voegToe('a', { jaar: { van: 2010 } }),
      voegToe('los', {}),
      voegToe('b', { jaar: { van: 2000 } }),
    ]);
    expect(lijn.momenten.map((m) => m.id)).toEqual(['b', 'a', 'los']);
    expect(schuif('los', -1)(lijn).momenten.map((m) => m.id)).toEqual(['b', 'los', 'a']);
    expect(schuif('a', -20)(lijn).momenten.map((m) => m.id)).toEqual(['a', 'los', 'b']);
  });
});
