import type { Blok } from './blokken.ts';
import { telLettergrepen } from './leesbaarheid/lettergrepen.ts';
import { splitsZinnen, woordenVan } from './leesbaarheid/zinnen.ts';

export interface Leesbaarheid {
  /** Reading ease after Flesch-Douma, from 0 (very hard) to 100 (very easy). */
  score: number;
  /** Mean words in a sentence. */
  zinslengte: number;
  /** Share of the sentences that have more than twenty words, from 0 to 1. */
  lang: number;
  zinnen: number;
}

/** A sentence with more words than this is long; the writing guide asks for shorter ones. */
export const LANGE_ZIN = 20;

/**
 * Reading ease of Dutch after Flesch-Douma: 206.84 − 0.93 × words per sentence − 77 × syllables per word
 * (W.H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960, who fitted the formula of R. Flesch to
 * Dutch). Douma calls 45–60 rather hard, 60–70 normal, 70–80 rather easy, 80–90 easy.
 * @param zinnen sentences, each a text
 */
export function meetZinnen(zinnen: readonly string[]): Leesbaarheid {
  const lengtes = zinnen.map((zin) => woordenVan(zin).length);
  const woorden = zinnen.flatMap(woordenVan);
  if (woorden.length === 0) return { score: 100, zinslengte: 0, lang: 0, zinnen: 0 };
  const zinslengte = woorden.length / zinnen.length;
  const lettergrepen = woorden.reduce((som, woord) => som + telLettergrepen(woord), 0) / woorden.length;
  return {
    score: 206.84 - 0.93 * zinslengte - 77 * lettergrepen,
    zinslengte,
    lang: lengtes.filter((lengte) => lengte > LANGE_ZIN).length / zinnen.length,
    zinnen: zinnen.length,
  };
}

/** Measures the running text of a page, cut into pieces: no headings, no tables. */
export function meetLeesbaarheid(blokken: readonly Blok[]): Leesbaarheid {
  const alineas = blokken.filter((blok) => blok.soort === 'alinea');
  return meetZinnen(alineas.flatMap((blok) => splitsZinnen(blok.tekst)));
}
