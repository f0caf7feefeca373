import { breedte } from '../../kit/tekstbreedte.ts';
import type { Maat } from './maat.ts';

/** A line of words under or above a sign. */
export interface Etiketregel {
  tekst: string;
  grootte: number;
  vet: boolean;
}
export interface Etiket {
  regels: Etiketregel[];
  b: number;
  h: number;
}

/** Cuts a word that is too wide, sign by sign; a hyphen says that it goes on. */
function breek(woord: string, grootte: number, max: number): string[] {
  if (breedte(woord, grootte) <= max) return [woord];
  const uit: string[] = [];
  let nu = '';
  for (const { segment } of new Intl.Segmenter('nl').segment(woord)) {
    if (nu && breedte(`${nu}${segment}-`, grootte) > max) {
      uit.push(`${nu}-`);
      nu = '';
    }
    nu += segment;
  }
  return [...uit, nu];
}

/** A text over as many lines as its width asks. */
export function regelsVan(tekst: string, grootte: number, max: number): string[] {
  const uit: string[] = [];
  for (const woord of tekst.split(' ').flatMap((een) => breek(een, grootte, max * 1.6))) {
    const laatste = uit.at(-1);
    const samen = laatste === undefined ? woord : `${laatste} ${woord}`;
    if (laatste !== undefined && breedte(samen, grootte) <= max) uit[uit.length - 1] = samen;
    else uit.push(woord);
  }
  return uit;
}

/** The words of a sign: the name in bold, and small lines under it. */
export function maakEtiket(naam: string, onder: readonly string[], maat: Maat, letter = maat.letter): Etiket {
  const klein = Math.min(maat.klein, letter * 0.9);
  const regels: Etiketregel[] = [
    ...regelsVan(naam, letter, maat.breed).map((tekst) => ({ tekst, grootte: letter, vet: true })),
    ...onder.flatMap((een) =>
      regelsVan(een, klein, maat.breed).map((tekst) => ({ tekst, grootte: klein, vet: false })),
    ),
  ];
  return {
    regels,
    b: Math.max(...regels.map(({ tekst, grootte }) => breedte(tekst, grootte))),
    h: regels.reduce((som, { grootte }) => som + grootte * maat.regel, 0),
  };
}
