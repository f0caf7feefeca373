import { breekRegels } from '../letters/breek.ts';
import type { Letters } from '../letters/letters.ts';

/** Options of a list as they are printed: a small box before each, its words wrapped behind it. */
export interface GezetteOpties {
  grootte: number;
  /** Side of a box. */
  vak: number;
  hoogte: number;
  /** From the top left corner: of the box, and of the baseline of each line of words. */
  opties: { x: number; y: number; woorden: { x: number; y: number; tekst: string }[] }[];
}

/** White at the sides of the options in their place. */
export const optieWit = 4;
const tussenregel = 1.22;
/** As parts of the size: a box, a box with the white behind it, the white before the next. */
const vakje = 0.82;
const inspringing = 1.18;
const tussenruimte = 0.8;

function opMaat(
  letters: Letters,
  labels: readonly string[],
  breedte: number,
  grootte: number,
): GezetteOpties {
  const vak = grootte * vakje;
  const inspring = grootte * inspringing;
  const opties: GezetteOpties['opties'] = [];
  let x = 0;
  let regel = 0;
  for (const label of labels) {
    const lang = inspring + letters.breedte('gewoon', grootte, label);
    if (x > 0 && x + lang > breedte) {
      x = 0;
      regel++;
    }
    const delen = breekRegels(letters, 'gewoon', grootte, label, breedte - x - inspring);
    const y = regel * grootte * tussenregel;
    opties.push({
      x,
      y: y + (grootte - vak) / 2 + grootte * 0.06,
      woorden: delen.map((tekst, i) => ({
        x: x + inspring,
        y: y + grootte * 0.86 + i * grootte * tussenregel,
        tekst,
      })),
    });
    regel += delen.length - 1;
    x = delen.length > 1 ? breedte : x + lang + grootte * tussenruimte;
  }
  return { grootte, vak, hoogte: regel * grootte * tussenregel + grootte * 1.1, opties };
}

/** Is every word of the options whole on its line? */
const heel = ({ opties }: GezetteOpties, labels: readonly string[]) =>
  opties.every(({ woorden }, i) => woorden.map((w) => w.tekst).join(' ') === labels[i]);

/**
 * Lays the options of a list out, as large as its place allows. Nobody can unfold a list on paper: there they are
 * ticked. Below `kleinst` they never go; then the place has to be higher.
 */
export function zetOpties(
  letters: Letters,
  labels: readonly string[],
  vlak: { b: number; h: number },
  { klein, kleinst }: { klein: number; kleinst: number },
): GezetteOpties {
  for (let grootte = klein; grootte > kleinst; grootte -= 0.5) {
    const gezet = opMaat(letters, labels, vlak.b, grootte);
    if (gezet.hoogte <= vlak.h + 0.1 && heel(gezet, labels)) return gezet;
  }
  return opMaat(letters, labels, vlak.b, kleinst);
}

/** The narrowest column in which no word of the options is cut; `naast`: that also keeps a few figures on one line. */
export function optieBreedte(
  letters: Letters,
  labels: readonly string[],
  grootte: number,
  naast: boolean,
): number {
  if (labels.length === 0) return 0;
  const maat = (tekst: string) => letters.breedte('gewoon', grootte, tekst) + grootte * inspringing;
  const rij = labels.reduce((som, label) => som + maat(label) + grootte * tussenruimte, 1);
  if (naast && labels.every((label) => label.length <= 2)) return rij - grootte * tussenruimte;
  return Math.max(...labels.flatMap((label) => label.split(' ').map(maat)));
}

/** How high the place of a list must be, when it would rather be `h` high. */
export const optieHoogte = (
  letters: Letters,
  labels: readonly string[],
  vlak: { b: number; h: number },
  maat: { klein: number; kleinst: number },
): number =>
  Math.max(
    vlak.h,
    zetOpties(letters, labels, { b: vlak.b - 2 * optieWit, h: vlak.h - optieWit }, maat).hoogte + optieWit,
  );
