import type { PDFDocument, PDFRef } from 'pdf-lib';
import type { Plan, Veldplek } from '../plan/plan.ts';
import type { Blad } from './blad.ts';
import type { Bladwijzer } from './bladwijzers.ts';
import type { Letterboek } from './letterboek.ts';
import type { Structuur } from './structuur.ts';

/** What a field may be filled with: words, a tick, or the value of an option. */
export type Antwoorden = Readonly<Record<string, string | boolean | undefined>>;

/** One sheet to paint. */
export interface TeVerven {
  plan: Plan;
  /** Prefix of the field names in this document; the slug of the sheet when absent. */
  sleutel?: string;
  antwoorden?: Antwoorden;
}
export interface Opties {
  titel: string;
  /** With fields, or with lines to write on. */
  wijze: 'invulbaar' | 'blanco';
}

/** A page of this document, or an address outside it. */
export type Doel = { blad: Blad } | { url: string };

/** An answer that goes on on another page. */
export interface Vervolg {
  etiket: string;
  tekst: string;
}

/** Everything that is at hand while a document is painted. */
export interface Werk {
  doc: PDFDocument;
  boek: Letterboek;
  structuur: Structuur;
  wijze: Opties['wijze'];
  wijzers: Bladwijzer[];
  /** Appearances made so far, by what they show. */
  schijnen: Map<string, PDFRef>;
}

/** A field that stands on more sheets of a document: typed once, it shows everywhere. */
export interface GedeeldVeld {
  ref: PDFRef;
  kinderen: PDFRef[];
}

/** Everything that is at hand while one sheet of it is painted. */
export interface BladWerk extends Werk {
  plan: Plan;
  bladen: Blad[];
  antwoorden: Antwoorden;
  /** The field node of the sheet: fields hang under it. */
  wortel: PDFRef;
  kinderen: PDFRef[];
  vervolgen: Vervolg[];
  /** What a link does: nothing when the document has none. */
  doel?: (naar: string) => Doel | undefined;
  /** The field that a place of this sheet shares with other sheets. */
  gedeeld?: (plek: Veldplek) => GedeeldVeld | undefined;
}
