import { breekRegels } from '../letters/breek.ts';
import type { Letters } from '../letters/letters.ts';
import type { Veldplek } from '../plan/plan.ts';

export const binnenkant = 4;
export const tussenregel = 1.35;

export interface Gezet {
  grootte: number;
  /** Lines per part of the field. */
  delen: string[][];
  /** What did not fit anywhere, to go on on another page. */
  over: string;
}

/** What is left of a text after the lines that were shown, with its own line ends. */
function rest(tekst: string, getoond: readonly string[]): string {
  let nodig = getoond.join('').replace(/\s/g, '').length;
  let plek = 0;
  while (nodig > 0 && plek < tekst.length) if (/\S/.test(tekst[plek++] as string)) nodig--;
  return tekst.slice(plek).trim();
}

const perVlak = (hoogte: number, grootte: number, veel: boolean) =>
  veel ? Math.max(1, Math.floor((hoogte - binnenkant / 2) / (grootte * tussenregel) + 0.15)) : 1;

/**
 * Sets an answer in the places of its field, one after the other. Smaller type is tried before it runs over,
 * but never smaller than 8 points.
 */
export function zetAntwoord(
  letters: Letters,
  plekken: readonly Veldplek[],
  tekst: string,
  gewenst: number,
): Gezet {
  const veel = plekken[0]?.soort === 'lang';
  const smal = Math.min(...plekken.map((plek) => plek.v[3])) - 2 * binnenkant;
  const plaats = (grootte: number) =>
    plekken.reduce((som, plek) => som + perVlak(plek.v[4], grootte, veel), 0);
  let grootte = gewenst;
  let regels: string[] = [];
  for (;;) {
    regels = breekRegels(letters, 'gewoon', grootte, tekst, smal);
    if (regels.length <= plaats(grootte) || grootte <= 8) break;
    grootte = Math.max(8, grootte - 1);
  }
  if (regels.length > plaats(grootte)) {
    // It will not fit: then at a size that reads well, the rest on a page of its own.
    grootte = gewenst;
    regels = breekRegels(letters, 'gewoon', grootte, tekst, smal);
  }
  const delen: string[][] = [];
  let plek = 0;
  const past = regels.length <= plaats(grootte);
  const beschikbaar = past ? regels.length : plaats(grootte) - (veel ? 1 : 0);
  for (const { v } of plekken) {
    const tot = Math.min(beschikbaar, plek + perVlak(v[4], grootte, veel));
    delen.push(regels.slice(plek, tot));
    plek = tot;
  }
  return { grootte, delen, over: past ? '' : rest(tekst, regels.slice(0, plek)) };
}
