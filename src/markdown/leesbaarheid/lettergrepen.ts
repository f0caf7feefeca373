/**
 * One sound of a vowel as Dutch spells it, longest first: "eeu" in "leeuw", "oei" in "koeien". A trema begins a
 * new syllable ("re-eel" is "reëel"), so letters with one only stand at the start of a group.
 */
const klank =
  /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ij|ei|ai|oi|[aeou]y(?![aeiou])|ëe|ëi|ïe|[aeiouëïöüä]|(?<![aeiou])y(?![aeiou])|(?<=[bcdfghklmnprstvz])y/g;

/** Spellings from other languages, and places where two vowels meet that look like one sound. */
const anders: [RegExp, string][] = [
  [/qu/g, 'kw'],
  [/eum(?=s?$)/g, 'e-um'],
  [/coach/g, 'koch'],
  [/team/g, 'tim'],
  [/feed/g, 'fid'],
  [/(?<=in)take/g, 'teek'],
  [/(?<=on|off)line/g, 'lain'],
  [/reach/g, 'ritsj'],
  [/^(ge|be|her)(?=[iu](?!n?[iuj]?$))/g, '$1-'],
];

const klein = (woord: string) =>
  woord
    .toLowerCase()
    .normalize('NFD')
    // An acute or grave accent is stress ("één"); a trema says something about the syllables.
    .replace(/[\u0300\u0301\u0302\u0327\u030C]/g, '')
    .normalize('NFC');

/** Capitals that are said as a word ("POP", "STARR"); other capitals are said one by one ("VDAB", "OCMW"). */
const hoofdletters = /^\p{Lu}{2,}$/u;
const alsWoord = /^(?:[B-DF-HJ-NP-TV-Z]|S[LMPT])?[AEIOUY](?:[A-Z]{1,2}[AEIOUY])*(?:[LNR]?[A-Z])?$/;

/**
 * Counts the syllables of a Dutch word by its vowel sounds. A word without a vowel, or a number, has one.
 * @param woord one word, with or without capitals
 */
export function telLettergrepen(woord: string): number {
  if (hoofdletters.test(woord) && !alsWoord.test(woord)) return woord.length;
  const tekst = anders.reduce((deel, [van, naar]) => deel.replace(van, naar), klein(woord));
  return Math.max(1, tekst.match(klank)?.length ?? 0);
}
