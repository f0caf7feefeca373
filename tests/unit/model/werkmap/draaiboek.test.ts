import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maakDraaiboek, planMinuten, totaalZin } from '../../../../src/model/werkmap/draaiboek.ts';
import { duurTekst, minutenVan, uurVan } from '../../../../src/model/werkmap/klokuur.ts';
import { map, register } from './loopvoorbeeld.ts';

const traject = {
  ...{ slug: 'pop', titel: 'POP', eerder: [], eenheid: 'gesprek' },
  momenten: [
    { nr: 1, titel: 'Eerste gesprek', samenvatting: '', doelen: ['Kennismaken'], wie: '', methodieken: [] },
  ],
};
const huis = register(
  [
    { slug: 'hand', titel: 'De hand', tijd: { min: 30, max: 60 }, stappen: ['Teken', 'Vertel'] },
    { slug: 'ecogram', tijd: { min: 30, max: 75 }, geschat: true },
    { slug: 'los', tijd: null },
  ],
  { trajecten: [traject] },
);

describe('minuten om mee te plannen', () => {
  it.each([
    [null, null],
    [{ min: 30, max: 60 }, 45],
    [{ min: 30, max: 75 }, 55],
    [{ min: 1, max: 3 }, 5],
    [{ min: 12, max: 12 }, 12],
    [{ min: 20, max: null }, 20],
    [{ min: null, max: 10 }, 10],
    [{ min: 45, max: 240 }, 145],
    [{ min: 60, max: 480 }, null],
    [{ min: 300, max: null }, null],
  ])('van %o is %o', (tijd, minuten) => {
    expect(planMinuten(tijd)).toBe(minuten);
  });
});

describe('draaiboek', () => {
  it('zet methodieken en pauzes op een rij, met momenten als kop en zonder bladen', () => {
    const uit = maakDraaiboek(
      map(['c.pop_1', 'm.hand', 'w.actieplan', 'p.pauze', 'm.ecogram.40m', 'm.weg'], { begin: '14:00' }),
      huis,
    );
    expect(uit.rijen).toEqual([
      {
        ...{ soort: 'moment', titel: 'Eerste gesprek', stappen: [], minuten: null, herkomst: 'onbekend' },
        ...{ begin: '14:00', plek: 0 },
      },
      {
        ...{ soort: 'methodiek', titel: 'De hand', slug: 'hand', stappen: ['Teken', 'Vertel'] },
        ...{ minuten: 45, herkomst: 'bron', begin: '14:00', eind: '14:45', plek: 1 },
      },
      {
        ...{ soort: 'pauze', titel: 'Pauze', stappen: [], minuten: 15, herkomst: 'schatting' },
        ...{ begin: '14:45', eind: '15:00', plek: 3 },
      },
      {
        ...{ soort: 'methodiek', titel: 'ecogram', slug: 'ecogram', stappen: [], minuten: 40 },
        ...{ herkomst: 'eigen', begin: '15:00', eind: '15:40', plek: 4 },
      },
    ]);
    expect(totaalZin(uit)).toBe('1 uur 40, van 14.00 tot 15.40');
  });

  it('zwijgt over het uur na een onderdeel zonder minuten, en zegt welk dat is', () => {
    const uit = maakDraaiboek(map(['m.hand', 'm.los', 'm.ecogram'], { begin: '09:30' }), huis);
    expect(uit.rijen.map(({ begin, eind }) => [begin, eind])).toEqual([
      ['09:30', '10:15'],
      ['10:15', undefined],
      [undefined, undefined],
    ]);
    expect(uit.onbekend).toEqual([1]);
    expect(totaalZin(uit)).toBe('Minstens 1 uur 40, vanaf 9.30; 1 onderdeel heeft nog geen minuten');
  });

  it.each([
    [[], undefined, 'Nog niets om te plannen'],
    [['c.pop_1'], '14:00', 'Nog niets om te plannen'],
    [['m.los', 'm.los2'], '14:00', '1 onderdeel heeft nog geen minuten'],
    [['m.hand'], undefined, '45 minuten'],
    [['m.hand.60m'], '23:30', '1 uur, van 23.30 tot 0.30 de dag erna'],
    [['m.hand.600m', 'm.ecogram.600m', 'm.los.600m'], '20:00', '30 uur, van 20.00 tot 2.00 2 dagen later'],
  ])('vat %o vanaf %s samen', (stukken, begin, zin) => {
    expect(totaalZin(maakDraaiboek(map(stukken, begin ? { begin } : {}), huis))).toBe(zin);
  });

  it('sluit elk uur aan op het vorige, en het einde op de som', () => {
    const stuk = fc.oneof(
      fc.constantFrom('m.hand', 'm.ecogram', 'm.los', 'c.pop_1'),
      fc
        .tuple(fc.constantFrom('pauze', 'middag', 'onthaal'), fc.integer({ min: 0, max: 600 }))
        .map(([id, m]) => `p.${id}.${m}m`),
    );
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 20 }), fc.integer({ min: 0, max: 1439 }), (stukken, van) => {
        const { rijen, minuten, onbekend, eind } = maakDraaiboek(map(stukken, { begin: uurVan(van) }), huis);
        let nu: string | undefined = uurVan(van);
        let som = 0;
        for (const rij of rijen) {
          expect(rij.begin).toBe(nu);
          if (rij.soort === 'moment') continue;
          som += rij.minuten ?? 0;
          expect(onbekend.includes(rij.plek)).toBe(rij.minuten === null);
          nu = rij.eind;
        }
        expect(minuten).toBe(som);
        if (eind) expect(minutenVan(eind)).toBe((van + som) % 1440);
      }),
    );
  });
});

it('zegt een duur zoals mensen het zeggen', () => {
  expect([0, 1, 45, 60, 155, 120].map(duurTekst)).toEqual([
    ...['0 minuten', '1 minuut', '45 minuten', '1 uur', '2 uur 35', '2 uur'],
  ]);
});
