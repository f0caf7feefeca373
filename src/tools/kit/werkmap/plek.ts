/** Where the werkmap lies on the device; the one thing pages and tools share about it. */
export const LADE = 'stapwijs-werkmap';

/**
 * The pieces that lie in the map, each as the words that make it that piece ("w.actieplan"), without the rest of the
 * map: what a button on a page has to know, and small enough for every page.
 */
export function sleutelsInLade(): string[] {
  try {
    const { stukken } = JSON.parse(localStorage.getItem(LADE) ?? '{}');
    return stukken.map((stuk: string) => stuk.split('.', 2).join('.'));
  } catch {
    return [];
  }
}

/** Calls back when the map changed: in this page or in another tab. */
export function bijLade(doe: () => void) {
  addEventListener(LADE, doe);
  addEventListener('storage', ({ key }) => (key === LADE || key === null) && doe());
}
