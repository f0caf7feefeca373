import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bloed, onbedrukbaar, type Vak } from '../../../../src/print/kaarten/maat.ts';
import { snijtekens } from '../../../../src/print/kaarten/snijtekens.ts';
import {
  achtervak,
  maakVel,
  perVel,
  type Vel,
  type VelVraag,
  voorvak,
} from '../../../../src/print/kaarten/vel.ts';

const vraag: fc.Arbitrary<VelVraag> = fc.record({
  perVel: fc.constantFrom<8 | 9>(8, 9),
  richting: fc.constantFrom('staand', 'liggend'),
  indeling: fc.constantFrom('gewoon', 'groot', 'vouwen'),
  bloedt: fc.boolean(),
});
const omslag = fc.constantFrom<'lang' | 'kort'>('lang', 'kort');

/** Paper turned over in the hand: what was at a distance from the edge it turns along, stays there; the rest swaps. */
function draaiOm({ papier: [b, h] }: Vel, om: 'lang' | 'kort', vak: Vak): Vak {
  const langeKantStaatRecht = h > b;
  const asIsRechtop = om === 'lang' ? langeKantStaatRecht : !langeKantStaatRecht;
  return asIsRechtop ? { ...vak, x: b - (vak.x + vak.b) } : { ...vak, y: h - (vak.y + vak.h) };
}
const dichtbij = (a: Vak, b: Vak) => {
  for (const maat of ['x', 'y', 'b', 'h'] as const) expect(a[maat]).toBeCloseTo(b[maat], 9);
};
const raken = (a: Vak, b: Vak) =>
  a.x < b.x + b.b - 1e-9 && b.x < a.x + a.b - 1e-9 && a.y < b.y + b.h - 1e-9 && b.y < a.y + a.h - 1e-9;
const alle = (vel: Vel, van: (vel: Vel, i: number) => Vak) =>
  Array.from({ length: perVel(vel) }, (_, i) => van(vel, i));

test('de achterkant van kaart i ligt juist achter kaart i, van 1 tot 20 kaarten en op beide manieren', () => {
  fc.assert(
    fc.property(vraag, omslag, fc.integer({ min: 1, max: 20 }), (v, om, kaarten) => {
      fc.pre(v.indeling !== 'vouwen');
      const vel = maakVel(v);
      for (let kaart = 0; kaart < kaarten; kaart++) {
        const i = kaart % perVel(vel);
        dichtbij(draaiOm(vel, om, achtervak(vel, i, om)), voorvak(vel, i));
      }
    }),
    { numRuns: 400 },
  );
});

test('een verschuiving schuift elke achterkant evenveel, naar rechts en omlaag', () => {
  const mm = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(vraag, omslag, mm, mm, fc.nat(8), (v, om, dx, dy, n) => {
      const vel = maakVel(v);
      const i = n % perVel(vel);
      const recht = achtervak(vel, i, om);
      dichtbij(achtervak(vel, i, om, [dx, dy]), { ...recht, x: recht.x + dx, y: recht.y + dy });
    }),
  );
});

test('op een vouwblad vallen voor en achter op elkaar als je plooit', () => {
  fc.assert(
    fc.property(vraag, omslag, (v, om) => {
      const vel = maakVel({ ...v, indeling: 'vouwen' });
      const [b, h] = vel.papier;
      for (let i = 0; i < perVel(vel); i++) {
        const [voor, achter] = [voorvak(vel, i), achtervak(vel, i, om)];
        if (vel.vouw === 'x') {
          expect(voor.x + voor.b).toBeLessThan(b / 2);
          expect((voor.x + achter.x + achter.b) / 2).toBeCloseTo(b / 2, 9);
          expect(achter.y).toBe(voor.y);
        } else {
          expect(voor.y + voor.h).toBeLessThan(h / 2);
          expect((voor.y + achter.y + achter.h) / 2).toBeCloseTo(h / 2, 9);
          expect(achter.x).toBe(voor.x);
        }
      }
    }),
  );
});

test('kaarten liggen naast elkaar, met hun inkt binnen wat een printer kan drukken', () => {
  fc.assert(
    fc.property(vraag, (v) => {
      const vel = maakVel(v);
      const vakken = alle(vel, voorvak);
      const over = v.bloedt ? bloed : 0;
      vakken.forEach((vak, i) => {
        expect(vakken.some((ander, k) => k !== i && raken(vak, ander))).toBe(false);
        expect(vak.x - over).toBeGreaterThanOrEqual(onbedrukbaar);
        expect(vak.y - over).toBeGreaterThanOrEqual(onbedrukbaar);
        expect(vak.x + vak.b + over).toBeLessThanOrEqual(vel.papier[0] - onbedrukbaar);
        expect(vak.y + vak.h).toBeLessThanOrEqual(vel.papier[1] - onbedrukbaar);
      });
      expect(vel.tussen).toBe(2 * over);
    }),
  );
});

test('snijtekens staan waar een printer drukt, en nooit op een kaart', () => {
  fc.assert(
    fc.property(vraag, (v) => {
      const vel = maakVel(v);
      const over = v.bloedt ? bloed : 0;
      const vakken = alle(vel, voorvak).map(({ x, y, b, h }) => ({
        ...{ x: x - over, y: y - over, b: b + 2 * over, h: h + 2 * over },
      }));
      const tekens = snijtekens(vel, false);
      expect(tekens.length).toBeGreaterThan(0);
      for (const [x1, y1, x2, y2] of tekens) {
        expect(Math.min(x1, y1)).toBeGreaterThanOrEqual(onbedrukbaar);
        expect(x2).toBeLessThanOrEqual(vel.papier[0] - onbedrukbaar);
        expect(y2).toBeLessThanOrEqual(vel.papier[1] - onbedrukbaar);
        const streep = { x: x1, y: y1, b: Math.max(x2 - x1, 1e-6), h: Math.max(y2 - y1, 1e-6) };
        expect(vakken.some((vak) => raken(vak, streep))).toBe(false);
      }
      // Every edge of every card has a mark in line with it.
      for (const { x, y, b, h } of alle(vel, voorvak)) {
        for (const rand of [x, x + b])
          expect(tekens.some(([x1, , x2]) => x1 === x2 && Math.abs(x1 - rand) < 0.01)).toBe(true);
        for (const rand of [y, y + h])
          expect(tekens.some(([, y1, , y2]) => y1 === y2 && Math.abs(y1 - rand) < 0.01)).toBe(true);
      }
    }),
  );
});

test('negen of acht op een A4, vier grote, vier om te vouwen', () => {
  const tel = (perA4: 8 | 9, indeling: VelVraag['indeling']) =>
    perVel(maakVel({ perVel: perA4, richting: 'staand', indeling, bloedt: false }));
  expect([tel(9, 'gewoon'), tel(8, 'gewoon'), tel(9, 'groot'), tel(9, 'vouwen')]).toEqual([9, 8, 4, 4]);
});
