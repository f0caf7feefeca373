import { breedte } from '../../kit/tekstbreedte.ts';
import type { Lijn, Moment } from '../soort.ts';
import { tijdOp } from '../tijd.ts';
import type { Blok, Schrift } from './blok.ts';
import { maten } from './maten.ts';
import type { Bord, Kolom } from './plaats.ts';
import { type Knoop, naarX } from './tijdas.ts';

/** A line of text at its place. */
export interface Letterregel {
  tekst: string;
  x: number;
  /** The baseline. */
  y: number;
  grootte: number;
  schrift: Schrift;
  anker: 'begin' | 'midden';
}
/** A rectangle from its top left corner. */
export interface Vak {
  x: number;
  y: number;
  breed: number;
  hoog: number;
}
/** A block of words at its place. */
export interface Tekstvak extends Vak {
  regels: Letterregel[];
  ijk?: Vak & { regel: Letterregel };
}
/** One moment or period, drawn. */
export interface Stuk {
  moment: Moment;
  baan: number;
  /** Place on the axis, and where the stone or the bar stands in height. */
  x: number;
  y: number;
  /** A period: where its bar ends, and whether that end is known. */
  eind?: { x: number; open: boolean };
  boven: Tekstvak;
  onder: Tekstvak;
  /** The threads from the stone to its words. */
  draden: { x: number; y1: number; y2: number }[];
}
/** A lane: the line itself, or a theme. */
export interface Band {
  id: string;
  naam: string;
  boven: number;
  onder: number;
  /** Height of its axis. */
  as: number;
}
/** The whole drawing: plain numbers, that the screen and the paper both paint. */
export interface Beeld {
  breed: number;
  hoog: number;
  banden: Band[];
  stukken: Stuk[];
  knopen: Knoop[];
}

/** Where the times stand, as far as the moments give them. */
function maakKnopen({ momenten, as }: Lijn, x: readonly number[], breed: number): Knoop[] {
  const knopen: Knoop[] = [];
  let laatste = Number.NEGATIVE_INFINITY;
  momenten.forEach((moment, i) => {
    const tijd = tijdOp(moment, as);
    if (!tijd) return;
    laatste = Math.max(laatste, tijd.tot ?? tijd.van);
    const hier: Knoop = [tijd.van, x[i] as number];
    if (knopen.at(-1)?.[0] === tijd.van) knopen[knopen.length - 1] = hier;
    else knopen.push(hier);
  });
  const eind = knopen.at(-1);
  const rechts = breed - maten.kant.rechts - 12;
  if (eind && laatste > eind[0]) knopen.push([laatste, Math.max(eind[1] + maten.kortsteBalk, rechts)]);
  return knopen;
}

function balkEind(lijn: Lijn, nr: number, x: readonly number[], rij: readonly Kolom[], knopen: Knoop[]) {
  const hier = x[nr] as number;
  const tijd = tijdOp(lijn.momenten[nr] as Moment, lijn.as);
  if (tijd?.tot !== undefined)
    return { x: Math.max(hier + maten.kortsteBalk, naarX(knopen, tijd.tot)), open: false };
  const volgende = rij.findIndex((kolom, i) => i > nr && kolom.baan === rij[nr]?.baan);
  const tot = volgende < 0 ? Number.POSITIVE_INFINITY : (x[volgende] as number) - maten.steen.breed / 2 - 5;
  return {
    x: Math.max(hier + maten.kortsteBalk, Math.min(hier + maten.balklengte, tot)),
    open: tijd !== undefined,
  };
}

/** Heights of the steps of one side, and where each begins, counted from the line. */
function treden(borden: readonly Bord[]): { begin: number[]; hoog: number } {
  const hoogten: number[] = [];
  for (const { trede, blok } of borden) hoogten[trede] = Math.max(hoogten[trede] ?? 0, blok.hoog);
  const begin: number[] = [];
  let som = 0;
  for (let t = 0; t < hoogten.length; t++) {
    begin.push(som);
    som += (hoogten[t] ?? 0) + (hoogten[t] ? maten.trede : 0);
  }
  return { begin, hoog: som };
}

function zetBlok(blok: Blok, x: number, y: number, vlag: boolean, thread: boolean): Tekstvak {
  const links = vlag ? x + (thread ? 5 : 0) : x - blok.breed / 2;
  const anker = vlag ? 'begin' : 'midden';
  const bij = vlag ? links : x;
  const regels = blok.regels.map(
    ({ tekst, schrift, y: dy }): Letterregel => ({
      tekst,
      schrift,
      x: bij,
      y: y + dy,
      grootte: maten[schrift].grootte,
      anker,
    }),
  );
  const vak: Tekstvak = { x: links, y, breed: blok.breed, hoog: blok.hoog, regels };
  if (!blok.ijk) return vak;
  const { tekst, breed } = blok.ijk;
  const { hoog, grootte } = maten.ijk;
  const ijkX = vlag ? links : x - breed / 2;
  const regel: Letterregel = {
    tekst,
    schrift: 'jaar',
    x: ijkX + breed / 2,
    y: y + hoog / 2 + grootte * 0.36,
    grootte,
    anker: 'midden',
  };
  return { ...vak, ijk: { x: ijkX, y, breed, hoog, regel } };
}

