import type { Lijn } from '../soort.ts';
import { tijdOp } from '../tijd.ts';
import type { Blok } from './blok.ts';
import { maten } from './maten.ts';

/** In how many steps the blocks above and below the line may hang. */
export interface Stijl {
  boven: number;
  onder: number;
}
/** From the shallowest to the deepest: more steps make a shorter line. */
export const stijlen: readonly Stijl[] = [
  { boven: 1, onder: 1 },
  { boven: 1, onder: 2 },
  { boven: 2, onder: 2 },
  { boven: 2, onder: 3 },
  { boven: 2, onder: 4 },
  { boven: 3, onder: 5 },
];

/** A block with the step on which it hangs. As a flag it begins at its line; else it stands centred on it. */
export interface Bord {
  blok: Blok;
  trede: number;
  vlag: boolean;
  links: number;
  rechts: number;
}
/** One moment: what must find room around one place on the axis. */
export interface Kolom {
  baan: number;
  periode: boolean;
  boven: Bord;
  onder: Bord;
}

const tussen = 9;
const langs = 5;

/** How far apart two blocks must hang so that they, and the threads they hang on, never meet. */
function afstand(p: Bord, q: Bord): number {
  if (p.blok.hoog === 0 || q.blok.hoog === 0) return 0;
  if (p.trede === q.trede) return p.rechts + q.links + tussen;
  return (p.trede > q.trede ? q.links : p.rechts) + langs;
}

/** How far apart two moments must stand on the axis; a later one never stands before an earlier one. */
export function scheiding(p: Kolom, q: Kolom): number {
  if (p.baan !== q.baan) return 0;
  return Math.max(maten.steen.breed + 3, afstand(p.boven, q.boven), afstand(p.onder, q.onder));
}

function bord(blok: Blok, treden: number, nr: number, periode: boolean): Bord {
  const vlag = periode || treden > 2;
  // Flags go down step by step, the deepest first, so that no thread runs through a flag.
  const trede = treden > 2 ? treden - 1 - (nr % treden) : nr % treden;
  const half = blok.breed / 2;
  return { blok, trede, vlag, links: vlag ? 3 : half, rechts: vlag ? blok.breed + 5 : half };
}

/** The columns of a line, in order, each hung on a step of this style. */
export function kolommen(
  lijn: Lijn,
  blokken: readonly { boven: Blok; onder: Blok }[],
  stijl: Stijl,
): Kolom[] {
  const nrs = new Map<number, number>();
  return lijn.momenten.map((moment, i) => {
    // Lane 0 is the line itself.
    const baan = lijn.banen.findIndex(({ id }) => id === moment.baan) + 1;
    const nr = nrs.get(baan) ?? 0;
    nrs.set(baan, nr + 1);
    const periode = moment.vorm === 'periode';
    const { boven, onder } = blokken[i] as { boven: Blok; onder: Blok };
    return {
      baan,
      periode,
      boven: bord(boven, stijl.boven, nr, periode),
      onder: bord(onder, stijl.onder, nr, periode),
    };
  });
}

/** How far a column reaches to both sides of its place. */
export const uitslag = ({ boven, onder, periode }: Kolom): [links: number, rechts: number] => [
  Math.max(maten.steen.breed / 2 + 1, boven.links, onder.links),
  Math.max(periode ? maten.kortsteBalk : maten.steen.breed / 2 + 1, boven.rechts, onder.rechts),
];

/** All distances that must be kept: for each column, to each one before it. */
export const scheidingen = (rij: readonly Kolom[]): number[][] =>
  rij.map((q, i) => rij.slice(0, i).map((p) => scheiding(p, q)));

/** The leftmost places, and the width that the line needs at least. */
export function krap(rij: readonly Kolom[], apart: readonly number[][]): { x: number[]; breed: number } {
  const x: number[] = [];
  let breed = 0;
  rij.forEach((kolom, i) => {
    const [links, rechts] = uitslag(kolom);
    let hier = maten.kant.links + links;
    apart[i]?.forEach((minstens, j) => {
      hier = Math.max(hier, (x[j] as number) + minstens);
    });
    x.push(hier);
    breed = Math.max(breed, hier + rechts + maten.kant.rechts);
  });
  return { x, breed };
}

