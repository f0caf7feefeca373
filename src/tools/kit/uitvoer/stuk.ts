import type { Vorm, Woord } from '../../../print/plan/plan.ts';

/** A drawing: shapes and words in points from its top left corner, and what it shows in words. */
export interface Tekening {
  soort: 'tekening';
  alt: string;
  breedte: number;
  hoogte: number;
  vormen: Vorm[];
  woorden: Woord[];
}

/** A piece of what a tool puts on paper. */
export type Stuk =
  | { soort: 'kop'; tekst: string }
  | { soort: 'alinea'; tekst: string; zacht?: boolean }
  | { soort: 'lijst'; items: string[] }
  /** `delen`: the widths of the columns, relative to each other. */
  | { soort: 'tabel'; kop: string[]; rijen: string[][]; delen: number[] }
  | Tekening;

/** What a tool puts on paper. */
export interface Uitdraai {
  /** Of the sheet: 'Ecogram'. */
  titel: string;
  /** The name of the document; may be empty. */
  naam: string;
  papier: 'A4' | 'A3';
  richting: 'staand' | 'liggend';
  /**
   * Each begins on a page of its own; text flows on to further pages when it must. A drawing is made as large as its
   * page allows, with the rest of that page, but never more than 1.6 times its own size.
   */
  paginas: Stuk[][];
}

/** The same print with every word as `om` gives it back. */
export function metWoorden(uitdraai: Uitdraai, om: (tekst: string) => string): Uitdraai {
  const zet = (stuk: Stuk): Stuk => {
    if (stuk.soort === 'lijst') return { ...stuk, items: stuk.items.map(om) };
    if (stuk.soort === 'tabel')
      return { ...stuk, kop: stuk.kop.map(om), rijen: stuk.rijen.map((rij) => rij.map(om)) };
    if (stuk.soort !== 'tekening') return { ...stuk, tekst: om(stuk.tekst) };
    const woorden = stuk.woorden.map((woord) => ({ ...woord, tekst: om(woord.tekst) }));
    return { ...stuk, alt: om(stuk.alt), woorden };
  };
  const { titel, naam, paginas } = uitdraai;
  return { ...uitdraai, titel: om(titel), naam: om(naam), paginas: paginas.map((p) => p.map(zet)) };
}
