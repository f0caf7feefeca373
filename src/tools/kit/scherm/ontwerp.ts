import type { ComponentType } from 'preact';
import type { Antwoorden } from '../../../print/verf/werk.ts';
import type { Kast } from '../kast.ts';
import type { Soort } from '../soort.ts';
import type { Toestand } from '../toestand.ts';
import type { Uitdraai } from '../uitvoer/stuk.ts';
import type { Huis } from '../uitvoer/zetplan.ts';

/** A choice in the window for paper: a tick, or one of a few. */
export interface Papierkeuze {
  id: string;
  label: string;
  /** Absent: a tick ('ja' or ''). The first is the usual one. */
  opties?: readonly (readonly [waarde: string, label: string])[];
  /** A tick that is on from the start. */
  aan?: boolean;
}
export type Papierwaarden = Readonly<Record<string, string>>;

/** What the tool's own part of the screen gets. */
export interface WerkProps<D, O> {
  kast: Kast<D>;
  toestand: Toestand<D>;
  /** How the tool is set up; it stands in the address, and never holds content. */
  opstelling: O;
  stelOp: (opstelling: O) => void;
  /** Conversation mode: little on the screen, large. */
  gesprek: boolean;
  /** Opens the window for paper. */
  drukAf: () => void;
}

/** A tool: its documents, its screen and its paper. The kit makes the rest. */
export interface ToolOntwerp<D, O> {
  soort: Soort<D>;
  titel: string;
  /** One document, in a sentence: "dit ecogram". */
  dit: string;
  /** Many of them: "Ecogrammen". */
  meer: string;
  opstelling: { lees: (vraag: URLSearchParams) => O; schrijf: (opstelling: O) => URLSearchParams };
  Werk: ComponentType<WerkProps<D, O>>;
  papier: {
    keuzes: readonly Papierkeuze[];
    /** May come later: what lays out for paper need not be there before it is asked. */
    maak: (doc: D, naam: string, keuzes: Papierwaarden, opstelling: O) => Uitdraai | Promise<Uitdraai>;
    /** The same on paper to draw or write on; absent when there is nothing of the kind. */
    leeg?: (keuzes: Papierwaarden, opstelling: O) => Uitdraai | Promise<Uitdraai>;
    /** The answers on the worksheet of this tool, by field name; absent when the sheet is not filled in from here. */
    werkblad?: (doc: D, naam: string, keuzes: Papierwaarden) => Antwoorden | Promise<Antwoorden>;
    /** There is a drawing that can leave as a picture. */
    prent: boolean;
    /** The whole drawing for that picture, when on paper it may lie in parts over several sheets. */
    heel?: (doc: D, naam: string) => Uitdraai | Promise<Uitdraai>;
  };
  /** The document told in plain Dutch, a paragraph an item; may come later, like what is laid out for paper. */
  beschrijf: (doc: D) => string[] | Promise<string[]>;
}

/** What the page knows of the house: written into it when the site is built. */
export interface Omgeving extends Huis {
  letters: string;
  terug: string;
  /** Address of the page of the werkmap. */
  werkmap: string;
  /** The worksheet of the tool: its versions by name, with the address of the plan of each. */
  werkblad: { titel: string; versies: readonly (readonly [naam: string, plan: string])[] };
}

/** What of it goes on paper. */
export function huisVan({ adres, qr, bron, fase }: Omgeving): Huis {
  return { adres, qr, bron, fase };
}
