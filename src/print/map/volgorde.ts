import type { MapDeel, MapStuk } from './stuk.ts';

/** One copy of a piece and the pages it takes; `naWit` says after which of them a blank back follows. */
export interface Exemplaar {
  stuk: MapStuk;
  deel: number;
  /** Which copy, from 1. */
  nr: number;
  /** Number of its first page in the bundle, from 1. */
  begin: number;
  /** Pages of its own, without blanks. */
  paginas: number;
  /** Own pages (from 0) after which a blank page comes. */
  wit: Set<number>;
}

/**
 * The order of a bundle. Printed on two sides, every piece begins on the front of a sheet of paper: a blank page
 * comes after one that ends on a front.
 */
export function legVolgorde(
  delen: readonly MapDeel[],
  tweezijdig: boolean,
): { exemplaren: Exemplaar[]; paginas: number } {
  const exemplaren: Exemplaar[] = [];
  let volgende = 1;
  delen.forEach(({ stukken }, deel) => {
    for (const stuk of stukken)
      for (let nr = 1; nr <= stuk.aantal; nr++) {
        const { paginas } = stuk.plan;
        const wit = new Set<number>();
        if (tweezijdig)
          for (let p = 0; p < paginas; p++)
            if (stuk.elkVoor ? true : p === paginas - 1 && paginas % 2 === 1) wit.add(p);
        exemplaren.push({ stuk, deel, nr, begin: volgende, paginas, wit });
        volgende += paginas + wit.size;
      }
  });
  return { exemplaren, paginas: volgende - 1 };
}
