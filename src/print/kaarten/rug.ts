import type { Letters } from '../letters/letters.ts';
import type { Regel, Vorm } from '../plan/plan.ts';
import { type Blok, plaats, rond } from './blok.ts';
import { type Maat, mm } from './maat.ts';
import { breekZin } from './zin.ts';

/** From the frame on the back to the edge: room for scissors and for a printer that is slightly off. */
const RAND = 4.5;

function ellips(x: number, y: number, rx: number, ry: number): string {
  const k = 0.5523;
  const p = (...w: number[]) => w.map(rond).join(' ');
  return `M${p(x - rx, y)}C${p(x - rx, y - k * ry, x - k * rx, y - ry, x, y - ry)}C${p(x + k * rx, y - ry, x + rx, y - k * ry, x + rx, y)}C${p(x + rx, y + k * ry, x + k * rx, y + ry, x, y + ry)}C${p(x - k * rx, y + ry, x - rx, y + k * ry, x - rx, y)}Z`;
}

function kader(b: number, h: number): string {
  const [l, r, t, o] = [RAND * mm, b - RAND * mm, RAND * mm, h - RAND * mm].map(rond) as [
    number,
    number,
    number,
    number,
  ];
  const s = 3 * mm;
  const p = (...w: number[]) => w.map(rond).join(' ');
  return `M${p(l + s, t)}L${p(r - s, t)}Q${p(r, t, r, t + s)}L${p(r, o - s)}Q${p(r, o, r - s, o)}L${p(l + s, o)}Q${p(l, o, l, o - s)}L${p(l, t + s)}Q${p(l, t, l + s, t)}Z`;
}

/** What every back of a deck looks like: a frame, the stones of the house, the name. All of it is ornament. */
export interface Rug {
  vormen: Vorm[];
  regels: Regel[];
}

/** The back of a card: lines only, the same at the left and at the right, so that a millimetre does not show. */
export function zetRug(letters: Letters, naam: string, merk: string, [b, h]: Maat): Rug {
  const groot = Math.min(b, h) > 75 * mm;
  const grootte = groot ? 18 : 13;
  const breedte = b - 2 * (RAND + 5) * mm;
  const regels = breekZin(letters, 'titel', grootte, naam, breedte, false) ??
    breekZin(letters, 'titel', grootte, naam, breedte, true) ?? [naam];
  const blok: Blok = {
    soort: { letter: 'titel', groottes: [grootte], tussenregel: 1.16 },
    grootte,
    regels,
    hoogte: 0,
  };
  const maat = (Math.min(b, h) / 63 / mm) * (b < h ? 1.2 : 0.85);
  const stap = grootte * 1.16;
  const stenen = 24 * mm * maat;
  const hoog = stenen + 5 * mm + regels.length * stap + grootte;
  const top = (h - hoog) / 2;
  const steen = (y: number, rx: number, ry: number, vol = false): Vorm => ({
    pad: ellips(b / 2, top + y * mm * maat, rx * mm * maat, ry * mm * maat),
    lijn: '#111111',
    dik: 1.3,
    ...(vol && { vul: '#111111' }),
  });
  const yNaam = top + stenen + 5 * mm;
  const merkMaat = groot ? 12 : 10;
  const xMerk = (b - letters.breedte('gewoon', merkMaat, merk)) / 2;
  return {
    vormen: [
      { pad: kader(b, h), lijn: '#111111', dik: 1.2 },
      steen(3, 5.2, 2.7, true),
      steen(11, 7.4, 3.8),
      steen(20.5, 9.8, 5),
    ],
    regels: [
      ...plaats(letters, blok, yNaam, b),
      [
        0,
        rond(xMerk),
        rond(yNaam + regels.length * stap + merkMaat * 1.5),
        merkMaat,
        'gewoon',
        merk,
        '#444444',
      ],
    ],
  };
}
