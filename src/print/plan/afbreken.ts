import nederlands from 'hyphen/nl/index.js';

/** Stands where a word may break; see letters/tekens.ts. */
export const breekteken = '‧';

const bekend = new Map<string, string>();

/**
 * Marks where long Dutch words may break.
 * @param vanaf only words of at least so many letters: few in a wide column, more in a narrow one
 */
export function metBreekpunten(tekst: string, vanaf = 9): string {
  return tekst.replaceAll('\u00ad', breekteken).replace(/[\p{L}\p{M}]+/gu, (woord) => {
    if (woord.length < vanaf) return woord;
    let gebroken = bekend.get(woord);
    if (gebroken === undefined) {
      gebroken = nederlands.hyphenateSync(woord, { hyphenChar: breekteken, minWordLength: 5 });
      bekend.set(woord, gebroken);
    }
    return gebroken;
  });
}
