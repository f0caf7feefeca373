import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Catalogus, Register } from '../../../../src/model/werkmap/catalogus.ts';
import { leesLink, schrijfLink } from '../../../../src/model/werkmap/link.ts';
import {
  leesEigenMap,
  legeMap,
  meesteStukken,
  schrijfEigenMap,
  type Werkmap,
  zijden,
} from '../../../../src/model/werkmap/map.ts';
import {
  pauzes,
  type Stuk,
  soortLetters,
  stukSleutel,
  stukVersies,
} from '../../../../src/model/werkmap/stuk.ts';

const slug = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,9}$/), { minLength: 1, maxLength: 4 })
  .map((delen) => delen.join('-'));
const stuk: fc.Arbitrary<Stuk> = fc
  .constantFrom(...Object.values(soortLetters))
  .filter((soort) => soort !== 'ingevuld')
  .chain((soort) =>
    fc.record(
      {
        soort: fc.constant(soort),
        id:
          soort === 'pauze'
            ? fc.constantFrom(...Object.keys(pauzes))
            : soort === 'moment'
              ? fc.tuple(slug, fc.nat({ max: 30 })).map(([s, nr]) => `${s}_${nr}`)
              : slug,
        versie: fc.constantFrom(...(stukVersies[soort]?.slice(1) ?? ['zonder'])),
        aantal: fc.nat({ max: 99 }),
        minuten: fc.nat({ max: 600 }),
      },
      { requiredKeys: ['soort', 'id'] },
    ),
  )
  .map((s) =>
    stukVersies[s.soort] || !('versie' in s) ? s : (({ versie: _, ...rest }) => rest)(s),
  ) as never;

const uniek = (stukken: Stuk[]) =>
  stukken.filter(
    (s, i) =>
      s.soort === 'pauze' || stukken.findIndex((ander) => stukSleutel(ander) === stukSleutel(s)) === i,
  );
const map: fc.Arbitrary<Werkmap> = fc.record(
  {
    deelnemers: fc.integer({ min: 1, max: 99 }),
    coaches: fc.integer({ min: 1, max: 99 }),
    zijden: fc.constantFrom(...zijden),
    begin: fc
      .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
      .map((delen) => delen.map((deel) => String(deel).padStart(2, '0')).join(':')),
    stukken: fc.array(stuk, { maxLength: 40 }).map(uniek),
  },
  { requiredKeys: ['deelnemers', 'coaches', 'zijden', 'stukken'] },
);

