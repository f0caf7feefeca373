import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bestanden, Haal, Kern, Regel } from '../../../src/search/bestanden.ts';
import { heeft, leeg, leesBits, nummers, schrijfBits, tel, vol, zet } from '../../../src/search/bits.ts';
import { maakBlok, schrijfBlok } from '../../../src/search/blok.ts';
import { maakParen } from '../../../src/search/paren.ts';
import { leegStaat, type Staat } from '../../../src/search/staat.ts';
import { type Antwoord, maakVinder } from '../../../src/search/vinder.ts';
import { maakIndex } from '../../../src/search/zoek/index.ts';
import { maakScherven } from '../../../src/search/zoek/scherven.ts';

const facetten = [
  { id: 'fase', waarden: ['a', 'b', 'c'].map((id) => ({ id })) },
  { id: 'niveau', waarden: ['laag', 'hoog'].map((id) => ({ id })) },
  { id: 'tijd', enkel: true as const, waarden: ['15', '30'].map((id) => ({ id })) },
];

type Stuk = Record<string, string[]>;
const stukken = fc.array(
  fc.record({
    fase: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    niveau: fc.subarray(['laag', 'hoog']),
    tijd: fc.subarray(['15', '30']),
  }),
  { minLength: 1, maxLength: 60 },
) as fc.Arbitrary<Stuk[]>;
const staten: fc.Arbitrary<Staat> = fc
  .record({
    fase: fc.subarray(['a', 'b', 'c']),
    niveau: fc.subarray(['laag', 'hoog']),
    tijd: fc.subarray(['15', '30'], { maxLength: 1 }),
  })
  .map((keuzes) => ({
    ...leegStaat,
    keuzes: Object.fromEntries(Object.entries(keuzes).filter(([, lijst]) => lijst.length > 0)),
  }));

/** The finder over made-up pieces, cut into blocks of a given size, and a count of the files it fetched. */
function maak(lijst: Stuk[], perBlok: number) {
  const sleutels = (stuk: Stuk) =>
    Object.entries(stuk).flatMap(([id, waarden]) => waarden.map((w) => `${id}:${w}`));
  const blokken = Array.from({ length: Math.ceil(lijst.length / perBlok) }, (_, i) => {
    const deel = lijst.slice(i * perBlok, (i + 1) * perBlok);
    return maakBlok(
      i * perBlok,
      deel.map(sleutels),
      deel.map((_stuk, j) => lijst.length - (i * perBlok + j)),
      deel.map(() => 30),
    );
  });
  const kern: Kern = {
    aantal: lijst.length,
    blokken: blokken.length,
    wijzer: [],
    ...(blokken.length > 1 && { paren: maakParen(blokken, facetten) }),
  };
  const gehaald: string[] = [];
  const haal = (async (soort: keyof Bestanden, nummer = 0) => {
    gehaald.push(`${soort}-${nummer}`);
    if (soort === 'kern') return kern;
    if (soort === 'blok') return schrijfBlok(blokken[nummer] as (typeof blokken)[number]);
    return [] as Regel[];
  }) as Haal;
  return { vinder: maakVinder(haal, facetten), gehaald };
}

/** What a state should give, worked out by reading every piece. */
function zelf(lijst: Stuk[], staat: Staat, behalve?: string): number[] {
  return lijst.flatMap((stuk, i) =>
    Object.entries(staat.keuzes).every(
      ([id, keuzes]) => id === behalve || keuzes.some((keuze) => stuk[id]?.includes(keuze)),
    )
      ? [i]
      : [],
  );
}

async function allemaal(bron: AsyncGenerator<Antwoord>): Promise<Antwoord[]> {
  const uit: Antwoord[] = [];
  for await (const antwoord of bron) uit.push(antwoord);
  return uit;
}

