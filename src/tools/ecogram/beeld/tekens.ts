import { rond } from '../../kit/punt.ts';
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
  mens: 'M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM4.25 20.5c.6-4.3 3.7-6.5 7.75-6.5s7.15 2.2 7.75 6.5',
  groep:
    'M5.25 8.5a3.25 3.25 0 1 0 6.5 0a3.25 3.25 0 1 0-6.5 0zM2.5 19.5c.5-3.5 2.8-5.25 6-5.25s5.5 1.75 6 5.25M14.5 5.5a3.25 3.25 0 1 1 1.25 6.25M17 14.5c2.5.5 4 2.25 4.5 5',
  dienst: 'M5 19h14M7 19v-7.5M10.4 19v-7.5M13.6 19v-7.5M17 19v-7.5M5 11.5 12 6l7 5.5z',
  plus: 'M12 5v14M5 12h14',
};
