import { PDFHexString, type PDFRef } from 'pdf-lib';
import { type KopVeld, kopVelden } from '../../model/werkblad/kop.ts';
import type { Veldplek } from '../plan/plan.ts';
import type { GedeeldVeld, Werk } from '../verf/werk.ts';
import { standaardSchrift } from '../verf/widget.ts';
import type { Exemplaar } from './volgorde.ts';

/** Fields at the head of a sheet that mean the same on every sheet of a bundle. */
const overal: readonly KopVeld[] = ['datum', 'met', 'organisatie'];

/** The fields that are typed once in a bundle: the day everywhere, a name on all sheets of one participant. */
export class GedeeldeVelden {
  private readonly velden = new Map<string, GedeeldVeld & { etiket: string }>();
  private readonly werk: Werk;
  private readonly deelnemers: number;

  constructor(werk: Werk, deelnemers: number) {
    this.werk = werk;
    this.deelnemers = deelnemers;
  }

  /** The shared field of a place on a copy of a sheet, or nothing when the place is its own. */
  van({ stuk, nr }: Exemplaar, { soort, veld, etiket }: Veldplek): GedeeldVeld | undefined {
    // A question of the sheet may have the same name; only the head has these words.
    const kop = (Object.keys(kopVelden) as KopVeld[]).find((naam) => naam === veld);
    if (soort !== 'tekst' || !kop || !etiket.startsWith(kopVelden[kop].lang)) return undefined;
    if (overal.includes(kop)) return this.veld(`map-${kop}`, etiket);
    if (kop !== 'naam' || !stuk.perDeelnemer) return undefined;
    return this.deelnemers > 1
      ? this.veld(`map-naam-${nr}`, `${etiket} van deelnemer ${nr}`)
      : this.veld('map-naam', etiket);
  }

  private veld(naam: string, etiket: string): GedeeldVeld {
    const bekend = this.velden.get(naam);
    if (bekend) return bekend;
    const veld = { ref: this.werk.doc.context.nextRef(), kinderen: [], etiket };
    this.velden.set(naam, veld);
    return veld;
  }

  /**
   * Writes them.
   * @param grootte of what is typed, in points
   * @returns the fields for the form
   */
  sluit(grootte: number): PDFRef[] {
    const c = this.werk.doc.context;
    return [...this.velden].map(([naam, { ref, kinderen, etiket }]) => {
      const veld = {
        T: PDFHexString.fromText(naam),
        TU: PDFHexString.fromText(etiket),
        ...{ FT: 'Tx', DA: standaardSchrift(grootte), Kids: kinderen },
      };
      c.assign(ref, c.obj(veld as never));
      return ref;
    });
  }
}
