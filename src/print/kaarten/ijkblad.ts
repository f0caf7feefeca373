import { breekRegels } from '../letters/breek.ts';
import type { Letter, Letters } from '../letters/letters.ts';
import type { Knoop, Regel, Vorm } from '../plan/plan.ts';
import {
  achterstreep,
  aflezing,
  knip,
  nummers,
  plooi,
  type Richtingas,
  vanVoor,
  voorstreep,
} from './ijkmeting.ts';
import { A4, mm, onbedrukbaar, type Vak } from './maat.ts';
import { alsPad, type Streep } from './snijtekens.ts';
import type { Omslag } from './vel.ts';
import type { Kaartvellen } from './vellen.ts';

const INKT = '#111111';
/** The long side of a bank card (ISO 7810), in millimetres. */
const BANKKAART = 85.6;
const rond = (waarde: number) => Math.round(waarde * 100) / 100;
/** "+1,5", "0", "−0,5": as it is entered on the page of a deck. */
export const metTeken = (waarde: number): string =>
  `${waarde > 0 ? '+' : waarde < 0 ? '−' : ''}${String(Math.abs(waarde)).replace('.', ',')}`;

const kant: Record<Omslag, string> = { lang: 'lange', kort: 'korte' };

const stappen = (omslag: Omslag): string[] => [
  `Druk dit blad dubbelzijdig af, op ware grootte (100 %). Laat de printer omdraaien over de ${kant[omslag]} kant. Gebruik het papier van je kaarten.`,
  'Leg een bankkaart op de lijn onderaan. Zijn ze niet even lang? Zet dan "passend maken" uit en druk opnieuw af.',
  'Knip de bovenrand en de linkerrand weg, op de volle lijnen.',
  'Plooi de bovenrand naar je toe, op de stippellijn. Zorg dat de rechterrand van het blad precies op zichzelf ligt. Nu raken de strepen van de achterkant die van de voorkant.',
  'Zoek bovenaan de streep die recht doorloopt, van achterkant naar voorkant. Lees het getal eronder. Dat is je getal voor opzij.',
  'Vouw open. Plooi nu de linkerrand naar je toe, met de onderrand precies op zichzelf. Zoek weer de streep die doorloopt. Dat is je getal voor omlaag.',
  'Lopen twee strepen naast elkaar bijna door? Neem het midden: tussen 0,5 en 1 is dat 0,75.',
  'Tik de twee getallen in op de pagina van je kaarten, bij "Achterkant verschuiven", met de plus of de min erbij. Bij deze printer blijven ze gelden.',
  'Ligt de langste streep van de achterkant verder dan 2,5 mm van de 0? Meet dan hoever. Plus of min is zoals bij de getallen aan die kant.',
];

/** One side of the sheet while it is being filled. */
class Kant {
  readonly boom: Knoop[] = [];
  readonly sier: (Vorm | Regel)[] = [];
  private readonly letters: Letters;
  private readonly pagina: number;

  constructor(letters: Letters, pagina: number) {
    this.letters = letters;
    this.pagina = pagina;
  }

  regel(x: number, y: number, grootte: number, letter: Letter, tekst: string): Regel {
    return [this.pagina, rond(x), rond(y), grootte, letter, tekst];
  }

  /** A text in a column. @returns where the next begins, in points */
  alinea(
    x: number,
    y: number,
    b: number,
    grootte: number,
    letter: Letter,
    tekst: string,
  ): { t: Regel[]; y: number } {
    const regels = breekRegels(this.letters, letter, grootte, tekst, b);
    const stap = grootte * 1.36;
    return {
      t: regels.map((deel, i) => this.regel(x, y + i * stap + grootte, grootte, letter, deel)),
      y: y + regels.length * stap,
    };
  }

  lijnen(strepen: readonly Streep[], dik: number, streep?: number[]) {
    this.sier.push({ pad: alsPad(strepen), lijn: INKT, dik, ...(streep && { streep }) });
  }

  /** A number in the middle of a line or beside it; ornament, the table of numbers is in the text. */
  getal(tekst: string, x: number, y: number, as: Richtingas) {
    const grootte = 9;
    const breed = this.letters.breedte('vet', grootte, tekst);
    const [px, py] =
      as === 'x' ? [x * mm - breed / 2, y * mm + grootte] : [x * mm + 4, y * mm + grootte * 0.35];
    this.sier.push(this.regel(px, py, grootte, 'vet', tekst));
  }
}

const alsStreep = ({ x, y, b, h }: Vak): Streep => [x, y, x + b, y + h];

