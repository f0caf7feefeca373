import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boekPlan } from '../../../../src/print/boek/plan.ts';
import type { MapStuk } from '../../../../src/print/map/stuk.ts';
import { legVolgorde } from '../../../../src/print/map/volgorde.ts';
import { kaarten } from './kit.ts';

const stuk = (paginas: number, aantal: number, elkVoor: boolean): MapStuk => ({
  titel: 'Proef',
  plan: boekPlan('Proef', { boom: [], sier: [], paginas }),
  aantal,
  ...(elkVoor && { elkVoor: true as const }),
});
const stukken = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat({ max: 4 }), fc.boolean()).map((s) => stuk(...s)),
  { maxLength: 12 },
);

describe('de volgorde van een map', () => {
  it('geeft evenveel bladzijden uit als erin gaan, en op één kant geen enkele witte', () => {
    fc.assert(
      fc.property(stukken, (s) => {
        const { exemplaren, paginas } = legVolgorde([{ titel: '', stukken: s }], false);
        expect(paginas).toBe(s.reduce((som, { plan, aantal }) => som + plan.paginas * aantal, 0));
        expect(exemplaren.every(({ wit }) => wit.size === 0)).toBe(true);
      }),
    );
  });

  it('begint op twee kanten elk stuk op een voorkant, en laat nooit een heel vel wit', () => {
    fc.assert(
      fc.property(stukken, (s) => {
        const { exemplaren } = legVolgorde([{ titel: '', stukken: s }], true);
        let volgende = 1;
        for (const { begin, paginas, wit, stuk: eigen } of exemplaren) {
          expect(begin).toBe(volgende);
          expect(begin % 2).toBe(1);
          // A blank is always the back of a page with something on it.
          expect(wit.size).toBe(eigen.elkVoor ? paginas : paginas % 2);
          volgende = begin + paginas + wit.size;
        }
      }),
    );
  });

  it('houdt bij 1 tot 20 kaarten elke rug achter zijn voorkant, hoe de map ook begint en hoe ze omslaat', () => {
    for (const zijde of ['lang', 'kort', 'geen'] as const)
      for (let aantal = 1; aantal <= 20; aantal++) {
        const deck = kaarten(aantal, zijde);
        const vellen = Math.ceil(aantal / 9);
        expect(deck.plan.paginas).toBe(zijde === 'geen' ? vellen : 2 * vellen);
        for (const voor of [1, 2, 3]) {
          const { exemplaren } = legVolgorde([{ titel: '', stukken: [stuk(voor, 1, false), deck] }], true);
          const laatste = exemplaren.at(-1);
          const plekken: number[] = [];
          let plek = laatste?.begin ?? 0;
          for (let p = 0; p < deck.plan.paginas; p++) {
            plekken.push(plek);
            plek += laatste?.wit.has(p) ? 2 : 1;
          }
          // Fronts on odd pages; with backs these follow on the even page behind.
          plekken.forEach((nr, p) => {
            expect(nr % 2).toBe(zijde === 'geen' || p % 2 === 0 ? 1 : 0);
          });
        }
      }
  });
});
