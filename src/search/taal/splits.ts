import { stam } from './stam.ts';

/** What a splitter knows of the language: words as a dictionary lists them, and the stems of all their forms. */
export interface Woordenboek {
  heeft: (woord: string) => boolean;
  heeftStam: (stam: string) => boolean;
}

/** Letters that join two words into one: gespreksleidraad, kwaliteitenspel, zonneschijn. */
const tussenletters = ['', 's', 'en', 'e', 'n'];
const minstens = 4;
/** A half this long may be a compound itself. */
const lang = 9;

/** What looks like two words and is one: nobody who types "deel" looks for a deelnemer. */
const geenSamenstelling = new Set([
  'deelnemer',
  'deelnemers',
  'werknemer',
  'werknemers',
  'antwoord',
  'antwoorden',
]);

/** Endings that are words too, but never the half of a compound here. */
const geenDeel = new Set([
  'atie',
  'heden',
  'heid',
  'heids',
  'ring',
  'rings',
  'ting',
  'ving',
  'ding',
  'ling',
  'lijk',
  'uitzonde',
]);

/** How sure we are that this is a word: 2 when the dictionary lists it, 1 for another form of one, 0 when not. */
function zeker(deel: string, boek: Woordenboek): number {
  if (deel.length < minstens || geenDeel.has(deel)) return 0;
  if (boek.heeft(deel)) return 2;
  return deel.length > minstens && boek.heeftStam(stam(deel)) ? 1 : 0;
}

/** The best way to cut a word in two, when there is one that can be trusted. */
function snij(woord: string, boek: Woordenboek): [string, string] | undefined {
  let beste: [string, string] | undefined;
  let hoogste = 2;
  for (let i = minstens; i <= woord.length - minstens; i++) {
    const tweede = woord.slice(i);
    const achter = zeker(tweede, boek);
    if (achter === 0) continue;
    for (const tussen of tussenletters) {
      if (!woord.slice(0, i).endsWith(tussen)) continue;
      const eerste = woord.slice(0, i - tussen.length);
      const voor = zeker(eerste, boek);
      if (voor === 0 || voor + achter <= hoogste) continue;
      beste = [eerste, tweede];
      hoogste = voor + achter;
    }
  }
  return beste;
}

/**
 * A splitter of compounds: Dutch writes them as one word, and people search for a half of them.
 * @param boek the words of the language and of the site
 * @returns for a word its parts, or nothing when it cannot be split. Parts are words as written, not stems.
 */
export function maakSplitser(boek: Woordenboek): (woord: string) => string[] {
  const onthouden = new Map<string, string[]>();
  function splits(woord: string): string[] {
    if (woord.length < 2 * minstens || geenSamenstelling.has(woord)) return [];
    const eerder = onthouden.get(woord);
    if (eerder) return eerder;
    const helften = snij(woord, boek);
    const delen =
      helften?.flatMap((helft) => (helft.length >= lang ? [helft, ...splits(helft)] : [helft])) ?? [];
    onthouden.set(woord, delen);
    return delen;
  }
  return splits;
}
