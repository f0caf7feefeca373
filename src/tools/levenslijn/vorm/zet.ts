import type { Lijn } from '../soort.ts';
import { type Beeld, maakBeeld } from './beeld.ts';
import { bovenBlok, onderBlok } from './blok.ts';
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

/**
 * The line for a screen: within this width when that is possible, with its words on as few steps as that takes; else as
 * narrow as can be, to scroll along.
 */
export function opScherm(lijn: Lijn, breed: number): Beeld {
  const gemeten = meet(lijn);
  const past = gemeten.find(({ nodig }) => nodig <= breed);
  const krapst = gemeten.reduce((a, b) => (b.nodig < a.nodig ? b : a));
  return opBreed(lijn, past ?? krapst, breed);
}

/** A line on one sheet, and how large it comes out there. */
export interface OpBlad {
  beeld: Beeld;
  /** Size on paper, as a share of its own size. */
  maat: number;
}

/** Never larger than this, however few the moments. */
const grootst = 1.3;

/** The line on one sheet of this room, as large as it can be. */
export function opEenBlad(lijn: Lijn, breed: number, hoog: number): OpBlad {
  let beste: OpBlad | undefined;
  const gemeten = meet(lijn);
  for (const deel of [1 / grootst, 0.88, 1, 1.15, 1.35, 1.6, 2, 2.5, 3.2, 4, 5, 6.5])
    for (const een of gemeten) {
      if (een.nodig > breed * deel) continue;
      const beeld = opBreed(lijn, een, breed * deel);
      const maat = Math.min(grootst, breed / beeld.breed, hoog / Math.max(1, beeld.hoog));
      if (!beste || maat > beste.maat + 0.005) beste = { beeld, maat };
      // Deeper steps only make it higher.
      if (maat >= breed / beeld.breed - 0.001) break;
    }
  if (beste) return beste;
  const krapst = gemeten.reduce((a, b) => (b.nodig < a.nodig ? b : a));
  const beeld = opBreed(lijn, krapst, breed);
  return { beeld, maat: Math.min(breed / beeld.breed, hoog / beeld.hoog) };
}

/** A line over sheets that are glued together: so many beside each other, so many one under the other. */
export interface OpStroken extends OpBlad {
  naast: number;
  onder: number;
}

function strokenVan(lijn: Lijn, gemeten: readonly Gemeten[], maat: number, breed: number, hoog: number) {
  let beste: OpStroken | undefined;
  for (const { rij, apart, wens } of gemeten) {
    const { x, stroken: naast } = plaatsOpStroken(rij, apart, wens, breed / maat);
    const beeld = maakBeeld(lijn, laatRijzen(rij, x), x, (naast * breed) / maat, hoog / maat);
    if (beeld.banden.some(({ boven, onder }) => onder - boven > hoog / maat)) continue;
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
    if (gevonden) return gevonden;
  }
}
