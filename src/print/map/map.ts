import { wensAanDrukker } from '../kaarten/pdf.ts';
import type { Letters } from '../letters/letters.ts';
import type { Plan } from '../plan/plan.ts';
import type { Blad } from '../verf/blad.ts';
import { nieuweBladen, opBladen, openDocument, sluitDocument } from '../verf/document.ts';
import { veldenVan } from '../verf/pdf.ts';
import { verfPlan } from '../verf/plan.ts';
import type { BladWerk, Doel, Opties, Werk } from '../verf/werk.ts';
import { metInhoud } from './inhoud.ts';
import type { MapDeel } from './stuk.ts';
import { GedeeldeVelden } from './velden.ts';
import { type Exemplaar, legVolgorde } from './volgorde.ts';

const mm = 72 / 25.4;

/** What a bundle is made of. */
export interface Bundel {
  titel: string;
  /** Pages before the contents, such as the cover; without them the bundle has no contents either. */
  voorop: Plan[];
  delen: MapDeel[];
  deelnemers: number;
  zijden: 'enkel' | 'lang' | 'kort';
  wijze: Opties['wijze'];
  /** Full address of the root of the site, for links that leave the bundle. */
  site: string;
}

/** Hears how far the drawing is: copies done, of how many, and what is drawn now. */
export type Meld = (klaar: number, van: number, wat: string) => void;

/** Number of the page in the bundle, in the white below what sheets and cards print themselves. */
function nummer({ boek }: Werk, blad: Blad, nr: number) {
  const cijfer = String(nr);
  const x = blad.breedte - 12 * mm - boek.letters.breedte('vet', 9, cijfer);
  blad.eigenSier([`q 0.07 g ${boek.toon('vet', 9, cijfer, x, 5.6 * mm)} Q`]);
}

/** All pages in their order, with the blank ones: a link may lead forward. */
function maakBladen(werk: Werk, exemplaren: readonly Exemplaar[]) {
  const alle: Blad[] = [];
  const perExemplaar = exemplaren.map((ex) => {
    const { papier } = ex.stuk.plan;
    const bladen: { eigen: Blad[]; wit: Blad[] } = { eigen: [], wit: [] };
    for (let p = 0; p < ex.paginas; p++) {
      bladen.eigen.push(...nieuweBladen(werk, papier, 1));
      alle.push(bladen.eigen[p] as Blad);
      if (!ex.wit.has(p)) continue;
      const [leeg] = nieuweBladen(werk, papier, 1) as [Blad];
      bladen.wit.push(leeg);
      alle.push(leeg);
    }
    return bladen;
  });
  return { alle, perExemplaar };
}

/** Says of a blank back that it is one: nobody need look for what is missing, by eye or by ear. */
function zegLeeg({ structuur, boek }: Werk, blad: Blad) {
  const woorden = `0.4 g ${boek.toon('gewoon', 8.5, 'Deze kant blijft leeg.', 12 * mm, 5.6 * mm)}`;
  structuur.groep('P', {}, () => structuur.inhoud(blad, 'P', woorden));
}

/** Where links lead: to a page of the bundle, to the piece with that address, or to the site. */
const doelen =
  (alle: readonly Blad[], site: string) =>
  (naar: string): Doel | undefined => {
    if (/^[a-z]+:/i.test(naar)) return { url: naar };
    if (!naar.startsWith('#')) return { url: new URL(naar.replace(/^\//, ''), site).href };
    const blad = alle[Number(naar.slice(1)) - 1];
    return blad && { blad };
  };

/** A bookmark for each part and each piece; copies have none of their own. */
function wijs(
  werk: Werk,
  delen: readonly MapDeel[],
  exemplaren: readonly Exemplaar[],
  alle: readonly Blad[],
) {
  let deel = -1;
  for (const ex of exemplaren) {
    const blad = alle[ex.begin - 1] as Blad;
    const wijzer = (titel: string, diepte: 1 | 2) => werk.wijzers.push({ titel, diepte, blad, y: 12 });
    const titel = delen[ex.deel]?.titel ?? '';
    if (ex.deel !== deel && titel) wijzer(titel, 1);
    if (ex.nr === 1 && !(titel && ex.stuk.buitenInhoud)) wijzer(ex.stuk.titel, titel ? 2 : 1);
    deel = ex.deel;
  }
}

/** The order of a bundle, with cover and contents, before anything is drawn. */
export function legBundel(letters: Letters, { voorop, delen, zijden }: Bundel) {
  const tweezijdig = zijden !== 'enkel';
  const alle = voorop.length > 0 ? metInhoud(letters, voorop, delen, tweezijdig) : delen;
  return { delen: alle, tweezijdig, ...legVolgorde(alle, tweezijdig) };
}

/**
 * Pieces → one tagged PDF, drawn as a whole: fonts once, fields with names of their own, shared fields typed once,
 * pages numbered, every sheet on a front when the paper is printed on two sides.
 */
export async function mapPdf(
  letters: Letters,
  bundel: Bundel,
  meld: Meld = () => {},
): Promise<{ bytes: Uint8Array; paginas: number }> {
  const { titel, wijze, zijden, site, deelnemers } = bundel;
  const { delen, exemplaren, paginas } = legBundel(letters, bundel);
  const werk = await openDocument(letters, { titel, wijze });
  wensAanDrukker(werk.doc, zijden === 'enkel' ? undefined : zijden);
  const { alle, perExemplaar } = maakBladen(werk, exemplaren);
  const doel = doelen(alle, site);
  const gedeeld = new GedeeldeVelden(werk, deelnemers);
  const velden = exemplaren.flatMap((ex, i) => {
    const { stuk, nr } = ex;
    const bladen = perExemplaar[i] ?? { eigen: [], wit: [] };
    meld(i, exemplaren.length, stuk.titel);
    const deelWerk: BladWerk = {
      ...opBladen(werk, stuk.plan, bladen.eigen, { doel, gedeeld: (plek) => gedeeld.van(ex, plek) }),
      wijzers: [],
    };
    verfPlan(deelWerk, stuk.kaal);
    for (const leeg of bladen.wit) zegLeeg(werk, leeg);
    const { sleutel } = stuk.plan;
    return veldenVan(deelWerk, nr > 1 ? `${sleutel}-${nr}` : sleutel);
  });
  wijs(werk, delen, exemplaren, alle);
  // The cover has no number; every other page does, blank ones too.
  alle.forEach((blad, i) => {
    if (i > 0 || bundel.voorop.length === 0) nummer(werk, blad, i + 1);
  });
  meld(exemplaren.length, exemplaren.length, '');
  const grootte = Math.max(0, ...exemplaren.map(({ stuk }) => stuk.plan.antwoord.grootte));
  const alleVelden = [...gedeeld.sluit(grootte), ...velden];
  return { bytes: await sluitDocument(werk, titel, alle, { velden: alleVelden, grootte }), paginas };
}
