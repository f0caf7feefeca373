import type { Vorm } from '../plan/plan.ts';
import { padOps } from './pad.ts';

/** A number as PDF wants it: short, never in exponents. */
export const n = (waarde: number): string => String(Math.round(waarde * 100) / 100);
export const rij = (...waarden: number[]): string => waarden.map(n).join(' ');

/** "#5b7a86" as three numbers; black, the usual ink, as one. */
export function kleur(hex: string, soort: 'vul' | 'lijn'): string {
  const delen = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = delen;
  if (r === g && g === b) return `${n(r)} ${soort === 'vul' ? 'g' : 'G'}`;
  return `${rij(r, g, b)} ${soort === 'vul' ? 'rg' : 'RG'}`;
}

const paden = new Map<string, string>();

/** The same drawing comes back often (icons, stones), so its operators are kept. */
function ops(pad: string): string {
  const bekend = paden.get(pad);
  if (bekend !== undefined) return bekend;
  const gemaakt = padOps(pad);
  paden.set(pad, gemaakt);
  return gemaakt;
}

/** A factor: fine enough that a drawing as long as a sheet ends where it should. */
const factor = (maat: number) => String(Math.round(maat * 1e5) / 1e5);

/** A shape on a page of the given height; the corner (x, y) is where its own 0,0 lies. */
export function teken(vorm: Vorm, hoogte: number, x = 0, y = 0): string {
  const [vx, vy, maat] = vorm.plek ?? [0, 0, 1];
  const delen = [`q ${factor(maat)} 0 0 ${factor(-maat)} ${rij(x + vx, hoogte - y - vy)} cm 1 J 1 j`];
  if (vorm.vul) delen.push(kleur(vorm.vul, 'vul'));
  if (vorm.lijn) delen.push(kleur(vorm.lijn, 'lijn'), `${n((vorm.dik ?? 1) / maat)} w`);
  if (vorm.streep) delen.push(`[${vorm.streep.map((d) => n(d / maat)).join(' ')}] 0 d`);
  const slot = vorm.vul ? (vorm.lijn ? 'B' : 'f') : vorm.lijn ? 'S' : 'n';
  return `${delen.join(' ')} ${ops(vorm.pad)} ${slot} Q`;
}
