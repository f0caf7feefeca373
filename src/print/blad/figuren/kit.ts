import type { OpgelostVeldVan } from '../../../model/werkblad/losop.ts';
import { breekRegels } from '../../letters/breek.ts';
import type { Letters } from '../../letters/letters.ts';
import type { Vorm, Woord } from '../../plan/plan.ts';
import { steen } from '../../plan/steen.ts';
import { inkt, type Stijl } from '../stijl.ts';

/** What a drawing is made from: its field, its size, and how to measure words. */
export interface Tekening {
  veld: OpgelostVeldVan<'tekenvlak'>;
  b: number;
  h: number;
  stijl: Stijl;
  letters: Letters;
}
export interface Getekend {
  vormen: Vorm[];
  woorden: Woord[];
}
export type Punt = [x: number, y: number];
export type Tekenaar = (tekening: Tekening) => Getekend;

export const lijn = (pad: string, dik = 1.3, meer: Partial<Vorm> = {}): Vorm => ({
  pad,
  lijn: inkt,
  dik,
  ...meer,
});
export const licht = (pad: string, meer: Partial<Vorm> = {}): Vorm => ({
  pad,
  lijn: '#777777',
  dik: 0.8,
  ...meer,
});
const r2 = (waarde: number) => Math.round(waarde * 100) / 100;
export const punt = ([x, y]: Punt) => `${r2(x)} ${r2(y)}`;
export const cirkel = (x: number, y: number, r: number) =>
  `M${punt([x - r, y])}a${r2(r)} ${r2(r)} 0 1 0 ${r2(2 * r)} 0a${r2(r)} ${r2(r)} 0 1 0 ${r2(-2 * r)} 0Z`;
export const rechthoek = (x: number, y: number, b: number, h: number, r = 6) =>
  `M${punt([x + r, y])}h${r2(b - 2 * r)}q${r} 0 ${r} ${r}v${r2(h - 2 * r)}q0 ${r} ${-r} ${r}h${r2(-(b - 2 * r))}q${-r} 0 ${-r} ${-r}v${r2(-(h - 2 * r))}q0 ${-r} ${r} ${-r}Z`;
/** A point on a circle; 0 is up, going round with the clock. */
export const opCirkel = (x: number, y: number, r: number, deel: number): Punt => [
  x + r * Math.sin(2 * Math.PI * deel),
  y - r * Math.cos(2 * Math.PI * deel),
];

/** Words around a point, in as many lines as their width needs. */
export function woorden(
  { letters, stijl }: Pick<Tekening, 'letters' | 'stijl'>,
  tekst: string,
  [x, y]: Punt,
  breedte: number,
  anker: Woord['anker'] = 'midden',
  grootte = stijl.klein,
): Woord[] {
  const regels = breekRegels(letters, 'gewoon', grootte, tekst, breedte);
  const boven = y - ((regels.length - 1) * grootte * 1.2) / 2 + grootte * 0.35;
  return regels.map((regel, i) => ({
    x: r2(x),
    y: r2(boven + i * grootte * 1.2),
    tekst: regel,
    grootte,
    letter: 'gewoon',
    anker: anker ?? 'midden',
  }));
}

/** A black stone with a number, which leads to the question beside the drawing. */
export function nummer(n: number, [x, y]: Punt, maat: number): Getekend {
  return {
    vormen: [{ pad: steen(x - maat * 0.55, y - maat * 0.5, maat * 1.1, maat), vul: inkt }],
    woorden: [
      {
        x: r2(x),
        y: r2(y + maat * 0.2),
        tekst: String(n),
        grootte: r2(maat * 0.58),
        letter: 'titel',
        anker: 'midden',
        kleur: '#ffffff',
      },
    ],
  };
}

/** Each zone at its place: a number when its question stands beside the drawing, else its name. */
export function zones(tekening: Tekening, plekken: readonly Punt[], breedte: number): Getekend {
  const { veld, stijl } = tekening;
  const delen = veld.zones.map((zone, i): Getekend => {
    const plek = plekken[i] ?? plekken.at(-1) ?? [tekening.b / 2, tekening.h / 2];
    return veld.regels > 0
      ? nummer(i + 1, plek, stijl.label * 1.75)
      : { vormen: [], woorden: woorden(tekening, zone.label, plek, breedte) };
  });
  return samen(...delen);
}

export const samen = (...delen: Getekend[]): Getekend => ({
  vormen: delen.flatMap((deel) => deel.vormen),
  woorden: delen.flatMap((deel) => deel.woorden),
});
export const alleen = (vormen: Vorm[]): Getekend => ({ vormen, woorden: [] });
