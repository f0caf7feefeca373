import type { Vindplaatsen, ZoekIndex } from './index.ts';

/** A run of the index in the order of the alphabet. The third of a term says in which file the rest of its pages are. */
export type Scherf = [term: string, vindplaatsen: Vindplaatsen, rest?: number][];

/** The index cut into files, so that a search fetches the few that its words are in. */
export interface Scherven {
  /** The first term of each shard: which words are where. */
  wijzer: string[];
  scherven: Scherf[];
  /** Of words that stand on very many pages: the pages that count least. */
  resten: Vindplaatsen[];
}

/** How big a shard may grow, in characters, and how many pages of a word stand in it. */
const grootste = 28_000;
const meesteVindplaatsen = 300;

export function maakScherven({ termen }: ZoekIndex): Scherven {
  const uit: Scherven = { wijzer: [], scherven: [], resten: [] };
  let scherf: Scherf = [];
  let grootte = 0;
  for (const [term, vindplaatsen] of termen) {
    const eerste = vindplaatsen.slice(0, 2 * meesteVindplaatsen);
    const rest = vindplaatsen.slice(2 * meesteVindplaatsen);
    if (rest.length > 0) uit.resten.push(rest);
    const regel: Scherf[number] = rest.length > 0 ? [term, eerste, uit.resten.length - 1] : [term, eerste];
    const lengte = JSON.stringify(regel).length;
    if (scherf.length === 0 || grootte + lengte > grootste) {
      scherf = [];
      grootte = 0;
      uit.scherven.push(scherf);
      uit.wijzer.push(term);
    }
    scherf.push(regel);
    grootte += lengte;
  }
  return uit;
}

/** Which shards hold the words from `van` up to, not including, `tot`. */
export function scherfNummers(wijzer: readonly string[], van: string, tot: string): number[] {
  const eerste = Math.max(
    0,
    wijzer.findLastIndex((begin) => begin <= van),
  );
  const uit: number[] = [];
  for (let i = eerste; i < wijzer.length && (i === eerste || (wijzer[i] ?? '') < tot); i++) uit.push(i);
  return uit;
}
