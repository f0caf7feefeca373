import { leesTtf, type Ttf } from './ttf.ts';

/** The three faces of the house on paper: text, labels, titles. */
export type Letter = 'gewoon' | 'vet' | 'titel';
/** A font file: a face, or what that face does not always need (Łukasz, Nguyễn, →, ✓). */
export type LetterNaam = Letter | `${Letter}-rest`;
export const letters: readonly Letter[] = ['gewoon', 'vet', 'titel'];

export interface Stuk {
  letter: LetterNaam;
  tekst: string;
}

/** The faces at hand, able to measure text and to say from which file each character comes. */
export interface Letters {
  ttf: (naam: LetterNaam) => Ttf | undefined;
  /** The file that has this character, or nothing. */
  van: (letter: Letter, teken: string) => LetterNaam | undefined;
  /** Width in points. Unknown characters count as nothing; `ontbrekend` finds them. */
  breedte: (letter: Letter, grootte: number, tekst: string) => number;
  /** A text cut where the file changes. */
  stukken: (letter: Letter, tekst: string) => Stuk[];
}

/** An end-of-line soft hyphen is seen; anywhere else it has no width and is dropped before painting. */
export function maakLetters(bestanden: Partial<Record<LetterNaam, Uint8Array>>): Letters {
  const ttfs = new Map<LetterNaam, Ttf>();
  for (const [naam, bytes] of Object.entries(bestanden))
    if (bytes) ttfs.set(naam as LetterNaam, leesTtf(bytes));
  const van = (letter: Letter, teken: string): LetterNaam | undefined => {
    const punt = teken.codePointAt(0) as number;
    if (ttfs.get(letter)?.glyfen.has(punt)) return letter;
    // A title face without Vietnamese vowels borrows them from the bold text face.
    const verder: LetterNaam[] = letter === 'titel' ? ['titel-rest', 'vet-rest'] : [`${letter}-rest`];
    return verder.find((naam) => ttfs.get(naam)?.glyfen.has(punt));
  };
  return {
    ttf: (naam) => ttfs.get(naam),
    van,
    breedte: (letter, grootte, tekst) => {
      let som = 0;
      for (const teken of tekst) {
        const naam = van(letter, teken);
        const ttf = naam && ttfs.get(naam);
        if (ttf) som += ttf.breedte(ttf.glyfen.get(teken.codePointAt(0) as number) ?? 0) / ttf.em;
      }
      return som * grootte;
    },
    stukken: (letter, tekst) => {
      const stukken: Stuk[] = [];
      for (const teken of tekst) {
        const naam = van(letter, teken);
        if (!naam) throw new Error(`het teken "${teken}" zit in geen lettertype (in "${tekst}")`);
        const laatste = stukken.at(-1);
        if (laatste?.letter === naam) laatste.tekst += teken;
        else stukken.push({ letter: naam, tekst: teken });
      }
      return stukken;
    },
  };
}

/** The characters of a text that no file has. */
export const ontbrekend = (letters: Letters, letter: Letter, tekst: string): string[] => [
  ...new Set([...tekst].filter((teken) => !letters.van(letter, teken))),
];
