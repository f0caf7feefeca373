import type { Regel, Vorm } from '../plan/plan.ts';

/** One side of a card, laid out: in points from the corner of the card. Plain JSON, painted wherever it lies. */
export interface Gezicht {
  /** Words in reading order: the word of the card is its heading. */
  teksten: { r: 'H2' | 'P'; t: Regel[] }[];
  /** The picture: which, what it shows, where, and how big a side is. */
  beeld?: { id: string; alt: string; x: number; y: number; zijde: number };
  /** A bar along the top that runs over three edges: the mark of a head card. */
  band?: { hoogte: number; kleur: string };
  /** Lines without meaning. */
  sier: Vorm[];
}

/** gewoon: picture and word. plus: also a plain sentence. groot: plus, in large letters on a big card. */
export type Versie = 'gewoon' | 'plus' | 'groot';
