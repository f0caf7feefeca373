import type { Letter, Letters } from './letters.ts';

/** A word too long for the line, cut where it no longer fits. */
function hak(letters: Letters, letter: Letter, grootte: number, woord: string, breedte: number): string[] {
  const delen: string[] = [];
  let deel = '';
  for (const teken of woord) {
    if (deel && letters.breedte(letter, grootte, deel + teken) > breedte) {
      delen.push(deel);
      deel = '';
    }
    deel += teken;
  }
  return [...delen, deel];
}

/** Breaks plain text (answers, words in drawings) into lines of at most `breedte` points. Nothing is lost. */
export function breekRegels(
  letters: Letters,
  letter: Letter,
  grootte: number,
  tekst: string,
  breedte: number,
): string[] {
  const spatie = letters.breedte(letter, grootte, ' ');
  return tekst.split('\n').flatMap((alinea) => {
    const regels: string[] = [];
    let regel = '';
    let lengte = 0;
    for (const woord of alinea.split(' ')) {
      const w = letters.breedte(letter, grootte, woord);
      if (regel && lengte + spatie + w <= breedte) {
        regel += ` ${woord}`;
        lengte += spatie + w;
        continue;
      }
      if (regel) regels.push(regel);
      const delen = w > breedte ? hak(letters, letter, grootte, woord, breedte) : [woord];
      regels.push(...delen.slice(0, -1));
      regel = delen.at(-1) ?? '';
      lengte = letters.breedte(letter, grootte, regel);
    }
    return [...regels, regel];
  });
}
