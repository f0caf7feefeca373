import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as klok from '../../../../src/model/werkmap/klok.ts';

const min = 60_000;
const t0 = 1_700_000_000_000;
const plan = [30, 10, null, 20];
const na = (minuten: number) => t0 + minuten * min;

describe('klok', () => {
  it('telt af: op tijd, bijna om, over tijd', () => {
    const loop = klok.begin(t0);
    const kijk = (minuten: number) => klok.stand(loop, [30, 20], na(minuten));
    expect(kijk(0)).toEqual({
      ...{ rij: 0, klaar: false, stand: 'op tijd', rest: 1800, deel: 1, voor: 0, einde: na(50) },
    });
    expect(kijk(24)).toMatchObject({ stand: 'op tijd', rest: 360, deel: 0.2 });
    expect(kijk(25)).toMatchObject({ stand: 'bijna om', rest: 300 });
    expect(kijk(30)).toMatchObject({ stand: 'over tijd', rest: 0, deel: 0, voor: 0 });
    expect(kijk(33.5)).toMatchObject({ stand: 'over tijd', rest: -210, voor: -3, einde: na(53.5) });
  });

  it('noemt een kort onderdeel pas op het einde bijna om', () => {
    const loop = klok.begin(t0);
    expect(klok.stand(loop, [10], na(7)).stand).toBe('op tijd');
    expect(klok.stand(loop, [10], na(8)).stand).toBe('bijna om');
  });

  it('rekent met vijf minuten erbij, en met wie vroeger verder gaat', () => {
    let loop = klok.plus(klok.begin(t0), plan, 5);
    expect(klok.stand(loop, plan, na(10))).toMatchObject({ rest: 25 * 60, voor: -5 });
    loop = klok.volgende(loop, plan, na(28));
    expect(klok.stand(loop, plan, na(28))).toMatchObject({ rij: 1, voor: 2, rest: 600 });
  });

  it('zegt niets over het plan bij en na een onderdeel zonder minuten', () => {
    let loop = klok.begin(t0);
    expect(klok.stand(loop, plan, t0).einde).toBeUndefined();
    loop = klok.volgende(klok.volgende(loop, plan, na(30)), plan, na(40));
    expect(klok.stand(loop, plan, na(45))).toEqual({ rij: 2, klaar: false, stand: 'vrij' });
    expect(klok.plus(loop, plan, 5)).toBe(loop);
    loop = klok.volgende(loop, plan, na(60));
    const laatste = klok.stand(loop, plan, na(60));
    expect(laatste).toMatchObject({ rij: 3, rest: 1200, einde: na(80) });
    expect(laatste.voor).toBeUndefined();
  });

  it('rekent vanaf het geplande uur als dat dichtbij is', () => {
    expect(klok.stand(klok.begin(t0, na(-7)), [30], t0).voor).toBe(-7);
    expect(klok.stand(klok.begin(t0, na(5)), [30], t0).voor).toBe(5);
    expect(klok.stand(klok.begin(t0, na(-61)), [30], t0).voor).toBe(0);
  });

  it('is na het laatste onderdeel klaar en blijft dat', () => {
    let loop = klok.volgende(klok.begin(t0), [30], na(20));
    expect(klok.stand(loop, [30], na(99))).toEqual({
      ...{ rij: 1, klaar: true, stand: 'vrij', voor: 10, einde: na(20) },
    });
    expect(klok.volgende(loop, [30], na(100))).toBe(loop);
    loop = klok.vorige(loop);
    expect(klok.stand(loop, [30], na(25))).toMatchObject({ rij: 0, rest: 300 });
  });

  it('zegt het in woorden', () => {
    expect([3, 1, 0, -1, -12, undefined].map(klok.voorTekst)).toEqual([
      ...['3 minuten voor op het plan', '1 minuut voor op het plan', 'Volgens plan'],
      ...['1 minuut achter op het plan', '12 minuten achter op het plan', ''],
    ]);
    expect([1445, 9, 0, -190].map(klok.restTekst)).toEqual(['24:05', '0:09', '0:00', '+3:10']);
  });
});

const plannen = fc.array(fc.option(fc.integer({ min: 0, max: 600 }), { freq: 4 }), {
  minLength: 1,
  maxLength: 12,
});
const daden = fc.array(
  fc.tuple(fc.constantFrom('volgende', 'vorige', 'plus'), fc.integer({ min: 0, max: 40 * min })),
  { maxLength: 40 },
);

it('blijft bij elke reeks daden binnen het plan, en komt heel terug uit wat bewaard is', () => {
  fc.assert(
    fc.property(plannen, daden, (minuten, reeks) => {
      let loop = klok.begin(t0);
      let nu = t0;
      for (const [daad, duur] of reeks) {
        nu += duur;
        const vroeger = loop;
        if (daad === 'volgende') {
          loop = klok.volgende(loop, minuten, nu);
          // Back at once: as if nothing had happened.
          if (loop !== vroeger) expect(klok.vorige(loop)).toEqual(vroeger);
        } else loop = daad === 'vorige' ? klok.vorige(loop) : klok.plus(loop, minuten, 5);
        const uit = klok.stand(loop, minuten, nu);
        expect(uit.rij).toBeGreaterThanOrEqual(0);
        expect(uit.rij).toBeLessThanOrEqual(minuten.length);
        expect(uit.klaar).toBe(uit.rij === minuten.length);
        if (uit.deel !== undefined) expect(uit.deel >= 0 && uit.deel <= 1).toBe(true);
        if (!uit.klaar && uit.einde !== undefined) expect(uit.einde).toBeGreaterThanOrEqual(nu);
        expect(uit.stand === 'over tijd').toBe(uit.rest !== undefined && uit.rest <= 0);
        expect(klok.leesLoop(JSON.parse(JSON.stringify(loop)), minuten.length)).toEqual(loop);
      }
    }),
  );
});

it('leest uit om het even wat een loop of niets', () => {
  fc.assert(
    fc.property(fc.anything(), (waarde) => {
      const loop = klok.leesLoop(waarde, 3);
      if (loop) klok.stand(loop, [1, null, 3], t0);
    }),
  );
  expect(klok.leesLoop({ gepland: t0, begonnen: [t0, t0], extra: {} }, 0)).toBeUndefined();
});
