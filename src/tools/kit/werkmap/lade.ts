import { type EigenMap, leesEigenMap, schrijfEigenMap } from '../../../model/werkmap/map.ts';

/** Where the werkmap lies on the device; the one thing pages and tools share about it. */
export const LADE = 'stapwijs-werkmap';

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

/** Calls back when the map changed: in this page or in another tab. */
export function bijLade(doe: () => void) {
  addEventListener(LADE, doe);
  addEventListener('storage', ({ key }) => (key === LADE || key === null) && doe());
}
