import type { Bewaard, Opslag } from './opslag/opslag.ts';

/** Time between a change and writing it down, in ms: well within the second that is promised. */
const wachttijd = 400;

interface Plicht {
  /** What is to be written; nothing when there is nothing to write. */
  wat: () => Omit<Bewaard, 'revisie' | 'gewijzigd'> | undefined;
  opslag: () => Opslag;
  nu: () => number;
  gelukt: (geschreven: Bewaard) => Promise<void>;
  /** Somebody else wrote this document in between. */
  botsing: () => Promise<void>;
  mislukt: (fout: unknown) => void;
}

/** Writes the open document down, soon after every change and one time after the other. */
export class Schrijver {
  /** The revision on the device of the document that is open. */
  revisie = 0;
  private readonly plicht: Plicht;
  private straks: ReturnType<typeof setTimeout> | undefined;
  private bezig: Promise<void> = Promise.resolve();

  constructor(plicht: Plicht) {
    this.plicht = plicht;
  }

  /** There is a change: write it in a moment. */
  plan() {
    clearTimeout(this.straks);
    this.straks = setTimeout(() => this.nu(), wachttijd);
  }

  /** Writes now, after what is being written. */
  nu(): Promise<void> {
    clearTimeout(this.straks);
    this.bezig = this.bezig.then(() => this.schrijf());
    return this.bezig;
  }

  /** Lets go of what is planned, and waits for what is being written. */
  stop(): Promise<void> {
    clearTimeout(this.straks);
    return this.bezig;
  }

  private async schrijf(): Promise<void> {
    const { wat, opslag, nu, gelukt, botsing, mislukt } = this.plicht;
    const iets = wat();
    if (!iets) return;
    const bewaard: Bewaard = { ...iets, revisie: this.revisie + 1, gewijzigd: nu() };
    try {
      if (await opslag().schrijf(bewaard)) {
        this.revisie = bewaard.revisie;
        return await gelukt(bewaard);
      }
      await botsing();
    } catch (fout) {
      return mislukt(fout);
    }
    return this.schrijf();
  }
}
