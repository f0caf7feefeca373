import type { Letter, Letters } from '../letters/letters.ts';
import type { Regel } from '../plan/plan.ts';
import { breekZin } from './zin.ts';

/** A text that is to be set: its face, the sizes that will do from large to small, its leading. */
export interface Soort {
  letter: Letter;
  groottes: readonly number[];
  tussenregel: number;
  kleur?: string;
}
/** A text broken for one size. */
export interface Blok {
  soort: Soort;
  grootte: number;
  regels: string[];
  hoogte: number;
}

/** The text in one of its sizes; nothing when a word is too long for the measure. */
export function zetBlok(
  letters: Letters,
  soort: Soort,
  grootte: number,
  tekst: string,
  breedte: number,
  afbreken: boolean,
): Blok | undefined {
  const regels = breekZin(letters, soort.letter, grootte, tekst, breedte, afbreken);
  return regels && { soort, grootte, regels, hoogte: regels.length * grootte * soort.tussenregel };
}

/** The lines of a block, each in the middle of the card. */
export function plaats(
  letters: Letters,
  { soort, grootte, regels }: Blok,
  y: number,
  kaart: number,
): Regel[] {
  const stap = grootte * soort.tussenregel;
  // The first baseline: half of the leading above the letters, which reach about three quarters of their size.
  const basis = y + (stap - grootte) / 2 + grootte * 0.79;
  return regels.map((tekst, i): Regel => {
    const x = (kaart - letters.breedte(soort.letter, grootte, tekst)) / 2;
    const hoog = rond(basis + i * stap);
    const { letter, kleur } = soort;
    return kleur
      ? [0, rond(x), hoog, grootte, letter, tekst, kleur]
      : [0, rond(x), hoog, grootte, letter, tekst];
  });
}

export const rond = (waarde: number): number => Math.round(waarde * 100) / 100;
