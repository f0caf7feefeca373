import type { Veldplek } from '../../src/print/plan/plan.ts';

/** A sheet in terms that every engine has: what it says and asks, and how wide things are, not where they stand. */
export interface Proefblad {
  slug: string;
  titel: string;
  papier: [breedte: number, hoogte: number];
  marge: { links: number; rechts: number; boven: number; onder: number };
  voet: string;
  delen: Deel[];
}

export type Deel =
  | { soort: 'tekst'; rol: 'H1' | 'H2' | 'H3' | 'P'; tekst: string; letter: string; grootte: number }
  | { soort: 'veld'; veld: Veldplek }
  | { soort: 'figuur'; alt: string; b: number; h: number; woorden: string }
  | { soort: 'lijst'; punten: Deel[][] }
  | { soort: 'rij'; vakken: { b: number; delen: Deel[] }[] }
  | { soort: 'tabel'; breedtes: number[]; rijen: Cel[][] };
export interface Cel {
  kop: boolean;
  span: number;
  delen: Deel[];
}
