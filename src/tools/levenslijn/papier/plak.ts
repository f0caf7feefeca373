import type { Vorm, Woord } from '../../../print/plan/plan.ts';
import { type Verf, zacht } from './verf.ts';

/** Width of the strip that the next sheet is glued on, in points: 11 mm. */
export const plakrand = 32;

/** One sheet among those that are glued together: its place, and how many there are each way. */
export interface Blad {
  kolom: number;
  rij: number;
  naast: number;
  onder: number;
}
export const bladnummer = ({ kolom, rij, naast }: Blad) => rij * naast + kolom + 1;

const streep: Pick<Vorm, 'lijn' | 'dik' | 'streep'> = { lijn: '#555555', dik: 0.7, streep: [4, 3] };
/** A cross in a ring: the same on both sheets, so that they are laid one on the other. */
const merk = (x: number, y: number): Vorm => ({
  pad: `M${x - 7} ${y}H${x + 7}M${x} ${y - 7}V${y + 7}M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`,
  lijn: '#111111',
  dik: 0.8,
});
const tekst = (woorden: string, x: number, y: number, anker: Woord['anker'] = 'midden'): Woord => ({
  tekst: woorden,
  x,
  y,
  grootte: 8.5,
  letter: 'gewoon',
  anker,
  kleur: zacht,
});
const letter = (nr: number) => String.fromCharCode(65 + (nr % 26));

/**
 * Edges of a sheet that is glued to others: where to cut, where to glue which sheet, and the marks that must meet.
 * @param breed, hoog what the sheet shows of the line, in points; the strips lie outside it
 */
export function plakwerk(blad: Blad, breed: number, hoog: number): Verf {
  const { kolom, rij, naast, onder } = blad;
  const nr = bladnummer(blad);
  const vormen: Vorm[] = [];
  const woorden: Woord[] = [];
  const hoogten = [18, hoog - 18];
  const plekken = [24, breed - 24];
  const naad = (x: number, soort: number) => {
    vormen.push({ pad: `M${x} 0V${hoog}`, ...streep }, ...hoogten.map((y) => merk(x, y)));
    for (const y of hoogten) woorden.push(tekst(letter(soort), x + 14, y + 3));
  };
  if (kolom > 0) {
    naad(0, kolom - 1);
    woorden.push(tekst('knip', 3, 38, 'begin'));
  }
  if (kolom < naast - 1) {
    naad(breed, kolom);
    const midden = breed + plakrand / 2 + 2;
    for (const [i, woord] of ['plak', 'blad', `${nr + 1}`, 'hier'].entries())
      woorden.push(tekst(woord, midden, 42 + i * 11));
  }
  const dwars = (y: number, soort: number) => {
    vormen.push({ pad: `M0 ${y}H${breed}`, ...streep }, ...plekken.map((x) => merk(x, y)));
    for (const x of plekken) woorden.push(tekst(letter(soort + 13), x + 11, y + 12));
  };
  if (rij > 0) {
    dwars(0, rij - 1);
    woorden.push(tekst('knip', breed - 52, 12));
  }
  if (rij < onder - 1) {
    dwars(hoog, rij);
    woorden.push(tekst(`plak blad ${nr + naast} hier`, breed / 2, hoog + 14));
  }
  return { vormen, woorden };
}
