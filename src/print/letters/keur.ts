import type { Letters } from './letters.ts';

/** An answer that cannot be printed as it was written. The message is for the person who wrote it. */
export class AntwoordFout extends Error {
  readonly veld: string;
  constructor(veld: string, wat: string) {
    super(wat);
    this.veld = veld;
  }
}

const schriften: [RegExp, string][] = [
  [/\p{Script=Arabic}/u, 'Arabisch schrift'],
  [/\p{Script=Hebrew}/u, 'Hebreeuws schrift'],
  [/\p{Script=Cyrillic}/u, 'Cyrillisch schrift'],
  [/\p{Script=Greek}/u, 'Grieks schrift'],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 'Aziatisch schrift'],
  [/\p{Extended_Pictographic}/u, 'een emoji'],
];

/** Text as typed, in the form that fonts know: composed letters, plain spaces and line ends, no invisible signs. */
export const schoon = (tekst: string): string =>
  tekst
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\p{Zs}]/gu, ' ')
    .replace(/\u2027|\ufe0e|\ufe0f|(?!\n)[\p{Cc}\p{Cf}]/gu, '');

/** The answer, ready to paint; or the sentence that says why not. */
export function keurAntwoord(letters: Letters, veld: string, etiket: string, tekst: string): string {
  const goed = schoon(tekst);
  const fout = [...goed].find((teken) => teken !== '\n' && !letters.van('gewoon', teken));
  if (fout === undefined) return goed;
  const schrift = schriften.find(([patroon]) => patroon.test(fout))?.[1];
  throw new AntwoordFout(
    veld,
    `Bij "${etiket}" staat ${schrift ?? 'een teken dat we niet hebben'} (${fout}). Dat kunnen we niet op papier zetten. Schrijf het in gewone letters, of laat het weg.`,
  );
}

/** Does this answer need the font files that are only loaded on demand? */
export const vraagtRest = (letters: Letters, tekst: string): boolean =>
  [...schoon(tekst)].some((teken) => teken !== '\n' && letters.van('gewoon', teken) !== 'gewoon');