describe('de link van een werkmap', () => {
  it('geeft elke map precies terug, en heeft geen teken dat een mailprogramma breekt', () => {
    fc.assert(
      fc.property(map, (m) => {
        const zoek = schrijfLink(m);
        expect(leesLink(`?${zoek}`)).toEqual({ map: m, onleesbaar: 0, later: false });
        expect(zoek).toMatch(/^[\w.~=&-]+$/);
        expect(new URL(`https://x.be/?${zoek}`).search).toBe(`?${zoek}`);
      }),
      { numRuns: 3000 },
    );
  });

  it('staat ook op het toestel heel, met wat daar blijft', () => {
    fc.assert(
      fc.property(map, fc.string({ maxLength: 100 }), (m, titel) => {
        const eigen = { ...m, titel, datum: '2026-11-22', notities: titel };
        expect(leesEigenMap(JSON.parse(JSON.stringify(schrijfEigenMap(eigen))))).toEqual(eigen);
      }),
      { numRuns: 500 },
    );
  });

  it('houdt wat ingevuld is en eigen woorden op het toestel', () => {
    const eigen = {
      ...legeMap(),
      ...{ titel: 'Groep van Jan', datum: '2026-11-22', notities: 'geheim' },
      stukken: [
        { soort: 'ingevuld', id: 'ecogram-a1b2' },
        { soort: 'methodiek', id: 'ecogram' },
      ] satisfies Stuk[],
    };
    expect(schrijfLink(eigen)).toBe('v=1&k=m.ecogram');
    expect(leesLink('?v=1&k=i.ecogram-a1b2~m.ecogram')?.map.stukken).toEqual([
      { soort: 'methodiek', id: 'ecogram' },
    ]);
  });

  it('wordt bij elke vijandige of kapotte link een gewone map, nooit een fout', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (rommel) => {
        const gelezen = leesLink(`?v=1&k=${rommel}`);
        expect(gelezen?.map.stukken.length).toBeLessThanOrEqual(meesteStukken);
        for (const { id } of gelezen?.map.stukken ?? []) expect(id).toMatch(/^[a-z0-9_-]+$/);
      }),
      { numRuns: 1000 },
    );
    for (const kwaad of [
      '?v=1&k=m.__proto__',
      '?v=1&k=constructor.toString',
      '?v=1&k=m.%3Cscript%3E',
      `?v=1&k=m.${'a'.repeat(5000)}`,
      '?v=1&d=-1&c=1e9&z=<b>&om=25.99&k=',
      '?k=~~~...~x.y',
    ])
      expect(leesLink(kwaad)?.map, kwaad).toEqual(legeMap());
    expect(leesLink('?iets=anders')).toBeUndefined();
    expect(leesLink('?v=9&k=m.ecogram')?.later).toBe(true);
    expect(
      leesLink(`?v=1&k=${Array.from({ length: 9999 }, (_, i) => `m.a${i}`).join('~')}`)?.map.stukken,
    ).toHaveLength(meesteStukken);
  });

  it('leest op het toestel ook wat geen map is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (wat) => {
        expect(leesEigenMap(wat).stukken.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

const ding = (naam: string, eerder: string[] = []) => ({ slug: naam, titel: `Titel ${naam}`, eerder });
const catalogus: Catalogus = {
  methodieken: [
    {
      ...ding('ecogram', ['ecokaart']),
      ...{ tijd: null, geschat: false, middelen: [], stappen: [], werkbladen: [], decks: [] },
    },
  ],
  werkbladen: [
    { ...ding('ecogram'), voor: 'samen', versies: ['standaard'], paginas: { standaard: 1 }, formaat: 'A4' },
  ],
  kaarten: [{ ...ding('waarden'), kaarten: 20, rug: true, vellen: { gewoon: 3 } }],
  trajecten: [
    {
      ...ding('basistraject', ['basis']),
      eenheid: 'contactmoment',
      momenten: [{ nr: 1, titel: 'Kennismaken', samenvatting: '', doelen: [], wie: '', methodieken: [] }],
    },
  ],
};

describe('een link tegen de site van nu', () => {
  const register = new Register(catalogus);
  const herken = (k: string) => register.herken(leesLink(`?v=1&k=${k}`)?.map.stukken ?? []);

  it('vindt wat verhuisde, zegt wat weg is en welke versie er niet meer is', () => {
    const { stukken, verschillen } = herken(
      'm.ecokaart~m.verdwenen~w.ecogram.grootletter.x3~c.basis_1~c.basis_7~k.waarden.plus~p.pauze~p.dutje',
    );
    expect(stukken).toEqual([
      { soort: 'methodiek', id: 'ecogram' },
      { soort: 'werkblad', id: 'ecogram', aantal: 3 },
      { soort: 'moment', id: 'basistraject_1' },
      { soort: 'kaarten', id: 'waarden', versie: 'plus' },
      { soort: 'pauze', id: 'pauze' },
    ]);
    expect(verschillen.map(({ wat, id }) => `${wat} ${id}`)).toEqual([
      'verhuisd ecokaart',
      'weg verdwenen',
      'versie ecogram',
      'verhuisd basis_1',
      'weg basis_7',
      'weg dutje',
    ]);
  });

  it('leest de korte codes van de QR-code', () => {
    const m: Werkmap = {
      ...legeMap(),
      stukken: [
        { soort: 'methodiek', id: 'ecogram' },
        { soort: 'moment', id: 'basistraject_1' },
        { soort: 'kaarten', id: 'waarden', versie: 'groot' },
        { soort: 'pauze', id: 'middag', minuten: 30 },
      ],
    };
    const kort = schrijfLink(m, true);
    expect(kort).not.toContain('ecogram');
    expect(register.herken(leesLink(`?${kort}`)?.map.stukken ?? [])).toEqual({
      stukken: m.stukken,
      verschillen: [],
    });
  });
});
