import type { Vorm, Woord } from '../../print/plan/plan.ts';
import { steen } from '../../print/plan/steen.ts';
import { breedte } from '../kit/tekstbreedte.ts';
import type { Tekening } from '../kit/uitvoer/stuk.ts';
import type { Decks } from './decks.ts';
import { waar } from './describe.ts';
import type { Gekozen } from './soort.ts';

/** Sizes in points: four cards beside each other fill the width of an A4. */
const maat = { b: 116, h: 132, wit: 11, rand: 8, rij: 4 } as const;
/** The typeface of card words is wider than the one that widths are known of. */
const breder = 1.27;
const inkt = '#111111';

/** Breaks a text into lines of at most `ruimte`, at spaces only. */
function regels(tekst: string, grootte: number, ruimte: number, factor = 1): string[] {
  const uit: string[] = [];
  for (const woord of tekst.split(' ')) {
    const samen = `${uit.at(-1) ?? ''} ${woord}`.trim();
    if (uit.length > 0 && breedte(samen, grootte) * factor <= ruimte) uit[uit.length - 1] = samen;
    else uit.push(woord);
  }
  return uit;
}

const ruimte = maat.b - 2 * maat.rand;

/** The size at which the longest part of all these words fits on a card: one row, one size. */
function woordgrootte(woorden: readonly string[]): number {
  const delen = woorden.flatMap((woord) => woord.split(' '));
  return Math.min(15, ...delen.map((deel) => ruimte / (breedte(deel, 1) * breder)));
}

type Plaats = readonly [x: number, y: number];
interface Zetting {
  zinnen: boolean;
  /** Of the card words. */
  grootte: number;
}

function kaart(keuze: Gekozen, nr: number, [x, y]: Plaats, decks: Decks, { zinnen, grootte }: Zetting) {
  const { tekst, uitleg } = decks.kaart(keuze.kaart);
  const midden = x + maat.b / 2;
  const vormen: Vorm[] = [
    {
      pad: `M${x + 5} ${y}h${maat.b - 10}q5 0 5 5v${maat.h - 10}q0 5-5 5h${10 - maat.b}q-5 0-5-5v${10 - maat.h}q0-5 5-5z`,
      lijn: inkt,
      dik: 1.2,
    },
    { pad: steen(midden - 13, y + 9, 26, 24), lijn: inkt, dik: 1.2 },
  ];
  const woord = (basis: number, t: string, grootte: number, letter: Woord['letter']): Woord => ({
    x: midden,
    y: basis,
    tekst: t,
    grootte,
    letter,
    anker: 'midden',
    kleur: inkt,
  });
  const groot = regels(tekst, grootte, ruimte, breder);
  const zin = zinnen ? regels(uitleg, 9, maat.b - 12) : [];
  // The word stands in the middle of the card, or above its sentence.
  const hoog = groot.length * grootte * 1.15;
  const top = zinnen ? y + 40 : y + 36 + (maat.h - 36 - 22 - hoog) / 2;
  const woorden = [
    woord(y + 26, String(nr), 14, 'titel'),
    ...groot.map((t, i) => woord(top + (i + 0.82) * grootte * 1.15, t, grootte, 'titel')),
    ...zin.map((t, i) => woord(top + hoog + 13 + i * 11, t, 9, 'gewoon')),
  ];
  const plek = waar(keuze);
  if (plek) woorden.push(woord(y + maat.h - 8, plek, 9.5, 'vet'));
  return { vormen, woorden };
}

/**
 * A row of chosen cards as they lie on the table, four beside each other, with their place in the row.
 * @param wat what the row is, for who cannot see it
 * @param zinnen with the plain sentence under the word
 */
export function kaartprent(tafel: readonly Gekozen[], wat: string, decks: Decks, zinnen: boolean): Tekening {
  const stap = { x: maat.b + maat.wit, y: maat.h + maat.wit };
  const zetting = { zinnen, grootte: woordgrootte(tafel.map(({ kaart: id }) => decks.woord(id))) };
  const plaats = (i: number): Plaats => [1 + (i % maat.rij) * stap.x, 1 + Math.floor(i / maat.rij) * stap.y];
  const delen = tafel.map((keuze, i) => kaart(keuze, i + 1, plaats(i), decks, zetting));
  const namen = tafel.map(({ kaart: id, ...plek }, i) => {
    const bij = waar(plek);
    return `${i + 1} ${decks.woord(id)}${bij && ` (${bij})`}`;
  });
  return {
    soort: 'tekening',
    alt: `${wat}, op volgorde: ${namen.join(', ')}.`,
    breedte: 2 + maat.rij * stap.x - maat.wit,
    hoogte: 2 + Math.ceil(tafel.length / maat.rij) * stap.y - maat.wit,
    vormen: delen.flatMap(({ vormen }) => vormen),
    woorden: delen.flatMap(({ woorden }) => woorden),
  };
}
