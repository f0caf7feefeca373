import { breedte } from '../../kit/tekstbreedte.ts';
import type { As, Moment } from '../soort.ts';
import { tijdKort } from '../tijd.ts';
import { maten, regelsLiefst, woordbreedtes } from './maten.ts';

export type Schrift = 'woord' | 'klein' | 'jaar';
/** A line of text in a block: its baseline, from the top of the block. */
export interface Regel {
  tekst: string;
  schrift: Schrift;
  y: number;
}
/** The words that belong together, above or below the line. An empty one has height 0. */
export interface Blok {
  breed: number;
  hoog: number;
  regels: Regel[];
  /** The anchor word on its stone, at the top of the block. */
  ijk?: { tekst: string; breed: number };
}

/** A word that is wider than the room, in parts that fit. */
function hak(woord: string, grootte: number, breed: number): string[] {
  const delen: string[] = [];
  let deel = '';
  for (const teken of woord) {
    if (deel && breedte(deel + teken, grootte) > breed) {
      delen.push(deel);
      deel = '';
    }
    deel += teken;
  }
  return [...delen, deel];
}

/** A text in lines no wider than this, by the upper bound of its width. */
export function breek(tekst: string, grootte: number, breed: number): string[] {
  const regels: string[] = [];
  let regel = '';
  const woorden = tekst.split(/\s+/).filter(Boolean);
  for (const woord of woorden.flatMap((w) => hak(w, grootte, breed))) {
    const samen = regel ? `${regel} ${woord}` : woord;
    if (breedte(samen, grootte) <= breed) regel = samen;
    else {
      regels.push(regel);
      regel = woord;
    }
  }
  return regel ? [...regels, regel] : regels;
}

/** Texts one under the other, each in its own size. */
function stapel(delen: readonly (readonly [string[], Schrift])[], vanaf = 0): Blok {
  const regels: Regel[] = [];
  let y = vanaf;
  let breed = 0;
  for (const [teksten, schrift] of delen)
    for (const tekst of teksten) {
      const { grootte, regel } = maten[schrift];
      regels.push({ tekst, schrift, y: y + regel * 0.76 });
      y += regel;
      breed = Math.max(breed, breedte(tekst, grootte));
    }
  return { breed, hoog: y, regels };
}

/** Below the line: the own words, who or where, and what helped, as large as the rest. */
export function onderBlok({ woorden, wie, kracht }: Moment): Blok {
  const hulp = kracht && `hulp: ${kracht}`;
  const inBreedte = (breed: number) =>
    stapel([
      [breek(woorden, maten.woord.grootte, breed), 'woord'],
      [breek(wie, maten.klein.grootte, breed), 'klein'],
      [breek(hulp, maten.klein.grootte, breed), 'klein'],
    ]);
  const blokken = woordbreedtes.map(inBreedte);
  const past = blokken.find(({ regels }) => regels.length <= regelsLiefst);
  return past ?? (blokken.at(-1) as Blok);
}

/** Above the line: when it was, and the anchor word over it. */
export function bovenBlok(moment: Moment, as: As): Blok {
  const { grootte, hoog, rand, kleinst } = maten.ijk;
  const tijd = tijdKort(moment, as);
  const blok = stapel([[tijd ? [tijd] : [], 'jaar']], moment.ijkwoord.trim() ? hoog + 3 : 0);
  const [tekst] = breek(moment.ijkwoord, grootte, 1000);
  if (!tekst) return blok;
  const breed = Math.max(kleinst, breedte(tekst, grootte) + 2 * rand);
  return { ...blok, breed: Math.max(blok.breed, breed), ijk: { tekst, breed } };
}
