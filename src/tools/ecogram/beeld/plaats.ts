import type { Punt } from '../../kit/punt.ts';
import type { Handplek } from '../opdrachten/plek.ts';
import { type Ring, ringen } from '../woorden.ts';
import type { Maat } from './maat.ts';
import { type Sector, stoelDeel } from './sectoren.ts';
import type { Stuk } from './stukken.ts';
import { kruist, raakt, rondom, ruimer, type Vak } from './vak.ts';

/** Where something stands, from the middle of the drawing, and on which side its words are. */
export interface Gelegd {
  stuk: Stuk;
  x: number;
  y: number;
  woorden: Kant;
  /** The boxes of the sign and of the words (none for a box of a group, which holds its words). */
  teken: Vak;
  etiket?: Vak;
  /** The sign with some air, that lines to others stay out of. */
  omtrek: Vak;
}
type Kant = 'boven' | 'onder' | 'binnen';

export interface Plaatsing {
  /** The radii between which the rings lie: the middle, and the outer edge of each ring. */
  stralen: readonly [number, number, number, number];
  gelegd: Gelegd[];
}

const rad = (graden: number) => (graden * Math.PI) / 180;
const stap = 10;
const groei = 24;

/** The boxes of something at a place. */
function leg(stuk: Stuk, x: number, y: number, woorden: Kant): Gelegd {
  const [hb, hh] = stuk.half;
  const teken = rondom(x, y, hb * 2, hh * 2);
  const omtrek = ruimer(teken, 6);
  if (woorden === 'binnen') return { stuk, x, y, woorden, teken, omtrek };
  const { b, h } = stuk.etiket;
  const midden = woorden === 'boven' ? y - hh - 4 - h / 2 : y + hh + 4 + h / 2;
  return { stuk, x, y, woorden, teken, omtrek, etiket: rondom(x, midden, b, h) };
}

interface Bord {
  gelegd: Gelegd[];
  /** The boxes of all that is there. */
  bezet: Vak[];
  lucht: number;
}

const vrij = (vak: Vak, { bezet, lucht }: Bord) => !bezet.some((ander) => raakt(vak, ander, lucht));

const oorsprong: Punt = [0, 0];

/** What it costs the eye when the line from the middle to someone runs over someone else. */
function inDeWeg(een: Gelegd, ander: Gelegd): number {
  const naar: Punt = [een.x, een.y];
  if (kruist(oorsprong, naar, ander.omtrek)) return 250;
  return ander.etiket && kruist(oorsprong, naar, ander.etiket) ? 60 : 0;
}

/** The places that someone may have: between two angles (radians) and two distances, and which is liked best. */
interface Ruimte {
  hoek: [van: number, tot: number, liefst: number];
  ver: [van: number, tot: number, liefst: number];
  hand: boolean;
}

/** The best free place, the one nearest to what is liked unless a line would then run over someone. */
function zoekPlek(bord: Bord, stuk: Stuk, { hoek, ver, hand }: Ruimte): Gelegd | undefined {
  let beste: Gelegd | undefined;
  let prijs = Number.POSITIVE_INFINITY;
  const dHoek = stap / Math.max(ver[2], 1);
  const verder = Math.max(1, Math.round((ver[1] - ver[0]) / (2 * stap)));
  const stralen = [
    ver[2],
    ...Array.from({ length: 2 * verder + 1 }, (_, i) => ver[0] + ((ver[1] - ver[0]) * i) / (2 * verder)),
  ];
  for (let k = 0; k * stap < prijs; k++) {
    const hoeken =
      k === 0
        ? [hoek[2]]
        : [hoek[2] + k * dHoek, hoek[2] - k * dHoek].filter((h) => h >= hoek[0] && h <= hoek[1]);
    if (hoeken.length === 0 && k > 0) break;
    for (const h of hoeken)
      for (const straal of stralen) {
        const [x, y] = [straal * Math.sin(h), -straal * Math.cos(h)];
        const buiten: Kant = y < -stuk.half[1] / 2 ? 'boven' : 'onder';
        const kanten: Kant[] = stuk.leden ? ['binnen'] : [buiten, buiten === 'boven' ? 'onder' : 'boven'];
        for (const [i, kant] of kanten.entries()) {
          let kost = k * stap + Math.abs(straal - ver[2]) * 0.8 + i * 25;
          if (kost >= prijs) continue;
          const nieuw = leg(stuk, x, y, kant);
          if (!vrij(nieuw.teken, bord) || (nieuw.etiket && !vrij(nieuw.etiket, bord))) continue;
          for (const ander of hand ? [] : bord.gelegd) {
            kost += inDeWeg(nieuw, ander) + inDeWeg(ander, nieuw);
            if (kost >= prijs) break;
          }
          if (kost < prijs) [beste, prijs] = [nieuw, kost];
        }
      }
  }
  return beste;
}

/** Between which angles (radians) and distances someone's sign may stand: free of the edges of sector and ring. */
function grenzenVoor(sector: Sector, alleen: boolean, [r0, r1]: [number, number], maat: Maat) {
  const rand = maat.knoop + 2;
  const ver: [number, number] = [r0 + rand, r1 - rand];
  const [van, breed] = [rad(sector.van), rad(sector.breed)];
  const marge = alleen ? 0 : Math.min(breed / 2, (rand + maat.lucht) / ((r0 + r1) / 2));
  const hoek: [number, number] = [van + marge, van + breed - marge];
  return { hoek, ver };
}

