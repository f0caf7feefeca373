import { breedte } from '../../kit/tekstbreedte.ts';
import { regelsVan } from './etiket.ts';
import type { Maat } from './maat.ts';

/** The stone in the middle, with its words: each line with its baseline, centred on 0. */
export interface Midden {
  rx: number;
  ry: number;
  regels: { tekst: string; y: number; grootte: number }[];
}

/** The name in the middle, as large as fits its stone. */
export function maakMidden(naam: string, maat: Maat): Midden {
  const [rx, ry] = [maat.binnen * 0.6, maat.binnen * 0.56];
  const groottes = [1.4, 1.2, 1.05, 0.9, 0.75, 0.62, 0.5, 0.4].map((deel) => maat.letter * deel);
  for (const grootte of groottes) {
    const regels = regelsVan(naam, grootte, rx * 1.5);
    const hoog = regels.length * grootte * 1.15;
    // the outer lines of a block in an ellipse have less room than the middle one
    const ruimte = rx * 2 * Math.sqrt(Math.max(0, 1 - (((hoog / 2) * 0.8) / ry) ** 2)) - 6;
    const past = hoog <= ry * 1.7 && regels.every((tekst) => breedte(tekst, grootte) <= ruimte);
    if (past || grootte === groottes.at(-1)) {
      const boven = -hoog / 2 + grootte * 0.93;
      return {
        rx,
        ry,
        regels: regels.map((tekst, i) => ({ tekst, y: boven + i * grootte * 1.15, grootte })),
      };
    }
  }
  return { rx, ry, regels: [] };
}
