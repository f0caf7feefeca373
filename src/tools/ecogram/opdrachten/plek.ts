import type { Wijziging } from '../../kit/soort.ts';
import type { Ecogram, Plek } from '../soort.ts';
import type { Domein, Laag, Ring, Staat } from '../woorden.ts';
import { zoekWie } from '../zoek.ts';
import { zonderLaag } from './band.ts';
import { metWie, naarDomein, verwijder } from './wie.ts';

type Doe = Wijziging<Ecogram>;

/** Changes the place of someone who stands in the layer. */
const metPlek =
  (id: string, laag: Laag, om: (plek: Plek) => Plek): Doe =>
  (doc) =>
    metWie(doc, id, (wie) => {
      const plek = wie.plekken[laag];
      const nieuw = plek && om(plek);
      return nieuw === plek ? wie : { ...wie, plekken: { ...wie.plekken, [laag]: nieuw } };
    });

/** Nearer or further. What was put by hand keeps its direction. */
export const zetRing = (id: string, laag: Laag, ring: Ring): Doe =>
  metPlek(id, laag, (plek) => (plek.ring === ring ? plek : { ...plek, ring }));

/** Present, missing, of the past or wished for. */
export const zetStaat = (id: string, laag: Laag, staat: Staat): Doe =>
  metPlek(id, laag, (plek) => (plek.staat === staat ? plek : { ...plek, staat }));

export interface Handplek {
  domein: Domein;
  ring: Ring;
  /** The share of the sector, clockwise, and of the ring, outward: 0 to 1. */
  deel: number;
  diep: number;
}

const binnen = (getal: number) => (Number.isFinite(getal) ? Math.min(1, Math.max(0, getal)) : 0.5);

/** Puts someone by hand. In another sector that sector becomes theirs, in every layer. */
export const zetHand =
  (id: string, laag: Laag, { domein, ring, deel, diep }: Handplek): Doe =>
  (doc) => {
    if (!zoekWie(doc, id)?.plekken[laag]) return doc;
    const hand = { deel: binnen(deel), diep: binnen(diep) };
    return metPlek(id, laag, (plek) => {
      const zelfde = plek.ring === ring && plek.hand?.deel === hand.deel && plek.hand.diep === hand.diep;
      return zelfde ? plek : { ...plek, ring, hand };
    })(naarDomein(id, domein)(doc));
  };

const vanzelf = ({ ring, staat }: Plek): Plek => ({ ring, staat });

/** Someone put by hand is placed by itself again. */
export const laatLos = (id: string, laag: Laag): Doe =>
  metPlek(id, laag, (plek) => (plek.hand ? vanzelf(plek) : plek));

/** Everyone in the layer is placed by itself again. */
export const laatAllenLos =
  (laag: Laag): Doe =>
  (doc) =>
    doc.wie.reduce((nu, { id }) => laatLos(id, laag)(nu), doc);

/** Someone known in another layer comes into this one, at the same ring. */
export const zetInLaag =
  (id: string, laag: Laag): Doe =>
  (doc) =>
    metWie(doc, id, (wie) => {
      if (wie.plekken[laag]) return wie;
      const voorbeeld = wie.plekken.nu ?? wie.plekken.toen ?? wie.plekken.wens;
      return {
        ...wie,
        plekken: { ...wie.plekken, [laag]: { ring: voorbeeld?.ring ?? 2, staat: 'aanwezig' } },
      };
    });

/** Takes someone out of one layer, with the bands there; out of the last layer is out of the document. */
export const haalUitLaag =
  (id: string, laag: Laag): Doe =>
  (doc) => {
    const wie = zoekWie(doc, id);
    if (!wie?.plekken[laag]) return doc;
    const { [laag]: _, ...plekken } = wie.plekken;
    if (Object.keys(plekken).length === 0) return verwijder(id)(doc);
    const banden = zonderLaag(doc.banden, laag, ({ van, naar }) => van === id || naar === id);
    return { ...metWie(doc, id, (een) => ({ ...een, plekken })), banden };
  };
