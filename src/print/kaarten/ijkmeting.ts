import { A4, type Vak } from './maat.ts';
import { keeras, type Omslag } from './vel.ts';

/**
 * The vernier of the calibration sheet. On the front stand ten divisions of 5 mm, on the back ten of 4.5 mm (so ten
 * against nine). Once the edge of the paper is folded to the front, both scales lie against each other, and the one
 * line that runs straight through tells how far the second side was off, in half millimetres.
 */
export const verdeling = 5;
const NONIUS = 4.5;
/** Lines on either side of the middle. */
export const halveSchaal = 5;

/** Along the upright edge (how far up or down) or along the top edge (how far left or right). */
export type Richtingas = 'x' | 'y';

/** Where the paper is cut and folded, from its edge, and where the scale has its middle, along the edge. */
export const knip = 10;
export const plooi = 30;
const MIDDEN: Record<Richtingas, number> = { x: 140, y: 235 };

/** The numbers of the lines, from up or left to down or right. */
export const nummers: readonly number[] = Array.from(
  { length: 2 * halveSchaal + 1 },
  (_, i) => i - halveSchaal,
);

/** Where line `k` of the front scale stands along its edge. */
export const voorstreep = (as: Richtingas, k: number): number => MIDDEN[as] + verdeling * k;

/** How a place on the back is seen from the front: the paper turned over. */
export function vanVoor(omslag: Omslag, { x, y, b, h }: Vak): Vak {
  return keeras(A4, omslag) === 'x' ? { x: A4[0] - x - b, y, b, h } : { x, y: A4[1] - y - h, b, h };
}

/** Where line `k` of the back scale is printed, on the back itself: across the cut, so that it reaches the new edge. */
export function achterstreep(as: Richtingas, k: number, omslag: Omslag): Vak {
  const langs = MIDDEN[as] + NONIUS * k;
  const van = knip - 3;
  const lengte = k === 0 ? 15 : 11;
  const vak: Vak = as === 'y' ? { x: van, y: langs, b: lengte, h: 0 } : { x: langs, y: van, b: 0, h: lengte };
  // Turning over and back again is the same move.
  return vanVoor(omslag, vak);
}

/** What to enter when line `k` runs straight through: how far the backs must move, right or down, to lie right. */
export function aflezing(as: Richtingas, k: number, omslag: Omslag): number {
  // The paper turned over: a move along the axis that turns comes out the other way round.
  const draait = keeras(A4, omslag) === as;
  const waarde = (verdeling - NONIUS) * k * (draait ? 1 : -1);
  return waarde === 0 ? 0 : waarde;
}
