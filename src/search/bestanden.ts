import type { BlokBestand } from './blok.ts';
import type { Vindplaatsen } from './zoek/index.ts';
import type { Soort } from './zoek/paginas.ts';
import type { Scherf } from './zoek/scherven.ts';

/** What the finder needs to know first. Its size follows the number of facet values, not of methodieken. */
export interface Kern {
  /** How many methodieken there are. They have the first numbers; the other pages come after. */
  aantal: number;
  /** How many blocks they are cut in. */
  blokken: number;
  /** First terms of the shards of the search index. */
  wijzer: string[];
  /** Counts of every value and every two values together; only when one block does not say it all. */
  paren?: Paren;
}

/**
 * Counts of all pairs of values: `sleutels` gives the order, `aantallen` the upper triangle row by row, with on the
 * diagonal how many have the value.
 */
export interface Paren {
  sleutels: string[];
  aantallen: number[];
}

/** A methodiek as a line in the list: texts that are ready to be read. */
export interface MethodiekRegel {
  pad: string;
  titel: string;
  samenvatting: string;
  fase: string[];
  tijd: Feit;
  niveau: Feit | null;
  setting: Feit;
  /** What comes with it: a word and where it is. */
  erbij: [woord: string, pad: string][];
  /** The pieces it puts in the werkmap: "m.ecogram w.ecogram". */
  werkmap: string;
}

/** A fact of a line: the name of its icon, its words, and whether it is our estimate. */
export interface Feit {
  icoon: string;
  tekst: string;
  geschat?: true;
}

/** Another page as a line: its kind, its name, where it is and one sentence. */
export interface AndereRegel {
  soort: Soort;
  pad: string;
  titel: string;
  bij: string;
}

export type Regel = MethodiekRegel | AndereRegel;

/** How many lines one file holds. Small, since an answer takes its lines from all over the collection. */
export const perRegelbestand = 8;

/** Every file of the finder by name, with what is in it. */
export interface Bestanden {
  kern: Kern;
  blok: BlokBestand;
  regels: Regel[];
  woord: Scherf;
  rest: Vindplaatsen;
}
export type BestandSoort = keyof Bestanden;

/** The name of a file: "kern", "blok-0", "regels-12". */
export const bestandsnaam = (soort: BestandSoort, nummer?: number): string =>
  nummer === undefined ? soort : `${soort}-${nummer}`;

/** Fetches a file of the finder. */
export type Haal = <S extends BestandSoort>(soort: S, nummer?: number) => Promise<Bestanden[S]>;
