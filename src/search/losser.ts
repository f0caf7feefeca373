import type { Staat } from './staat.ts';

/** A wish that can be let go of: a facet with its choice, or the words searched for. */
export type Wens = { veld: 'zoek' } | { veld: string; keuzes: readonly string[] };

/** The nearest state that does give something, and what had to go. */
export interface Losser {
  staat: Staat;
  los: Wens[];
  aantal: number;
}

/** What hurts least to let go of comes first; what is not in the list hurts in between. */
const zwaarte: Record<string, number> = {
  met: 1,
  middelen: 2,
  wie: 2,
  doelgroep: 3,
  thema: 4,
  stap: 5,
  proces: 5,
  tijd: 6,
  setting: 7,
  niveau: 8,
  fase: 9,
  zoek: 12,
};

const wensenVan = (staat: Staat): Wens[] => [
  ...Object.entries(staat.keuzes).map(([veld, keuzes]) => ({ veld, keuzes })),
  ...(staat.zoek === '' ? [] : [{ veld: 'zoek' } as const]),
];

function zonder(staat: Staat, los: readonly Wens[]): Staat {
  const velden = new Set(los.map(({ veld }) => veld));
  return {
    ...staat,
    zoek: velden.has('zoek') ? '' : staat.zoek,
    keuzes: Object.fromEntries(Object.entries(staat.keuzes).filter(([veld]) => !velden.has(veld))),
  };
}

/** All ways to take wishes away, as few as possible first, and among those the least painful first. */
function manieren(wensen: readonly Wens[]): Wens[][] {
  const alle = Array.from({ length: 2 ** wensen.length - 1 }, (_, i) =>
    wensen.filter((_wens, j) => (((i + 1) >> j) & 1) === 1),
  );
  const pijn = (los: readonly Wens[]) => los.reduce((som, { veld }) => som + (zwaarte[veld] ?? 4), 0);
  return alle.toSorted((a, b) => a.length - b.length || pijn(a) - pijn(b));
}

/**
 * For a state that gives nothing: the nearest one that does, with what was let go of.
 * @param aantalVoor how many methodieken a state gives
 * @returns nothing only when even the whole list is empty, or when there was nothing to let go of
 */
export function laatLos(staat: Staat, aantalVoor: (staat: Staat) => number): Losser | undefined {
  for (const los of manieren(wensenVan(staat))) {
    const ruimer = zonder(staat, los);
    const aantal = aantalVoor(ruimer);
    if (aantal > 0) return { staat: ruimer, los, aantal };
  }
  return undefined;
}