/** Where each moment would stand by its time alone, from 0 to 1; those without a time spread between their neighbours. */
export function wensen({ momenten, as }: Lijn): number[] {
  const n = momenten.length;
  const tijden = momenten.map((moment) => tijdOp(moment, as)?.van);
  const einden = momenten.map((moment) => tijdOp(moment, as)?.tot ?? Number.NEGATIVE_INFINITY);
  const bekend = tijden.flatMap((tijd, i) => (tijd === undefined ? [] : [i]));
  const [eerste, laatste] = [bekend[0], bekend.at(-1)];
  if (eerste === undefined || laatste === undefined) return momenten.map((_, i) => (i + 0.5) / n);
  const van = tijden[eerste] as number;
  const tot = Math.max(tijden[laatste] as number, ...einden);
  // Before the first and after the last known time, the others stand a step apart.
  const stap = 1 / (n + 1);
  const [begin, eind] = [eerste * stap, 1 - (n - 1 - laatste) * stap];
  const op = (tijd: number) =>
    tot === van ? (begin + eind) / 2 : begin + ((tijd - van) / (tot - van)) * (eind - begin);
  return tijden.map((tijd, i) => {
    if (tijd !== undefined) return op(tijd);
    if (i < eerste) return i * stap;
    if (i > laatste) return eind + (i - laatste) * stap;
    const voor = bekend.filter((k) => k < i).at(-1) as number;
    const na = bekend.find((k) => k > i) as number;
    const [a, b] = [op(tijden[voor] as number), op(tijden[na] as number)];
    return a + ((i - voor) / (na - voor)) * (b - a);
  });
}

/** Places as near to their wishes as the distances allow, within a width that is known to be enough. */
export function plaats(
  rij: readonly Kolom[],
  apart: readonly number[][],
  wens: readonly number[],
  breed: number,
): number[] {
  const { links, rechts } = maten.kant;
  const hoogstens: number[] = [];
  for (let i = rij.length - 1; i >= 0; i--) {
    let hier = breed - rechts - uitslag(rij[i] as Kolom)[1];
    for (let j = i + 1; j < rij.length; j++)
      hier = Math.min(hier, (hoogstens[j] as number) - (apart[j]?.[i] as number));
    hoogstens[i] = hier;
  }
  const x: number[] = [];
  const [van, over] = [links + 30, breed - links - rechts - 60];
  rij.forEach((kolom, i) => {
    let hier = Math.min(hoogstens[i] as number, van + (wens[i] as number) * over);
    hier = Math.max(hier, links + uitslag(kolom)[0]);
    apart[i]?.forEach((minstens, j) => {
      hier = Math.max(hier, (x[j] as number) + minstens);
    });
    x.push(hier);
  });
  return x;
}

/**
 * Places on strips of this width of which no column may cross an edge: the sheets that are glued together. Starts
 * from the wishes over so many strips; gives how many it took.
 */
export function plaatsOpStroken(
  rij: readonly Kolom[],
  apart: readonly number[][],
  wens: readonly number[],
  strook: number,
): { x: number[]; stroken: number } {
  const poging = (over: number) => {
    const x: number[] = [];
    let eind = 0;
    rij.forEach((kolom, i) => {
      const [links, rechts] = uitslag(kolom);
      let hier = Math.max(maten.kant.links + links, maten.kant.links + 30 + (wens[i] as number) * over);
      apart[i]?.forEach((minstens, j) => {
        hier = Math.max(hier, (x[j] as number) + minstens);
      });
      const rand = Math.floor(Math.max(0, hier - links) / strook) * strook;
      if (rand > 0) hier = Math.max(hier, rand + links + maten.plakrand.begin);
      if (hier + rechts + maten.plakrand.eind > rand + strook)
        hier = rand + strook + links + maten.plakrand.begin;
      x.push(hier);
      eind = Math.max(eind, hier + rechts + maten.kant.rechts);
    });
    return { x, stroken: Math.max(1, Math.ceil(eind / strook)) };
  };
  const krapst = poging(0);
  const ruimte = krapst.stroken * strook - maten.kant.links - maten.kant.rechts - 60;
  // As true to the times as the same number of sheets allows.
  for (const deel of [1, 0.9, 0.8, 0.65, 0.5, 0.35, 0.2]) {
    const ruimer = poging(ruimte * deel);
    if (ruimer.stroken === krapst.stroken) return ruimer;
  }
  return krapst;
}

/** Lets every block rise to the shallowest step on which it meets nothing, now that the places are known. */
export function laatRijzen(rij: readonly Kolom[], x: readonly number[]): Kolom[] {
  const uit = [...rij];
  for (const kant of ['boven', 'onder'] as const)
    for (let i = 0; i < uit.length; i++) {
      const kolom = uit[i] as Kolom;
      for (let trede = 0; trede < kolom[kant].trede; trede++) {
        const hoger = { ...kolom, [kant]: { ...kolom[kant], trede } };
        const vrij = uit.every((ander, j) => {
          if (j === i) return true;
          const [p, q] = j < i ? [ander, hoger] : [hoger, ander];
          return Math.abs((x[i] as number) - (x[j] as number)) >= scheiding(p, q) - 0.001;
        });
        if (!vrij) continue;
        uit[i] = hoger;
        break;
      }
    }
  return uit;
}
