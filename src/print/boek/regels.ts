import type { Letter, Letters } from '../letters/letters.ts';
import { breekteken, metBreekpunten } from '../plan/afbreken.ts';
import { POTLOODBREED, potlood, type Stuk } from './blok.ts';

/** A run on one line: words of one look, and where they begin. */
export interface Loop {
  /** Number of the stretch that it is a part of. */
  stuk: number;
  regel: number;
  x: number;
  tekst: string;
  letter: Letter;
}

interface Lettergreep {
  stuk: number;
  tekst: string;
  letter: Letter;
  /** A space stands before it. */
  spatie: boolean;
  /** The line may break after it, with a hyphen when it is inside a word. */
  streepje: boolean;
}

function lettergrepen(stukken: readonly Stuk[], breek: number): Lettergreep[] {
  const uit: Lettergreep[] = [];
  let spatie = false;
  stukken.forEach(({ tekst, vet }, stuk) => {
    const letter: Letter = vet ? 'vet' : 'gewoon';
    for (const deel of tekst.split(/(\s+)/)) {
      if (deel === '') continue;
      if (/^\s+$/.test(deel)) {
        spatie = true;
        continue;
      }
      const grepen = metBreekpunten(deel, breek).split(breekteken);
      grepen.forEach((greep, i) => {
        uit.push({ stuk, tekst: greep, letter, spatie: spatie && i === 0, streepje: i < grepen.length - 1 });
        if (i === 0) spatie = false;
      });
    }
  });
  return uit;
}

/** As much of a syllable as fits on a line of its own, with a hyphen; at least one letter. */
function afgehakt(
  { letter, tekst }: Lettergreep,
  breedte: number,
  meet: (letter: Letter, tekst: string) => number,
): string {
  let kop = tekst.slice(0, 1);
  for (const teken of tekst.slice(1)) {
    if (meet(letter, `${kop}${teken}-`) > breedte) break;
    kop += teken;
  }
  return kop;
}

/**
 * Breaks a text of several looks into lines. Breaks at spaces, and in long words by Dutch rules.
 * @param grootte size of the letters, in points
 * @param breedte how wide a line may be, in points
 * @param breek words of so many letters may break
 */
export function zetRegels(
  letters: Letters,
  stukken: readonly Stuk[],
  grootte: number,
  breedte: number,
  breek = 12,
): { lopen: Loop[]; aantal: number } {
  const grepen = lettergrepen(stukken, breek);
  const meet = (letter: Letter, tekst: string) =>
    letters.breedte(letter, grootte, tekst) + (tekst.endsWith(potlood) ? POTLOODBREED * grootte : 0);
  const lopen: Loop[] = [];
  let regel = 0;
  let x = 0;
  const voegToe = (greep: Lettergreep, tekst: string) => {
    const laatste = lopen.at(-1);
    if (laatste && laatste.regel === regel && laatste.stuk === greep.stuk) laatste.tekst += tekst;
    else lopen.push({ stuk: greep.stuk, regel, x, tekst, letter: greep.letter });
    x += meet(greep.letter, tekst);
  };
  for (let i = 0; i < grepen.length; ) {
    // A word: all syllables up to the next space.
    let eind = i + 1;
    while (eind < grepen.length && !grepen[eind]?.spatie) eind++;
    const woord = grepen.slice(i, eind);
    const spatie = x > 0 && woord[0]?.spatie ? ' ' : '';
    const breed = woord.reduce((som, greep) => som + meet(greep.letter, greep.tekst), 0);
    const ruimte = breedte - x - (spatie ? meet(woord[0]?.letter ?? 'gewoon', ' ') : 0);
    let past = woord.length;
    if (breed > ruimte) {
      // As many syllables as fit before a place where the word may break.
      past = 0;
      let som = 0;
      woord.forEach((greep, k) => {
        som += meet(greep.letter, greep.tekst);
        if (greep.streepje && som + meet(greep.letter, '-') <= ruimte) past = k + 1;
      });
      if (past === 0 && x === 0) {
        // No rule of Dutch helps: the first syllable is wider than the line, so it is cut where the line ends.
        const [eerste] = woord;
        if (!eerste) break;
        const kop = afgehakt(eerste, breedte, meet);
        if (kop.length < eerste.tekst.length)
          grepen.splice(
            i,
            1,
            { ...eerste, tekst: kop, streepje: true },
            { ...eerste, tekst: eerste.tekst.slice(kop.length), spatie: false },
          );
        else {
          // Whole syllables without a place to break: as many as the line holds.
          let lengte = 0;
          past = Math.max(
            1,
            woord.findIndex((greep) => {
              lengte += meet(greep.letter, greep.tekst);
              return lengte + meet(greep.letter, '-') > breedte;
            }),
          );
        }
        if (past === 0) continue;
      }
    }
    if (past === 0) {
      regel++;
      x = 0;
      continue;
    }
    woord.slice(0, past).forEach((greep, k) => {
      const laatste = past < woord.length && k === past - 1;
      voegToe(
        greep,
        `${k === 0 ? spatie : ''}${greep.tekst}${laatste && !greep.tekst.endsWith('-') ? '-' : ''}`,
      );
    });
    i += past;
    if (past < woord.length) {
      regel++;
      x = 0;
    }
  }
  return { lopen, aantal: lopen.length > 0 ? regel + 1 : 0 };
}
