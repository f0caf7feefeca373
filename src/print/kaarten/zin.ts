import type { Letter, Letters } from '../letters/letters.ts';
import { breekteken, metBreekpunten } from '../plan/afbreken.ts';

/** A piece of text that is not broken, and what stands between it and the next: a space, a hyphen or nothing. */
interface Brok {
  tekst: string;
  na: ' ' | '-' | '';
}

/** Pieces of a word of fewer letters are not left alone on a line. */
const MINSTENS = 3;

/** Cuts a word at its hyphenation points, without crumbs. */
function lettergrepen(woord: string): string[] {
  const delen = metBreekpunten(woord, 8).split(breekteken);
  const uit: string[] = [];
  for (const deel of delen) {
    const vorige = uit.at(-1);
    if (vorige !== undefined && (vorige.length < MINSTENS || deel.length < MINSTENS))
      uit[uit.length - 1] += deel;
    else uit.push(deel);
  }
  return uit;
}

function brokken(tekst: string, afbreken: boolean): Brok[] {
  return tekst.split(' ').flatMap((woord) =>
    woord.split(/(?<=[-/])/).flatMap((stuk, i, stukken): Brok[] => {
      const delen = afbreken ? lettergrepen(stuk) : [stuk];
      return delen.map((deel, k) => {
        const einde = k === delen.length - 1;
        return { tekst: deel, na: !einde ? '-' : i === stukken.length - 1 ? ' ' : '' };
      });
    }),
  );
}

function vul(rij: readonly Brok[], breedte: number, meet: (tekst: string) => number): string[] | undefined {
  const regels: string[] = [];
  let regel = '';
  let vorige: Brok | undefined;
  for (const brok of rij) {
    const lijm = vorige?.na === ' ' ? ' ' : '';
    const verder = vorige ? regel + lijm + brok.tekst : brok.tekst;
    // A line may end after this piece, so its hyphen must fit too.
    if (meet(brok.na === '-' ? `${verder}-` : verder) <= breedte) {
      regel = verder;
    } else {
      if (!vorige) return undefined;
      regels.push(vorige.na === '-' ? `${regel}-` : regel);
      regel = brok.tekst;
      if (meet(brok.na === '-' ? `${regel}-` : regel) > breedte) return undefined;
    }
    vorige = brok;
  }
  return [...regels, regel];
}

/**
 * Breaks a text into lines of about equal length.
 * @param afbreken may long words be broken?
 * @returns nothing when a word does not fit on a line
 */
export function breekZin(
  letters: Letters,
  letter: Letter,
  grootte: number,
  tekst: string,
  breedte: number,
  afbreken: boolean,
): string[] | undefined {
  const meet = (stuk: string) => letters.breedte(letter, grootte, stuk);
  const rij = brokken(tekst, afbreken);
  let beste = vul(rij, breedte, meet);
  if (!beste) return undefined;
  // The narrowest measure with as many lines gives lines that look alike.
  const gebroken = (regels: string[]) =>
    regels.filter((regel, i) => i < regels.length - 1 && regel.endsWith('-')).length;
  let [smal, breed] = [breedte / beste.length / 1.2, breedte];
  while (breed - smal > 2) {
    const midden = (smal + breed) / 2;
    const poging = vul(rij, midden, meet);
    if (poging && poging.length === beste.length && gebroken(poging) <= gebroken(beste)) {
      beste = poging;
      breed = midden;
    } else smal = midden;
  }
  return beste;
}
