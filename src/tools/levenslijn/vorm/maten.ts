/**
 * Sizes of the drawing, in points of paper at its own size; the screen draws the same numbers larger.
 */
export const maten = {
  woord: { grootte: 12, regel: 15 },
  klein: { grootte: 10.5, regel: 13.5 },
  jaar: { grootte: 11, regel: 14 },
  ijk: { grootte: 11.5, hoog: 25, rand: 13, kleinst: 54 },
  steen: { breed: 24, hoog: 22 },
  balk: 17,
  /** A period without an end that is known, or on an axis without numbers. */
  balklengte: 64,
  kortsteBalk: 24,
  /** Between the axis and the words, and between one row of words and the next. */
  lucht: 9,
  trede: 9,
  /** Height of one step of how it felt. */
  hoogtestap: 11,
  kant: { links: 14, rechts: 34 },
  /** What stays free of words along the edges where sheets are glued, for the marks. */
  plakrand: { begin: 26, eind: 9 },
  baannaam: { grootte: 12, regel: 22 },
  tussenBanen: 14,
} as const;

/** Widths that the words under the line may have: the first in which they need few lines. */
export const woordbreedtes = [84, 104, 130, 160, 220] as const;
export const regelsLiefst = 4;
