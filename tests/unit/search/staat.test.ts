import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Facet, maakFacetten } from '../../../src/search/facetten/facetten.ts';
import {
  leegStaat,
  leesStaat,
  nettevraag,
  type Staat,
  schrijfStaat,
  volgordes,
  wissel,
} from '../../../src/search/staat.ts';
import { inhoudVanSchijf } from './hulp.ts';

let facetten: Facet[] = [];
beforeAll(async () => {
  facetten = maakFacetten((await inhoudVanSchijf()).inhoud.taxonomie);
});

const staten = (): fc.Arbitrary<Staat> =>
  fc
    .record({
      zoek: fc.string({ unit: 'grapheme', maxLength: 100 }).map(nettevraag),
      keuzes: fc.record(
        Object.fromEntries(
          facetten.map(({ id, enkel, waarden }) => [
            id,
            fc.subarray(
              waarden.map((waarde) => waarde.id),
              { minLength: 1, ...(enkel && { maxLength: 1 }) },
            ),
          ]),
        ),
        { requiredKeys: [] },
      ),
      volgorde: fc.constantFrom(...volgordes),
    })
    .map((staat) => ({ ...staat, keuzes: { ...staat.keuzes } }) as Staat);

describe('de staat is het adres', () => {
  test('elke staat komt uit zijn adres terug, en er valt niets weg', () => {
    fc.assert(
      fc.property(staten(), (staat) => {
        const adres = schrijfStaat(staat, facetten);
        expect(leesStaat(adres, facetten)).toEqual({ staat, gevallen: [] });
        expect(schrijfStaat(leesStaat(`?${adres}`, facetten).staat, facetten)).toBe(adres);
      }),
      { numRuns: 200 },
    );
  });

  test('een adres is leesbaar Nederlands', () => {
    const staat: Staat = {
      zoek: 'iemand zonder werk',
      keuzes: { fase: ['wie-ben-ik', 'wat-wil-ik'], stap: ['pop-traject/opties'], tijd: ['30'] },
      volgorde: 'duur',
    };
    expect(schrijfStaat(staat, facetten)).toBe(
      'zoek=iemand+zonder+werk&fase=wie-ben-ik,wat-wil-ik&tijd=30&stap=pop-traject/opties&volgorde=duur',
    );
    expect(schrijfStaat(leegStaat, facetten)).toBe('');
  });

  test('wat niet (meer) bestaat, valt weg en wordt genoemd; andere velden laten we met rust', () => {
    const { staat, gevallen } = leesStaat(
      '?fase=wie-ben-ik,vroeger&tijd=30,60&volgorde=kleur&utm_source=mail',
      facetten,
    );
    expect(staat).toEqual({ zoek: '', keuzes: { fase: ['wie-ben-ik'], tijd: ['30'] }, volgorde: 'best' });
    expect(gevallen).toEqual([
      { veld: 'fase', waarde: 'vroeger' },
      { veld: 'tijd', waarde: '60' },
      { veld: 'volgorde', waarde: 'kleur' },
    ]);
  });

  test('elk adres dat iemand kan typen, geeft een staat', () => {
    fc.assert(
      fc.property(fc.string(), (rommel) => {
        const { staat } = leesStaat(rommel, facetten);
        expect(leesStaat(schrijfStaat(staat, facetten), facetten).staat).toEqual(staat);
      }),
    );
  });
});

describe('kiezen', () => {
  test('twee keer kiezen is niets kiezen, waar je ook bent', () => {
    fc.assert(
      fc.property(staten(), fc.nat(), fc.nat(), (staat, a, b) => {
        const facet = facetten[a % facetten.length] as Facet;
        const waarde = facet.waarden[b % facet.waarden.length]?.id ?? '';
        const eens = wissel(staat, facet, waarde);
        const had = staat.keuzes[facet.id]?.includes(waarde) ?? false;
        expect(eens.keuzes[facet.id]?.includes(waarde) ?? false).toBe(!had);
        if (!facet.enkel) expect(wissel(eens, facet, waarde)).toEqual(staat);
        else expect((eens.keuzes[facet.id] ?? []).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
