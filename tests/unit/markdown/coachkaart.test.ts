import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { isKrap, KAARTRUIMTE, kaartGewicht, kiesVoorKaart } from '../../../src/markdown/kaart.ts';

const soorten = [
  'wanneer',
  'klaarleggen',
  'stappen',
  'valkuilen',
  'vragen',
  'varianten',
  'voorbeeld',
  'meer',
];
const kern = new Set(soorten.slice(0, 4));
const sectie = fc.record({
  soort: fc.constantFrom(...soorten),
  gewicht: fc.integer({ min: 0, max: KAARTRUIMTE }),
});
const weeg = (tekst: string) => kaartGewicht(unified().use(remarkParse).parse(tekst).children);

describe('de coachkaart', () => {
  it('houdt de kern altijd, en verder alleen vragen die nog passen', () => {
    fc.assert(
      fc.property(fc.array(sectie, { maxLength: 12 }), (secties) => {
        const gekozen = secties.filter((_, i) => kiesVoorKaart(secties)[i]);
        expect(gekozen.filter(({ soort }) => kern.has(soort))).toEqual(
          secties.filter(({ soort }) => kern.has(soort)),
        );
        expect(gekozen.every(({ soort }) => kern.has(soort) || soort === 'vragen')).toBe(true);
        const som = gekozen.reduce((totaal, { gewicht }) => totaal + gewicht, 0);
        if (!isKrap(secties)) expect(som).toBeLessThanOrEqual(KAARTRUIMTE);
      }),
    );
  });

  it('neemt vragen mee in hun volgorde, en slaat een te lange over', () => {
    const secties = [
      { soort: 'stappen', gewicht: KAARTRUIMTE - 500 },
      { soort: 'vragen', gewicht: 600 },
      { soort: 'vragen', gewicht: 300 },
    ];
    expect(kiesVoorKaart(secties)).toEqual([true, false, true]);
  });

  it('telt voor elk blok de tekst en het wit eromheen', () => {
    expect(weeg('Tien tekens')).toBeLessThan(weeg('Tien\n\ntekens'));
    expect(weeg('- een\n- twee')).toBeGreaterThan(weeg('een twee'));
  });
});
