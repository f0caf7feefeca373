import { mm } from '../blad/stijl.ts';

/** The sizes of the book, in points. */
export const maten = {
  papier: [Math.round(210 * mm * 100) / 100, Math.round(297 * mm * 100) / 100] as [number, number],
  links: 28 * mm,
  rechts: 28 * mm,
  boven: 24 * mm,
  onder: 22 * mm,
  tekst: 10.5,
  klein: 9,
  groot: 12.5,
  kop: { 1: 25, 2: 15.5, 3: 11.5, 4: 10.5 },
  regel: 1.42,
} as const;

export const breedte = maten.papier[0] - maten.links - maten.rechts;
/** Where text begins and must end on every page. */
export const pagina = { eerste: maten.boven, verder: maten.boven, bodem: maten.papier[1] - maten.onder };
