import { type EigenMap, leesEigenMap, schrijfEigenMap } from '../../../model/werkmap/map.ts';
import { LADE } from './plek.ts';

/** The map as it lies on the device, read anew each time: another tab may have changed it. */
export function leesLade(): EigenMap {
  try {
    return leesEigenMap(JSON.parse(localStorage.getItem(LADE) ?? 'null'));
  } catch {
    return leesEigenMap(null);
  }
}

/** Keeps the map, and tells the rest of the page. False when the browser keeps nothing. */
export function schrijfLade(map: EigenMap): boolean {
  try {
    localStorage.setItem(LADE, JSON.stringify(schrijfEigenMap(map)));
    globalThis.dispatchEvent?.(new Event(LADE));
    return true;
  } catch {
    return false;
  }
}

export { bijLade } from './plek.ts';
