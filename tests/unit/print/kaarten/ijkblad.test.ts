import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metTeken } from '../../../../src/print/kaarten/ijkblad.ts';
import {
  achterstreep,
  aflezing,
  knip,
  nummers,
  plooi,
  type Richtingas,
  vanVoor,
  voorstreep,
} from '../../../../src/print/kaarten/ijkmeting.ts';
import { achtervak, maakVel, voorvak } from '../../../../src/print/kaarten/vel.ts';

const as = fc.constantFrom<Richtingas>('x', 'y');
const omslag = fc.constantFrom<'lang' | 'kort'>('lang', 'kort');

/** The sheet as a printer makes it that is `fout` off on the back; then cut, folded and looked at. */
function lees(langs: Richtingas, om: 'lang' | 'kort', fout: readonly [number, number]): number[] {
  return nummers.filter((k) => {
    const vak = achterstreep(langs, k, om);
    const gedrukt = vanVoor(om, { ...vak, x: vak.x + fout[0], y: vak.y + fout[1] });
    // Folding along the edge does not move a line along that edge.
    return Math.abs((langs === 'x' ? gedrukt.x : gedrukt.y) - voorstreep(langs, k)) < 1e-6;
  });
}

test('wat je afleest en intikt, zet de achterkanten recht', () => {
  const half = fc.integer({ min: -5, max: 5 }).map((n) => n / 2);
  fc.assert(
    fc.property(omslag, half, half, (om, dx, dy) => {
      const gelezen = (['x', 'y'] as const).map((langs) => {
        const strepen = lees(langs, om, [dx, dy]);
        expect(strepen).toHaveLength(1);
        return aflezing(langs, strepen[0] as number, om);
      });
      const vel = maakVel({ perVel: 9, richting: 'staand', indeling: 'gewoon', bloedt: false });
      const vak = achtervak(vel, 2, om, gelezen as [number, number]);
      const opPapier = vanVoor(om, { ...vak, x: vak.x + dx, y: vak.y + dy });
      expect(opPapier.x).toBeCloseTo(voorvak(vel, 2).x, 9);
      expect(opPapier.y).toBeCloseTo(voorvak(vel, 2).y, 9);
    }),
  );
});

test('na het knippen en plooien raken de strepen van achter die van voor', () => {
  fc.assert(
    fc.property(as, omslag, fc.constantFrom(...nummers), (langs, om, k) => {
      const vak = vanVoor(om, achterstreep(langs, k, om));
      const [van, lengte] = langs === 'x' ? [vak.y, vak.h] : [vak.x, vak.b];
      expect(van).toBeLessThan(knip);
      expect(van).toBeGreaterThanOrEqual(5);
      expect(van + lengte).toBeLessThan(plooi);
    }),
  );
});

test('tien verdelingen tegen negen', () => {
  expect(voorstreep('x', 4) - voorstreep('x', -5)).toBe(45);
  const [eerste, laatste] = [achterstreep('x', -5, 'kort'), achterstreep('x', 5, 'kort')];
  expect(laatste.x - eerste.x).toBe(45);
});

test('getallen staan er zoals je ze intikt', () => {
  expect([1.5, 0, -0.5].map(metTeken)).toEqual(['+1,5', '0', '−0,5']);
});
