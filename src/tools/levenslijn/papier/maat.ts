import { breedte } from '../../kit/tekstbreedte.ts';

const mm = 72 / 25.4;

/** Room for a drawing on a sheet of the kit, lying: in points. */
export interface Ruimte {
  breed: number;
  hoog: number;
  /** How much lower the drawing begins on the first sheet than on the next, because of its title. */
  lager: number;
}

/** What the edges of the sheet, its title of one line and the white around take of its height. */
const boven = 14 * mm;
const onder = 22 * mm + 14;
const titelregel = 29;

/**
 * The room that `zetPlan` of the kit leaves on a lying sheet under this title. Careful: where it is in doubt, less.
 */
export function ruimte(papier: 'A4' | 'A3', titel: string): Ruimte {
  const [hoog, breed] = papier === 'A4' ? [210 * mm, 297 * mm - 34 * mm] : [297 * mm, 420 * mm - 34 * mm];
  // The typeface of titles is wider than that of text.
  const regels = Math.max(1, Math.ceil((breedte(titel, 24) * 1.2) / (breed * 0.9)));
  const lager = regels * titelregel + 2 + 12 - 22;
  const eerste = hoog - boven - onder - (regels * titelregel + 2) - 12;
  const volgende = hoog - boven - onder - 22 - 12 - lager;
  return { breed, hoog: Math.floor(Math.min(eerste, volgende)) - 2, lager };
}
