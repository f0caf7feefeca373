import type { Letters } from '../letters/letters.ts';
import type { Blad } from '../verf/blad.ts';
import { nieuweBladen, opBladen, openDocument, sluitDocument } from '../verf/document.ts';
import { rij } from '../verf/inkt.ts';
import { verfPlan } from '../verf/plan.ts';
import type { BladWerk, Doel } from '../verf/werk.ts';
import { maten } from './maten.ts';
import type { Katern } from './plan.ts';

/** Running head and page number: artifacts, they say nothing new. The cover has none. */
function verfRand({ boek }: BladWerk, blad: Blad, boven: string, nummer: number) {
  const rechts = maten.papier[0] - maten.rechts;
  const cijfer = String(nummer);
  const y = maten.papier[1] - maten.onder + 26;
  blad.sier([
    `q 0.27 g ${boek.toon('gewoon', 8.5, boven, maten.links, blad.hoogte - maten.boven + 24)}`,
    `0.6 G 0.5 w ${rij(maten.links, blad.hoogte - maten.boven + 16)} m ${rij(rechts, blad.hoogte - maten.boven + 16)} l S`,
    `0.07 g ${boek.toon('vet', 10, cijfer, rechts - boek.letters.breedte('vet', 10, cijfer), blad.hoogte - y)}`,
    `0.27 g ${boek.toon('gewoon', 8.5, 'Stapwijs, handboek', maten.links, blad.hoogte - y)} Q`,
  ]);
}

/**
 * The pieces of a book → one tagged PDF. Links to a piece lead to its first page, "#12" leads to a page, and every
 * other path leads to the site.
 * @param site address under which the paths of the site stand, for the links that leave the book
 */
export async function boekPdf(
  katernen: readonly Katern[],
  letters: Letters,
  { titel, site }: { titel: string; site: string },
): Promise<Uint8Array> {
  const werk = await openDocument(letters, { titel, wijze: 'blanco' });
  // All pages first: a link may lead forward.
  const stukken = katernen.map((katern) => ({
    katern,
    bladen: nieuweBladen(werk, katern.plan.papier, katern.plan.paginas),
  }));
  const alle = stukken.flatMap(({ bladen }) => bladen);
  const paden = new Map(
    stukken.flatMap(({ katern: { pad }, bladen: [eerste] }) => (pad && eerste ? [[pad, eerste]] : [])),
  );
  const doel = (naar: string): Doel | undefined => {
    if (/^[a-z]+:/i.test(naar)) return { url: naar };
    const blad = naar.startsWith('#') ? alle[Number(naar.slice(1)) - 1] : paden.get(naar.replace(/#.*$/, ''));
    return blad
      ? { blad }
      : naar.startsWith('#')
        ? undefined
        : { url: new URL(naar.replace(/^\//, ''), site).href };
  };
  for (const { katern, bladen } of stukken) {
    const bladWerk = opBladen(werk, katern.plan, bladen, { doel });
    verfPlan(bladWerk, true);
    for (const blad of bladen)
      if (blad !== alle[0]) verfRand(bladWerk, blad, katern.titel, alle.indexOf(blad) + 1);
  }
  return sluitDocument(werk, titel, alle);
}
