import type { Punt } from '../../kit/punt.ts';

/** A box: left, top, width, height. */
export interface Vak {
  x: number;
  y: number;
  b: number;
  h: number;
}

export const rondom = (x: number, y: number, b: number, h: number): Vak => ({
  x: x - b / 2,
  y: y - h / 2,
  b,
  h,
});

export const raakt = (p: Vak, q: Vak, lucht = 0): boolean =>
  p.x < q.x + q.b + lucht && q.x < p.x + p.b + lucht && p.y < q.y + q.h + lucht && q.y < p.y + p.h + lucht;

/** The smallest box around all of them. */
export function omhulling(vakken: readonly Vak[]): Vak {
  const links = Math.min(...vakken.map(({ x }) => x));
  const boven = Math.min(...vakken.map(({ y }) => y));
  const rechts = Math.max(...vakken.map(({ x, b }) => x + b));
  const onder = Math.max(...vakken.map(({ y, h }) => y + h));
  return { x: links, y: boven, b: rechts - links, h: onder - boven };
}

export const ruimer = ({ x, y, b, h }: Vak, rand: number): Vak => ({
  x: x - rand,
  y: y - rand,
  b: b + 2 * rand,
  h: h + 2 * rand,
});

/** Whether the straight line between two points goes through a box. Asked very often: it makes nothing new. */
export function kruist(a: Punt, b: Punt, { x, y, b: breed, h }: Vak): boolean {
  const ax = a[0];
  const ay = a[1];
  const dx = b[0] - ax;
  const dy = b[1] - ay;
  const x2 = x + breed;
  const y2 = y + h;
  if ((ax < x && ax + dx < x) || (ax > x2 && ax + dx > x2)) return false;
  if ((ay < y && ay + dy < y) || (ay > y2 && ay + dy > y2)) return false;
  // the four corners all on one side of the line: it passes by
  const hoek1 = dx * (y - ay) - dy * (x - ax);
  const hoek2 = dx * (y - ay) - dy * (x2 - ax);
  const hoek3 = dx * (y2 - ay) - dy * (x - ax);
  const hoek4 = dx * (y2 - ay) - dy * (x2 - ax);
  return !(
    (hoek1 > 0 && hoek2 > 0 && hoek3 > 0 && hoek4 > 0) ||
    (hoek1 < 0 && hoek2 < 0 && hoek3 < 0 && hoek4 < 0)
  );
}
