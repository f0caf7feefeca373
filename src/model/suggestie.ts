import { distance } from 'fastest-levenshtein';

/** About one slip in three letters is a typing error, more is another word; never more than three slips. */
const marge = (woord: string) => Math.min(3, Math.max(1, Math.floor((woord.length + 1) / 3)));

/**
 * The candidate that someone most likely meant, or nothing when none is close enough.
 * Capitals do not count as a difference; of equally near candidates the first wins.
 */
export function suggestie(fout: string, kandidaten: readonly string[]): string | undefined {
  const gezocht = fout.trim().toLowerCase();
  let beste: string | undefined;
  let afstand = marge(gezocht) + 1;
  for (const kandidaat of kandidaten) {
    const verschil = distance(gezocht, kandidaat.toLowerCase());
    if (verschil < afstand) {
      beste = kandidaat;
      afstand = verschil;
    }
  }
  return beste;
}
