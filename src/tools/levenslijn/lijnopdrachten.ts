import type { Wijziging } from '../kit/soort.ts';
import { type As, grens, type Lijn } from './soort.ts';
import { orden } from './tijd.ts';

type Opdracht = Wijziging<Lijn>;

/** Lets the axis go by year, by age, or by order only. Times of the other axis are kept. */
export const zetAs =
  (as: As): Opdracht =>
  (lijn) =>
    as === lijn.as ? lijn : { ...lijn, as, momenten: orden(lijn.momenten, as) };

/** Draws the heights, or not. */
export const zetHoogtes =
  (hoogtes: boolean): Opdracht =>
  (lijn) =>
    hoogtes === lijn.hoogtes ? lijn : { ...lijn, hoogtes };

/** A theme with a lane of its own. */
export const voegBaanToe =
  (id: string, naam: string): Opdracht =>
  (lijn) => {
    const kort = id.slice(0, 24);
    if (lijn.banen.length >= grens.banen || lijn.banen.some((baan) => baan.id === kort)) return lijn;
    return { ...lijn, banen: [...lijn.banen, { id: kort, naam: naam.slice(0, grens.baan) }] };
  };

export const hernoemBaan =
  (id: string, naam: string): Opdracht =>
  (lijn) => {
    const kort = naam.slice(0, grens.baan);
    if (!lijn.banen.some((baan) => baan.id === id && baan.naam !== kort)) return lijn;
    return { ...lijn, banen: lijn.banen.map((baan) => (baan.id === id ? { ...baan, naam: kort } : baan)) };
  };

/** Takes a lane away; what stood on it goes back to the line itself. */
export const verwijderBaan =
  (id: string): Opdracht =>
  (lijn) => {
    if (!lijn.banen.some((baan) => baan.id === id)) return lijn;
    const momenten = lijn.momenten.map((moment) => {
      if (moment.baan !== id) return moment;
      const { baan: _, ...rest } = moment;
      return rest;
    });
    return { ...lijn, banen: lijn.banen.filter((baan) => baan.id !== id), momenten };
  };

/** One command after the other, as one change. */
export const achtereen =
  (...opdrachten: Opdracht[]): Opdracht =>
  (lijn) =>
    opdrachten.reduce((nu, opdracht) => opdracht(nu), lijn);
