import type { Catalogus } from '../../../model/werkmap/catalogus.ts';
import type { EigenMap } from '../../../model/werkmap/map.ts';

/** What is asked of the printer of a werkmap. */
export interface Opdracht {
  /** Only pieces that the catalogue knows. */
  map: EigenMap;
  catalogus: Catalogus;
  /** The whole, or what one of both gets. */
  deel: 'alles' | 'coach' | 'deelnemer';
  /** With lines to write on, or with fields to type in. */
  wijze: 'blanco' | 'invulbaar';
  /** Full address of the root of the site: "https://…/". */
  site: string;
  /** Full address of the link to the map, and the same with short codes for the QR code on the cover. */
  link: string;
  kort: string;
}

/** How far it is: pieces done of all pieces, and which is on the table now. */
export interface Voortgang {
  klaar: number;
  van: number;
  wat: string;
}

export type Uitkomst = { bytes: Uint8Array; paginas: number; ms: number } | { fout: string };
export type Bericht = { voortgang: Voortgang } | { uitkomst: Uitkomst };
