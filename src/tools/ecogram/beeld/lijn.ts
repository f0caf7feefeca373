import { opzij, type Punt, tekst, tussen } from '../../kit/punt.ts';
import type { Aard, Richting } from '../woorden.ts';
import { lengteVan, opWeg, padVan, stuk, type Weg } from './weg.ts';

/** A stroke of a line: its path, and its thickness in the units of the drawing. */
export interface Streek {
  pad: string;
  dik: number;
}
/** How a band is drawn: strokes, and arrowheads to fill. */
export interface Bandbeeld {
  streken: Streek[];
  punten: string[];
}

const gewoon = 2.25;
const dik = 6;

/** Dashes of equal length; an odd number of equal parts, so that the line begins and ends with ink. */
function streepjes(weg: Weg, streep = 6, gat = 7): string {
  const lang = lengteVan(weg);
  const delen = Math.max(1, Math.round((lang + gat) / (streep + gat)));
  const stap = (lang + gat) / delen;
  return Array.from({ length: delen }, (_, i) => padVan(stuk(weg, i * stap, (i + 1) * stap - gat))).join('');
}

/** A slanting stroke across the way. */
function dwars(weg: Weg, ver: number, half: number, schuin = 2.5): string {
  const { punt, a, b } = opWeg(weg, ver);
  const lang = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const kant = (zijde: 1 | -1): Punt => {
    const [x, y] = opzij(a, b, punt, zijde * half);
    const langs = (zijde * schuin) / lang;
    return [x - (b[0] - a[0]) * langs, y - (b[1] - a[1]) * langs];
  };
  return `M${tekst(kant(-1))}L${tekst(kant(1))}`;
}

/** Strokes across the whole way, evenly spread and none at its very end. */
function kruisjes(weg: Weg, half: number, om: number): string {
  const lang = lengteVan(weg);
  const aantal = Math.max(2, Math.round(lang / om));
  return Array.from({ length: aantal }, (_, i) => dwars(weg, ((i + 0.5) / aantal) * lang, half)).join('');
}

function gebroken(weg: Weg, gat = 12): string {
  const lang = lengteVan(weg);
  const half = Math.min(gat, lang * 0.6) / 2;
  const [voor, na] = [lang / 2 - half, lang / 2 + half];
  return padVan(stuk(weg, 0, voor)) + padVan(stuk(weg, na, lang)) + dwars(weg, voor, 9) + dwars(weg, na, 9);
}

function streken(aard: Aard, weg: Weg): Streek[] {
  switch (aard) {
    case 'sterk':
      return [{ pad: padVan(weg), dik }];
    case 'gewoon':
      return [{ pad: padVan(weg), dik: gewoon }];
    case 'zwak':
      return [{ pad: streepjes(weg), dik: gewoon }];
    case 'moeilijk':
      return [
        { pad: padVan(weg), dik: gewoon },
        { pad: kruisjes(weg, 7, 10), dik: 1.75 },
      ];
    case 'sterk-en-moeilijk':
      return [
        { pad: padVan(weg), dik },
        { pad: kruisjes(weg, 10, 13), dik: 1.75 },
      ];
    case 'verbroken':
      return [{ pad: gebroken(weg), dik: gewoon }];
  }
}

/** An arrowhead with its tip on b, coming from a, as a closed path. */
function pijlpunt(a: Punt, b: Punt, lang: number, half: number): string {
  const deel = lang / Math.max(Math.hypot(b[0] - a[0], b[1] - a[1]), 1e-6);
  const voet = tussen(b, a, deel);
  return `M${tekst(b)}L${tekst(opzij(a, b, voet, half))}L${tekst(opzij(a, b, voet, -half))}Z`;
}

/**
 * The line of a band along a way, with the arrows of its direction: `krijgt` points to the beginning of the way,
 * `geeft` to its end. A line stops inside its arrowhead, so that the tip stays sharp.
 */
export function bandBeeld(aard: Aard, weg: Weg, richting: Richting = 'geen'): Bandbeeld {
  const lang = lengteVan(weg);
  if (lang < 1) return { streken: [], punten: [] };
  const zwaar = aard === 'sterk' || aard === 'sterk-en-moeilijk';
  const kop = Math.min(zwaar ? 17 : 13, lang * 0.4);
  const half = kop * (zwaar ? 0.55 : 0.45);
  const naarBegin = richting === 'krijgt' || richting === 'beide';
  const naarEind = richting === 'geeft' || richting === 'beide';
  const romp = stuk(weg, naarBegin ? kop * 0.8 : 0, lang - (naarEind ? kop * 0.8 : 0));
  const punten = [
    ...(naarBegin ? [pijlpunt(opWeg(weg, kop).punt, weg[0] as Punt, kop, half)] : []),
    ...(naarEind ? [pijlpunt(opWeg(weg, lang - kop).punt, weg.at(-1) as Punt, kop, half)] : []),
  ];
  return { streken: streken(aard, romp), punten };
}

/** The sample of a band in a legend or on a button, 58 wide around the middle of a box of 64 by 24. */
export const staal = (aard: Aard, richting: Richting = 'geen'): Bandbeeld =>
  bandBeeld(
    aard,
    [
      [3, 12],
      [61, 12],
    ],
    richting,
  );