describe('de vinder', () => {
  test('geeft wie past en telt wat elke waarde zou geven, in hoeveel blokken het ook ligt', async () => {
    await fc.assert(
      fc.asyncProperty(stukken, staten, fc.integer({ min: 1, max: 70 }), async (lijst, staat, perBlok) => {
        const antwoord = (await allemaal(maak(lijst, perBlok).vinder.antwoorden(staat))).at(-1) as Antwoord;
        const goed = zelf(lijst, staat);
        expect(antwoord.telling?.totaal).toBe(goed.length);
        for (const { id, waarden } of facetten) {
          const rest = zelf(lijst, staat, id);
          for (const waarde of waarden)
            expect(antwoord.telling?.waarden[`${id}:${waarde.id}`], `${id}:${waarde.id}`).toBe(
              rest.filter((i) => lijst[i]?.[id]?.includes(waarde.id)).length,
            );
        }
        if (goed.length > 0) expect(antwoord.nummers).toEqual(goed);
        else {
          // Nothing fits: what is nearest does give something, and says what was let go of.
          expect(antwoord.losser?.aantal).toBe(antwoord.nummers.length);
          expect(antwoord.nummers).toEqual(zelf(lijst, antwoord.losser?.staat as Staat));
          expect(antwoord.nummers.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('een eerste antwoord haalt niet alles op, en zegt niets wat later anders blijkt', async () => {
    const lijst: Stuk[] = Array.from({ length: 400 }, (_, i) => ({
      fase: [i % 2 === 0 ? 'a' : 'b'],
      niveau: [i % 3 === 0 ? 'laag' : 'hoog'],
      tijd: ['30'],
    }));
    const { vinder, gehaald } = maak(lijst, 100);
    const bron = vinder.antwoorden({ ...leegStaat, keuzes: { fase: ['b'] } });
    const eerste = (await bron.next()).value as Antwoord;
    expect(gehaald).toEqual(['kern-0', 'blok-0']);
    expect(eerste.compleet).toBe(false);
    const laatste = (await bron.next()).value as Antwoord;
    expect(laatste.compleet).toBe(true);
    expect(eerste.telling).toEqual(laatste.telling);
    expect(laatste.nummers.slice(0, eerste.nummers.length)).toEqual(eerste.nummers);
  });

  test('met twee keuzes wacht het met tellen tot het zeker is', async () => {
    const lijst: Stuk[] = Array.from({ length: 300 }, () => ({
      fase: ['a'],
      niveau: ['laag'],
      tijd: ['15'],
    }));
    const bron = maak(lijst, 100).vinder.antwoorden({
      ...leegStaat,
      keuzes: { fase: ['a'], niveau: ['laag'] },
    });
    expect(((await bron.next()).value as Antwoord).telling).toBeUndefined();
    expect(((await bron.next()).value as Antwoord).telling?.totaal).toBe(300);
  });

  test('woorden alleen: de beste staan er voor er een blok is, en tellen komt daarna', async () => {
    const aantal = 900;
    const paginas = Array.from({ length: aantal }, (_, i) => [
      { tekst: i % 3 === 0 ? 'netwerk' : 'werk', gewicht: 1 },
    ]);
    const { wijzer, scherven, resten } = maakScherven(
      maakIndex(paginas, { splits: () => [], synoniemen: () => [] }),
    );
    const gehaald: string[] = [];
    const haal = (async (soort: keyof Bestanden, nummer = 0) => {
      gehaald.push(soort);
      if (soort === 'kern') return { aantal, blokken: 9, wijzer };
      if (soort === 'woord') return scherven[nummer];
      if (soort === 'rest') return resten[nummer];
      const bits = Array.from({ length: 100 }, () => ['fase:a']);
      const nul = Array.from({ length: 100 }, () => 0);
      return schrijfBlok(maakBlok(nummer * 100, bits, nul, nul));
    }) as Haal;
    const bron = maakVinder(haal, facetten).antwoorden({ ...leegStaat, zoek: 'werk' });
    const eerste = (await bron.next()).value as Antwoord;
    expect(gehaald).toEqual(['kern', 'woord']);
    expect(eerste.telling).toBeUndefined();
    const laatste = (await bron.next()).value as Antwoord;
    expect(laatste.telling?.totaal).toBe(600);
    expect(laatste.nummers.slice(0, 24)).toEqual(eerste.nummers.slice(0, 24));
  });

  test('op titel staat alles door elkaar op zijn plaats', async () => {
    const lijst: Stuk[] = Array.from({ length: 30 }, () => ({ fase: ['a'] }));
    const [antwoord] = await allemaal(maak(lijst, 10).vinder.antwoorden({ ...leegStaat, volgorde: 'titel' }));
    expect(antwoord?.nummers).toEqual(Array.from({ length: 30 }, (_, i) => 29 - i));
  });
});

test('bits komen heel over', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.array(fc.nat(299)), (aantal, gekozen) => {
      const bits = leeg(aantal);
      const goed = [...new Set(gekozen.filter((nummer) => nummer < aantal))].toSorted((a, b) => a - b);
      for (const nummer of goed) zet(bits, nummer);
      expect(nummers(leesBits(schrijfBits(bits)))).toEqual(goed);
      expect(tel(bits)).toBe(goed.length);
      expect(tel(vol(aantal))).toBe(aantal);
      expect(heeft(vol(aantal), aantal - 1)).toBe(true);
    }),
  );
});
