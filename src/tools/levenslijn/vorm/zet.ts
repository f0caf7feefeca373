import type { Lijn } from '../soort.ts';
import { type Beeld, maakBeeld } from './beeld.ts';
import { bovenBlok, onderBlok } from './blok.ts';
import { maten } from './maten.ts';
import {
  kolommen,
  krap,
  laatRijzen,
  plaats,
  plaatsOpStroken,
  scheidingen,
  stijlen,
  wensen,
} from './plaats.ts';

/** What of a line does not depend on the room: measured once. */
function meet(lijn: Lijn) {
  const blokken = lijn.momenten.map((moment) => ({
    boven: bovenBlok(moment, lijn.as),
    onder: onderBlok(moment),
  }));
  const wens = wensen(lijn);
  return stijlen.map((stijl) => {
    const rij = kolommen(lijn, blokken, stijl);
    const apart = scheidingen(rij);
    return { stijl, rij, apart, wens, nodig: krap(rij, apart).breed };
  });
}
type Gemeten = ReturnType<typeof meet>[number];

function opBreed(lijn: Lijn, { rij, apart, wens, nodig }: Gemeten, breed: number): Beeld {
  const ruimte = Math.max(breed, nodig);
  const x = plaats(rij, apart, wens, ruimte);
  return maakBeeld(lijn, laatRijzen(rij, x), x, ruimte);
}

/** The deepest style that is still pleasant to read on a screen, and the one to scroll along. */
const [diepst, rol] = [3, 2];

/**
 * The line for a screen: within this width when that is possible with its words on a few steps; else wider, to scroll
 * along.
 */
export function opScherm(lijn: Lijn, breed: number): Beeld {
  const gemeten = meet(lijn);
  const past = gemeten.slice(0, diepst + 1).find(({ nodig }) => nodig <= breed);
  return opBreed(lijn, past ?? (gemeten[rol] as Gemeten), breed);
}

/** A line on one sheet, and how large it comes out there. */
export interface OpBlad {
  beeld: Beeld;
  /** Size on paper, as a share of its own size. */
  maat: number;
}

/** Never larger than this, however few the moments. */
const grootst = 1.3;

/** The line on one sheet of this room in one stroke, as large as it can be. */
export function opEenBlad(lijn: Lijn, breed: number, hoog: number): OpBlad {
  const gemeten = meet(lijn);
  let beste: (OpBlad & { een: Gemeten }) | undefined;
  const ruim = [1 / grootst, 0.88, 1].map((deel) => breed * deel);
  for (const ruimte of [...ruim, ...gemeten.map(({ nodig }) => nodig)])
    for (const een of gemeten) {
      if (een.nodig > ruimte) continue;
      const beeld = opBreed(lijn, een, ruimte);
      const maat = Math.min(grootst, breed / beeld.breed, hoog / Math.max(1, beeld.hoog));
      if (!beste || maat > beste.maat + 0.005) beste = { beeld, maat, een };
    }
  // The width that the shallowest style needs is always among those tried.
  const { beeld, maat, een } = beste as NonNullable<typeof beste>;
  const breder = opBreed(lijn, een, Math.max(beeld.breed, breed / maat));
  return breder.hoog * maat <= hoog ? { beeld: breder, maat } : { beeld, maat };
}

/** A line over sheets that are glued together: so many beside each other, so many one under the other. */
export interface OpStroken extends OpBlad {
  naast: number;
  onder: number;
}

const vrij = maten.plakrand.begin + maten.plakrand.eind;

function strokenVan(lijn: Lijn, gemeten: readonly Gemeten[], maat: number, breed: number, hoog: number) {
  let beste: OpStroken | undefined;
  for (const { rij, apart, wens } of gemeten) {
    const { x, stroken: naast } = plaatsOpStroken(rij, apart, wens, breed / maat);
    const beeld = maakBeeld(lijn, laatRijzen(rij, x), x, (naast * breed) / maat, hoog / maat);
    if (beeld.banden.some(({ boven, onder }) => onder - boven > hoog / maat - vrij)) continue;
    const onder = Math.max(1, Math.ceil((beeld.hoog - 0.01) / (hoog / maat)));
    if (!beste || naast * onder < beste.naast * beste.onder) beste = { beeld, maat, naast, onder };
  }
  return beste;
}

/**
 * The line over sheets of this room, at its own size and on as few of them as possible. No word crosses an edge. Only
 * a pile of periods that is higher than a sheet makes it smaller.
 */
export function opStroken(lijn: Lijn, breed: number, hoog: number): OpStroken {
  const gemeten = meet(lijn);
  for (let maat = 1; ; maat *= 0.8) {
    const gevonden = strokenVan(lijn, gemeten, maat, breed, hoog);
    if (!gevonden) continue;
    // Larger, when that takes no more paper.
    for (const groter of maat === 1 ? [1.3, 1.15] : []) {
      const ruim = strokenVan(lijn, gemeten, groter, breed, hoog);
      if (ruim && ruim.naast * ruim.onder <= gevonden.naast * gevonden.onder) return ruim;
    }
    return gevonden;
  }
}

/** A line on one sheet, folded: it goes on from row to row, as in a book. */
export interface Gevouwen extends OpBlad {
  rijen: number;
  /** What a row shows of the line, in the units of the drawing. */
  rijbreedte: number;
  rijhoogte: number;
}

/** White between the rows of a folded line. */
const tussenrijen = 16;

/** The line folded on one sheet, as large as it can be. */
export function gevouwen(lijn: Lijn, breed: number, hoog: number): Gevouwen {
  const gemeten = meet(lijn);
  for (let maat = 1; ; maat *= 0.95)
    for (const { rij, apart, wens } of gemeten) {
      const rijbreedte = breed / maat - 16;
      const { x, stroken: rijen } = plaatsOpStroken(rij, apart, wens, rijbreedte);
      const beeld = maakBeeld(lijn, laatRijzen(rij, x), x, rijen * rijbreedte);
      const rijhoogte = beeld.hoog + tussenrijen;
      if (rijen * rijhoogte <= hoog / maat) return { beeld, maat, rijen, rijbreedte, rijhoogte };
    }
}