function voorkant(letters: Letters, omslag: Omslag): Kant {
  const blad = new Kant(letters, 0);
  const [b, h] = A4;
  const eind = [b - onbedrukbaar, h - onbedrukbaar] as const;
  blad.lijnen(
    [
      [onbedrukbaar, knip, eind[0], knip],
      [knip, onbedrukbaar, knip, eind[1]],
    ],
    0.6,
  );
  blad.lijnen(
    [
      [onbedrukbaar, plooi, eind[0], plooi],
      [plooi, onbedrukbaar, plooi, eind[1]],
    ],
    0.9,
    [5, 4],
  );
  for (const [y, woord] of [
    [knip, 'knip'],
    [plooi, 'plooi'],
  ] as const)
    blad.sier.push(
      blad.regel(40 * mm, (y - 1) * mm, 9, 'gewoon', woord),
      blad.regel((y - (woord === 'knip' ? 5 : 9)) * mm, 45 * mm, 9, 'gewoon', woord),
    );
  // The new edge of the paper comes to lie here once it is folded; from here the front scale goes on.
  const rand = 2 * plooi - knip;
  for (const as of ['x', 'y'] as const) {
    const strepen = nummers.map((k): Streep => {
      const langs = voorstreep(as, k);
      const tot = rand + (k === 0 ? 9 : 6);
      return as === 'y' ? [rand - 4, langs, tot, langs] : [langs, rand - 4, langs, tot];
    });
    blad.lijnen(strepen, 0.7);
    for (const k of nummers) {
      const langs = voorstreep(as, k);
      const tekst = metTeken(aflezing(as, k, omslag));
      // Two rows of numbers, for they are broader than the lines are apart.
      if (as === 'x') blad.getal(tekst, langs, rand + 9.5 + (k % 2 === 0 ? 0 : 4), as);
      else blad.getal(tekst, rand + 9.5, langs, as);
    }
  }
  const [x, breed] = [82 * mm, 112 * mm];
  const kop = blad.regel(x, 84 * mm, 26, 'titel', 'IJkblad');
  blad.boom.push({ r: 'H1', t: [kop] });
  let y = 88 * mm;
  const lood = blad.alinea(
    x,
    y,
    breed,
    12,
    'gewoon',
    'Past de achterkant van je kaarten niet juist op de voorkant? Meet hier één keer hoeveel je printer ernaast zit. Je hebt alleen een schaar nodig.',
  );
  blad.boom.push({ r: 'P', t: lood.t });
  y = lood.y + 10;
  const punten: Knoop[] = stappen(omslag).map((tekst, i) => {
    const nummer = blad.regel(x, y + 11, 11, 'vet', `${i + 1}.`);
    const uit = blad.alinea(x + 18, y, breed - 18, 11, 'gewoon', tekst);
    y = uit.y + 4;
    return {
      r: 'LI',
      k: [
        { r: 'Lbl', t: [nummer] },
        { r: 'LBody', t: uit.t },
      ],
    };
  });
  blad.boom.push({ r: 'L', k: punten });
  // As long as the card that everybody carries, to see that nothing was scaled.
  const [lx, ly] = [82, y / mm + 5];
  const lijn: Streep[] = [lx, lx + BANKKAART].map((eind) => [eind, ly - 2, eind, ly + 2]);
  blad.lijnen([[lx, ly, lx + BANKKAART, ly], ...lijn], 0.8);
  blad.boom.push({ r: 'P', t: [blad.regel(x, (ly + 6) * mm, 11, 'gewoon', 'Zo lang is een bankkaart.')] });
  const opzij = blad.regel(175 * mm, 52 * mm, 11, 'vet', 'Opzij (mm)');
  const omlaag = blad.regel(52 * mm, (voorstreep('y', -5) - 8) * mm, 11, 'vet', 'Omlaag (mm)');
  blad.boom.push({ r: 'P', t: [opzij] }, { r: 'P', t: [omlaag] });
  return blad;
}

function achterkant(letters: Letters, omslag: Omslag): Kant {
  const blad = new Kant(letters, 1);
  for (const as of ['x', 'y'] as const)
    blad.lijnen(
      nummers.map((k) => alsStreep(achterstreep(as, k, omslag))),
      0.7,
    );
  // The words stand in the middle, away from all that is folded.
  const vak = vanVoor(omslag, { x: 60, y: 130, b: 90, h: 20 });
  const tekst = blad.alinea(
    vak.x * mm,
    vak.y * mm,
    100 * mm,
    12,
    'gewoon',
    `Dit is de achterkant van het ijkblad, voor omdraaien over de ${kant[omslag]} kant.`,
  );
  blad.boom.push({ r: 'P', t: tekst.t });
  return blad;
}

/**
 * A sheet that tells how far the second side of a printer is off, read by folding: no lamp, no ruler.
 * @param omslag the way the printer turns the paper: the numbers of the two ways differ in sign
 */
export function maakIjkblad(letters: Letters, omslag: Omslag): Kaartvellen {
  const kanten = [voorkant(letters, omslag), achterkant(letters, omslag)];
  return {
    titel: `IJkblad, omdraaien over de ${kant[omslag]} kant`,
    papier: [rond(A4[0] * mm), rond(A4[1] * mm)],
    paginas: 2,
    boom: kanten.flatMap(({ boom }) => boom),
    sier: kanten.map(({ sier }) => sier),
    omslag,
  };
}
