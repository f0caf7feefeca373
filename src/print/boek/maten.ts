import { mm } from '../blad/stijl.ts';
import type { Rol } from '../plan/plan.ts';

/** The sizes of one column of text, in points. */
export interface Zetmaat {
  breedte: number;
  tekst: number;
  klein: number;
  groot: number;
  tabel: number;
  /** Headings by their depth in the text: how large they are, and what they are in the structure of the document. */
  kop: Record<2 | 3 | 4, number>;
  rol: Record<2 | 3 | 4, Rol>;
  /** Height of a line, as a part of the size of its letters. */
  regel: number;
  /** White between blocks, as a part of that of the book. */
  wit: number;
  /** Room for the mark of a list item, and for the rule of a frame. */
  inspring: { punt: number; nummer: number; kader: number };
  /** Words of so many letters may break: in the text, in a heading, in the narrow cells of a table. */
  breek: { tekst: number; kop: number; tabel: number };
  /** Ink of what is ours, not a source's. */
  redactie: string;
}

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

/** The column of the book. Its parts and chapters are the first two levels, so a heading in a text is one lower. */
export const boekmaat: Zetmaat = {
  ...{ breedte, tekst: maten.tekst, klein: maten.klein, groot: maten.groot, tabel: maten.tekst - 0.8 },
  ...{ kop: maten.kop, rol: { 2: 'H3', 3: 'H4', 4: 'H4' }, regel: maten.regel, wit: 1 },
  ...{
    inspring: { punt: 18, nummer: 18, kader: 14 },
    breek: { tekst: 12, kop: 12, tabel: 12 },
    redactie: '#555555',
  },
};

/** Where text begins and must end on every page. */
export const pagina = { eerste: maten.boven, verder: maten.boven, bodem: maten.papier[1] - maten.onder };