const opDeel = ([van, tot]: [number, number], deel: number) => van + (tot - van) * deel;

function ruimteVoor(stuk: Stuk, sector: Sector, alleen: boolean, ring: [number, number], maat: Maat): Ruimte {
  const { hand } = stuk.plek;
  const { hoek, ver } = grenzenVoor(sector, alleen, ring, maat);
  const liefst = opDeel(hoek, hand ? hand.deel : stoelDeel(stuk.wie.stoel));
  // a lone sector goes all round, so that its edges are nowhere
  const om: [number, number] = alleen ? [liefst - Math.PI, liefst + Math.PI] : hoek;
  return {
    hoek: [...om, liefst],
    ver: [...ver, opDeel(ver, hand ? hand.diep : 0.5)],
    hand: hand !== undefined,
  };
}

const tussenin = (getal: number) => Math.min(1, Math.max(0, getal));

/** Where a point lies, as a place by hand: the nearest ring when it lies outside all. */
export function handplek(
  sectoren: readonly Sector[],
  stralen: Plaatsing['stralen'],
  maat: Maat,
  [x, y]: Punt,
): Handplek {
  const graden = ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360;
  const van = (sector: Sector) => (graden - sector.van + 360) % 360;
  const sector = sectoren.find((een) => van(een) < een.breed) ?? (sectoren[0] as Sector);
  const straal = Math.hypot(x, y);
  const ring = ringen.find((een) => straal <= stralen[een]) ?? 3;
  const { hoek, ver } = grenzenVoor(
    sector,
    sectoren.length === 1,
    [stralen[ring - 1] as number, stralen[ring]],
    maat,
  );
  const deel = (rad(sector.van + van(sector)) - hoek[0]) / (hoek[1] - hoek[0] || 1);
  return {
    domein: sector.domein,
    ring,
    deel: tussenin(deel),
    diep: tussenin((straal - ver[0]) / (ver[1] - ver[0])),
  };
}

/** How deep each ring is at least, for what must come in it: in steps, so that one more seldom changes anything. */
function beginDiepten(stukken: readonly Stuk[], sectoren: readonly Sector[], maat: Maat): number[] {
  let binnen = maat.binnen;
  return ([1, 2, 3] as const).map((ring) => {
    const nodig = sectoren.map(({ domein, breed }) => {
      const hier = stukken.filter(({ wie, plek }) => wie.domein === domein && plek.ring === ring);
      const vlak = hier.reduce((som, { half: [hb, hh], etiket, leden }) => {
        const b = leden ? hb * 2 : Math.max(hb * 2, etiket.b);
        return som + (b + maat.lucht) * (hh * 2 + (leden ? 0 : etiket.h) + maat.lucht);
      }, 0);
      return Math.sqrt(binnen ** 2 + (2.4 * vlak) / rad(breed)) - binnen;
    });
    const meer = Math.max(0, ...nodig) - maat.ring;
    const diep = maat.ring + Math.max(0, Math.ceil(meer / groei)) * groei;
    binnen += diep;
    return diep;
  });
}

/**
 * Gives everything a place in its sector and ring, so that no two signs or words touch. What was put by hand comes
 * first and stays where it was put when that is free; the others follow in the order in which they came, each near the
 * place that is theirs, so that who comes later moves nobody. When a ring is too small for someone it becomes deeper.
 */
export function plaats(
  stukken: readonly Stuk[],
  sectoren: readonly Sector[],
  midden: Vak,
  maat: Maat,
): Plaatsing {
  const diepten = beginDiepten(stukken, sectoren, maat);
  const volgorde = [...stukken.filter(({ plek }) => plek.hand), ...stukken.filter(({ plek }) => !plek.hand)];
  for (let keer = 0; ; keer++) {
    const stralen = [maat.binnen];
    for (const diep of diepten) stralen.push((stralen.at(-1) as number) + diep);
    const bord: Bord = { gelegd: [], bezet: [midden], lucht: maat.lucht };
    const klem = volgorde.find((stuk) => {
      const sector = sectoren.find(({ domein }) => domein === stuk.wie.domein) as Sector;
      const { ring } = stuk.plek as { ring: Ring };
      const grenzen: [number, number] = [stralen[ring - 1] as number, stralen[ring] as number];
      const plek = zoekPlek(bord, stuk, ruimteVoor(stuk, sector, sectoren.length === 1, grenzen, maat));
      if (plek) {
        bord.gelegd.push(plek);
        bord.bezet.push(plek.teken, ...(plek.etiket ? [plek.etiket] : []));
      }
      return !plek;
    });
    if (!klem) return { stralen: stralen as [number, number, number, number], gelegd: bord.gelegd };
    // after some small steps larger ones: a very full drawing should not take long
    diepten[klem.plek.ring - 1] = (diepten[klem.plek.ring - 1] as number) + groei * (1 + (keer >> 2));
  }
}
