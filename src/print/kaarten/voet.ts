import type { Letters } from '../letters/letters.ts';
import type { Regel } from '../plan/plan.ts';
import { rond } from './blok.ts';
import type { Versie } from './gezicht.ts';
import { maten } from './letterwerk.ts';
import { type Maat, mm, veilig } from './maat.ts';

/** The corner of a card: its group at the left, its mark and number at the right. */
export interface Voet {
  merk: string;
  groep?: string;
}

/** Height of the strip at the foot that belongs to the mark. */
export const voethoogte = (versie: Versie): number => maten(versie).voet + 3.4 * mm;

/** The lines at the foot of a card: as two texts, for they say two things. */
export function zetVoet(letters: Letters, { merk, groep }: Voet, [b, h]: Maat, versie: Versie): Regel[] {
  const grootte = maten(versie).voet;
  const kant = veilig * mm * 0.9;
  const y = rond(h - 4 * mm);
  const breedte = letters.breedte('gewoon', grootte, merk);
  const regels: Regel[] = [[0, rond(b - kant - breedte), y, grootte, 'gewoon', merk, '#444444']];
  if (groep !== undefined) {
    const ruimte = b - 2 * kant - breedte - 3 * mm;
    const past = Math.min(grootte, (grootte * ruimte) / letters.breedte('gewoon', grootte, groep));
    if (past < grootte * 0.8)
      throw new Error(`De naam van de groep "${groep}" is te lang voor de voet van een kaart. Kort hem in.`);
    regels.unshift([0, rond(kant), y, rond(past), 'gewoon', groep, '#444444']);
  }
  return regels;
}
