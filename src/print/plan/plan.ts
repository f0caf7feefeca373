import type { Letter } from '../letters/letters.ts';

/**
 * A sheet laid out: what stands where, in points from the top left corner of its page. Plain JSON.
 * One plan serves the fillable and the blank print alike; the painter decides how a field looks.
 */
export interface Plan {
  /** Slug of the sheet: prefix of its field names. */
  sleutel: string;
  titel: string;
  /** Width and height of every page. */
  papier: [breedte: number, hoogte: number];
  paginas: number;
  /** Size of an answer, and the distance between writing lines. */
  antwoord: { grootte: number; regel: number };
  /** Size of the options of a list on paper, and how small they may become. */
  opties?: { klein: number; kleinst: number };
  /** What comes back on every page. */
  rand: Rand;
  /** The content in reading order. */
  boom: Knoop[];
  /** Lines without meaning, and words that stand there again (the header row of a table), per page. */
  sier: (Vorm | Regel)[][];
}

/** A place on a page: page (from 0), left, top, width, height. */
export type Vlak = [pagina: number, x: number, y: number, b: number, h: number];

/** Roles of the structure tree that a plan may use. */
export type Rol =
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'Span'
  | 'Link'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

/** One line of text: where its baseline begins. */
export type Regel = [
  pagina: number,
  x: number,
  y: number,
  grootte: number,
  letter: Letter,
  tekst: string,
  kleur?: string,
];

export type Knoop = Groep | Tekst | Veldplek | Figuur;
export interface Groep {
  r: Rol;
  k: Knoop[];
  /** Attributes: scope of a header cell, columns it spans. */
  a?: { scope?: 'Column' | 'Row'; span?: number };
}
export interface Tekst {
  r: Rol;
  t: Regel[];
  /** Where a Link leads; the painter knows what that is in its document. */
  naar?: string;
  a?: Groep['a'];
}
export interface Figuur {
  r: 'Figure';
  alt: string;
  v: Vlak;
  /** Shapes and words inside, measured from the corner of the figure. */
  vormen: Vorm[];
  woorden: Woord[];
}
/** One widget: a field has one, a group of radio buttons several. */
export interface Veldplek {
  veld: string;
  soort: 'tekst' | 'lang' | 'vink' | 'keuze' | 'lijst';
  etiket: string;
  v: Vlak;
  /** For keuze: the value of this button and its words. For lijst: all options. */
  optie?: string;
  opties?: { waarde: string; label: string }[];
  /** How the place looks: an open box, a line to write on, or nothing (the drawing shows it). */
  kader?: 'vak' | 'lijn' | 'geen' | 'steen';
  /** Words inside a stone (a step of a scale). */
  woord?: string;
}

/** A shape in points: an SVG path, absolute or relative. */
export interface Vorm {
  pad: string;
  /** Fill and line as #rrggbb; absent means none. */
  vul?: string;
  lijn?: string;
  dik?: number;
  streep?: number[];
  /** Moves and scales the path: x, y, factor. */
  plek?: [x: number, y: number, maat: number];
}
export interface Woord {
  x: number;
  y: number;
  tekst: string;
  grootte: number;
  letter: Letter;
  anker?: 'begin' | 'midden' | 'eind';
  kleur?: string;
}

/** Header, footer and thumb mark: the same on every page, but for the number. */
export interface Rand {
  /** Left, right, top and bottom of what is printed. */
  links: number;
  rechts: number;
  boven: number;
  onder: number;
  grootte: number;
  titel: string;
  /** "standaard, versie 1 van 22 november 2026". */
  uitgave: string;
  /** Address of the page of the methodiek, as printed and as QR modules (rows of 0 and 1). */
  adres: string;
  qr: string[];
  bron: string;
  spreuk: string;
  fase?: { label: string; nr: number; icoon: string };
}
