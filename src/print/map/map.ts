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

/** All pages in their order, blanks too: a link may lead forward. */
function maakBladen(werk: Werk, exemplaren: readonly Exemplaar[]) {
  const alle: Blad[] = [];
  const perExemplaar = exemplaren.map(({ stuk: { plan }, paginas, wit }) => {
    const eigen: Blad[] = [];
    for (let p = 0; p < paginas; p++) {
      eigen.push(...nieuweBladen(werk, plan.papier, 1));
      alle.push(eigen[p] as Blad);
      if (wit.has(p)) alle.push(...nieuweBladen(werk, plan.papier, 1));
    }
    return eigen;
  });
  return { alle, perExemplaar };
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
    if (ex.deel !== deel && !ex.stuk.buitenInhoud) wijzer(delen[ex.deel]?.titel ?? '', 1);
    if (ex.nr === 1) wijzer(ex.stuk.titel, ex.stuk.buitenInhoud ? 1 : 2);
    deel = ex.deel;
  }
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
  const tweezijdig = zijden !== 'enkel';
  const delen =
    bundel.voorop.length > 0 ? metInhoud(letters, bundel.voorop, bundel.delen, tweezijdig) : bundel.delen;
  const { exemplaren, paginas } = legVolgorde(delen, tweezijdig);
  const werk = await openDocument(letters, { titel, wijze });
  wensAanDrukker(werk.doc, tweezijdig ? zijden : undefined);
  const { alle, perExemplaar } = maakBladen(werk, exemplaren);
  const doel = doelen(alle, site);
  const gedeeld = new GedeeldeVelden(werk, deelnemers);
  const velden = exemplaren.flatMap((ex, i) => {
    const { stuk, nr } = ex;
    meld(i, exemplaren.length, stuk.titel);
    const deelWerk: BladWerk = {
      ...opBladen(werk, stuk.plan, perExemplaar[i] ?? [], { doel, gedeeld: (plek) => gedeeld.van(ex, plek) }),
      wijzers: [],
    };
    verfPlan(deelWerk, stuk.kaal);
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
