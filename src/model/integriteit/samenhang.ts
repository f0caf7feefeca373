import type { Fout } from '../fouten.ts';
import type { Methodiek } from '../methodiek.ts';

/** A page with fewer roads than this is a dead end. */
const MINSTENS = 2;

/** Every methodiek leads somewhere: at least two others under verwant, vooraf and daarna together. */
export function doodlopend(methodieken: readonly Methodiek[]): Fout[] {
  return methodieken.flatMap((m) => {
    const wegen = new Set([...m.verwant, ...m.vooraf, ...m.daarna]);
    if (wegen.size >= MINSTENS) return [];
    return [
      {
        bestand: `content/methodieken/${m.slug}.mdx`,
        veld: 'verwant',
        wat: `deze bladzijde leidt naar ${wegen.size === 0 ? 'geen enkele andere methodiek' : 'maar één andere methodiek'}. Zet er minstens ${MINSTENS} bij verwant, vooraf of daarna.`,
      },
    ];
  });
}
