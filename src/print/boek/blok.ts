import type { Model } from '../modellen/index.ts';

/** A stretch of a text with one look. */
export interface Stuk {
  tekst: string;
  vet?: true;
  /** Ours, not a source's: softer ink. */
  redactie?: true;
  /** Where it leads: a path of the site ("/handboek/krachtenmodel/"), "#12" (a page of the book) or a full address. */
  naar?: string;
}

/** At the end of a stretch: a small pencil stands there. A character of no alphabet, so that it never is a word. */
export const potlood = '\uE000';
/** How wide that pencil is with the white before it, as a part of the size of the letters. */
export const POTLOODBREED = 1.05;

/** The matter of a chapter as the book sets it. Plain data, so that a chapter can be kept and compared. */
export type Blok =
  | { soort: 'kop'; diepte: 2 | 3 | 4; tekst: string }
  | { soort: 'alinea'; stukken: Stuk[]; maat?: 'groot' | 'klein'; bijVolgende?: true }
  | { soort: 'lijst'; genummerd: boolean; vink?: boolean; items: Blok[][] }
  | { soort: 'kader'; titel?: string; blokken: Blok[]; zwaar?: boolean }
  | { soort: 'tabel'; kop: Stuk[][]; rijen: Stuk[][][] }
  | { soort: 'model'; model: Model };

/** A chapter before it is laid out. */
export interface Hoofdstukstof {
  /** Its address on the site: links to it lead to its first page. */
  pad: string;
  nummer: string;
  titel: string;
  lood: string;
  blokken: Blok[];
}

/** A part of the book. */
export interface Deelstof {
  pad: string;
  nr: number;
  titel: string;
  uitleg: string;
  hoofdstukken: Hoofdstukstof[];
}
