import type { Veldplek, Vorm } from '../plan/plan.ts';
import { steen } from '../plan/steen.ts';

const rechthoek = (x: number, y: number, b: number, h: number, r: number) =>
  `M${x + r} ${y}H${x + b - r}Q${x + b} ${y} ${x + b} ${y + r}V${y + h - r}Q${x + b} ${y + h} ${x + b - r} ${y + h}H${x + r}Q${x} ${y + h} ${x} ${y + h - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`;

/** The edge of a place to fill in on screen: a thin box that also prints well. */
export function invulKader({ soort, kader, v: [, x, y, b, h] }: Veldplek): Vorm[] {
  if (kader === 'steen' || soort === 'keuze')
    return [{ pad: steen(x, y, b, h), lijn: '#111111', dik: 1.2, vul: '#ffffff' }];
  if (soort === 'vink')
    return [{ pad: rechthoek(x, y, b, h, 1.5), lijn: '#111111', dik: 1.1, vul: '#ffffff' }];
  if (kader === 'geen') return [];
  return [{ pad: rechthoek(x, y, b, h, 2), lijn: '#6b7177', dik: 0.7, vul: '#ffffff' }];
}

/** The same place on paper: lines to write on, a box to tick. */
export function schrijfKader(plek: Veldplek, regel: number): Vorm[] {
  const { soort, kader, v } = plek;
  const [, x, y, b, h] = v;
  if (soort === 'vink' || soort === 'keuze') return invulKader(plek);
  if (kader === 'geen') return [];
  const aantal = soort === 'lang' ? Math.max(1, Math.round(h / regel)) : 1;
  return Array.from({ length: aantal }, (_, i) => ({
    pad: `M${x} ${(y + (h * (i + 1)) / aantal).toFixed(2)}h${b}`,
    lijn: '#555555',
    dik: 0.8,
  }));
}
