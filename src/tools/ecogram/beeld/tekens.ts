import { rond } from '../../kit/punt.ts';
import { iconen } from '../../kit/scherm/iconen.ts';
import type { Kind } from '../woorden.ts';

/** The outline of a sign around 0 0: a circle for a person, a rounded square for a group, a hexagon for a service. */
export function omtrek(soort: Kind, r: number): string {
  if (soort === 'groep') return doospad(r * 0.94, r * 0.94, r * 0.3);
  if (soort === 'mens') {
    const s = rond(r);
    return `M${-s} 0A${s} ${s} 0 1 1 ${s} 0A${s} ${s} 0 1 1 ${-s} 0Z`;
  }
  const [b, h] = [rond(r * 0.95), rond(r * 1.06)];
  return `M0 ${-h}L${b} ${-h / 2}V${h / 2}L0 ${h}L${-b} ${h / 2}V${-h / 2}Z`;
}

/** A box with round corners around 0 0. */
export function doospad(halfB: number, halfH: number, hoek: number): string {
  const [b, h, r] = [rond(halfB), rond(halfH), rond(Math.min(hoek, halfB, halfH))];
  const [lang, hoog] = [rond(2 * b - 2 * r), rond(2 * h - 2 * r)];
  const boog = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x} ${y}`;
  return `M${rond(-b + r)} ${-h}h${lang}${boog(r, r)}v${hoog}${boog(-r, r)}h${-lang}${boog(-r, -r)}v${-hoog}${boog(r, -r)}Z`;
}

/** The picture inside a sign, on a grid of 24 around its middle 12 12. */
export const icoon: Record<Kind | 'plus', string> = {
  mens: iconen.persoon,
  groep: iconen.groep,
  dienst: 'M5 19h14M7 19v-7.5M10.4 19v-7.5M13.6 19v-7.5M17 19v-7.5M5 11.5 12 6l7 5.5z',
  plus: iconen.plus,
};
