/** A document as it lies on the device. */
export interface Bewaard {
  tool: string;
  id: string;
  naam: string;
  versie: number;
  /** Counts the times it was written: who writes must know the last one. */
  revisie: number;
  /** Moment of the last change, in ms since 1970. */
  gewijzigd: number;
  document: unknown;
}
export type Omslag = Omit<Bewaard, 'document'>;

/** Why the device keeps nothing. */
export class OpslagFout extends Error {
  readonly reden: 'vol' | 'dicht';
  constructor(reden: 'vol' | 'dicht') {
    super(reden);
    this.reden = reden;
  }
}

/**
 * Where documents are kept. Every function rejects with an OpslagFout when the device does not let us.
 */
export interface Opslag {
  /** The documents of a tool, the last changed first. */
  lijst: (tool: string) => Promise<Omslag[]>;
  lees: (tool: string, id: string) => Promise<Bewaard | undefined>;
  /**
   * Writes when the document still is at the revision before this one.
   * @returns false when somebody else wrote in between; nothing is written then
   */
  schrijf: (bewaard: Bewaard) => Promise<boolean>;
  verwijder: (tool: string, id: string) => Promise<void>;
}
