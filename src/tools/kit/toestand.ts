import type { Beurt } from './opslag/beurt.ts';
import type { Omslag, Opslag } from './opslag/opslag.ts';

/** How it stands with keeping: not agreed to, running behind, kept, or why it fails. */
export type Bewaring = 'uit' | 'bezig' | 'bewaard' | 'vol' | 'dicht';

/** All that the screen shows of a document and its store. A new value after every change. */
export interface Toestand<D> {
  id: string;
  naam: string;
  doc: D;
  /** Whether anything was ever done to this document. */
  begonnen: boolean;
  /** There are changes that are neither on the device nor in a file. */
  los: boolean;
  kanTerug: boolean;
  kanVerder: boolean;
  bewaring: Bewaring;
  /** Another tab works on this document: here one can only look. */
  elders: boolean;
  /** What the live region says, and the how-manieth time it speaks. */
  melding: { tekst: string; nr: number };
  documenten: Omslag[];
  /** The name of the document that was just removed and can come back. */
  verwijderd?: string | undefined;
}

/** What a store needs of the world. */
export interface Diensten {
  /** Where documents go once the visitor agreed; and where until then. */
  toestel: Opslag;
  geheugen: () => Opslag;
  mag: () => boolean;
  onthoud: (mag: boolean) => boolean;
  /** @param afgeven called when another tab takes the turn */
  beurt: (afgeven: () => Promise<void>) => Beurt;
  /** The time, in ms since 1970. */
  nu: () => number;
}