/** On which row below the axis each period lies, so that bars of one lane do not cover each other. */
function balkrijen(stukken: readonly { i: number; x: number; eind: number }[]): Map<number, number> {
  const einden: number[] = [];
  const rijen = new Map<number, number>();
  for (const { i, x, eind } of stukken) {
    const vrij = einden.findIndex((e) => e + 3 <= x);
    const rij = vrij < 0 ? einden.length : vrij;
    einden[rij] = eind;
    rijen.set(i, rij);
  }
  return rijen;
}

/**
 * The drawing of a line of which the places along the axis are known.
 * @param strook height of the sheets that are glued one under the other: no lane crosses their edges
 */
export function maakBeeld(
  lijn: Lijn,
  rij: readonly Kolom[],
  x: readonly number[],
  breed: number,
  strook = Number.POSITIVE_INFINITY,
): Beeld {
  const knopen = maakKnopen(lijn, x, breed);
  const banden: Band[] = [];
  const stukken: Stuk[] = [];
  const namen = [{ id: '', naam: '' }, ...lijn.banen];
  let y = 0;
  namen.forEach(({ id, naam }, baan) => {
    const nrs = rij.flatMap((kolom, i) => (kolom.baan === baan ? [i] : []));
    // The line itself makes way when all that there is stands on themes.
    if (baan === 0 && nrs.length === 0 && lijn.banen.length > 0) return;
    const hier = nrs.map((i) => rij[i] as Kolom);
    const op = treden(hier.map((kolom) => kolom.boven));
    const neer = treden(hier.map((kolom) => kolom.onder));
    const einden = new Map(
      nrs.filter((i) => rij[i]?.periode).map((i) => [i, balkEind(lijn, i, x, rij, knopen)] as const),
    );
    const vlak = [...einden].filter(([i]) => !lijn.hoogtes || lijn.momenten[i]?.hoogte === 0);
    const rijen = balkrijen(vlak.map(([i, eind]) => ({ i, x: x[i] as number, eind: eind.x })));
    const rijhoogte = maten.balk + 4;
    const meer = Math.max(0, ...rijen.values()) * rijhoogte;
    const hoogte = lijn.hoogtes ? 5 * maten.hoogtestap : 0;
    const half = maten.steen.hoog / 2 + 1;
    const kop = baan > 0 ? maten.baannaam.regel : 0;
    const boven = kop + op.hoog + maten.lucht + hoogte + half;
    const onder = Math.max(hoogte, meer) + half + maten.lucht + neer.hoog;
    const rand = (Math.floor(y / strook) + 1) * strook;
    const { begin, eind } = maten.plakrand;
    if (y + boven + onder + eind > rand && y > begin) y = rand + begin;
    const as = y + boven;
    banden.push({ id, naam, boven: y, onder: as + onder, as });
    const yOp = as - hoogte - half - maten.lucht;
    const yNeer = as + Math.max(hoogte, meer) + half + maten.lucht;
    for (const i of nrs) {
      const moment = lijn.momenten[i] as Moment;
      const kolom = rij[i] as Kolom;
      const balk = einden.get(i);
      const mx = x[i] as number;
      const gevoel = lijn.hoogtes ? moment.hoogte * maten.hoogtestap : 0;
      const my = as - gevoel + (rijen.get(i) ?? 0) * rijhoogte;
      const bOp = kolom.boven;
      const bNeer = kolom.onder;
      const top = yOp - (op.begin[bOp.trede] ?? 0);
      const bodem = yNeer + (neer.begin[bNeer.trede] ?? 0);
      const draden: Stuk['draden'] = [];
      const ver = maten.lucht + half + 4;
      const draadOp = bOp.blok.hoog > 0 && my - top > ver;
      const draadNeer = bNeer.blok.hoog > 0 && bodem - my > ver;
      if (draadOp) draden.push({ x: mx, y1: bOp.vlag ? top - bOp.blok.hoog : top + 2, y2: my });
      if (draadNeer) draden.push({ x: mx, y1: my, y2: bNeer.vlag ? bodem + bNeer.blok.hoog : bodem - 2 });
      stukken.push({
        moment,
        baan,
        x: mx,
        y: my,
        ...(balk && { eind: balk }),
        boven: zetBlok(bOp.blok, mx, top - bOp.blok.hoog, bOp.vlag, draadOp),
        onder: zetBlok(bNeer.blok, mx, bodem, bNeer.vlag, draadNeer),
        draden,
      });
    }
    y = as + onder + maten.tussenBanen;
  });
  stukken.sort((a, b) => lijn.momenten.indexOf(a.moment) - lijn.momenten.indexOf(b.moment));
  const breedst = Math.max(
    breed,
    ...lijn.banen.map(({ naam }) => breedte(naam, maten.baannaam.grootte) + 24),
  );
  return { breed: breedst, hoog: Math.max(0, y - maten.tussenBanen), banden, stukken, knopen };
}

/** All of a moment that is drawn: its words, its stone or bar. */
export function omvang({ x, y, eind, boven, onder }: Stuk): Vak {
  const half = maten.steen.breed / 2;
  const links = Math.min(x - half, ...[boven, onder].filter((v) => v.hoog > 0).map((v) => v.x));
  const rechts = Math.max(
    eind?.x ?? x + half,
    ...[boven, onder].filter((v) => v.hoog > 0).map((v) => v.x + v.breed),
  );
  const top = Math.min(y - half, boven.hoog > 0 ? boven.y : y);
  const bodem = Math.max(y + half, onder.hoog > 0 ? onder.y + onder.hoog : y);
  return { x: links, y: top, breed: rechts - links, hoog: bodem - top };
}
