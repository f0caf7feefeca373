import type { Register } from './catalogus.ts';
import type { Werkmap } from './map.ts';
import type { Stuk } from './stuk.ts';

/** For whom a piece is printed. */
export type Groep = 'coach' | 'deelnemer' | 'kaarten';

/** Who gets a piece on paper: the coach, each participant, or the table (a deck). Breaks are on no paper. */
export function groepVan(stuk: Stuk, register: Register): Groep {
  if (stuk.soort === 'kaarten') return 'kaarten';
  if (stuk.soort !== 'werkblad') return 'coach';
  return register.werkblad(stuk.id)?.ding.voor === 'coach' ? 'coach' : 'deelnemer';
}

/** How many of a piece are printed: as somebody said, else one for each who gets it. */
export function aantalVan(stuk: Stuk, map: Werkmap, register: Register): number {
  if (stuk.soort === 'pauze') return 0;
  if (stuk.aantal !== undefined) return stuk.aantal;
  const groep = groepVan(stuk, register);
  if (groep === 'deelnemer') return map.deelnemers;
  return groep === 'kaarten' || stuk.soort === 'ingevuld' ? 1 : map.coaches;
}
