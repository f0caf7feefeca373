import type { Paren } from './bestanden.ts';
import { telBeide } from './bits.ts';
import { type Blok, sleutel, type Telling } from './blok.ts';
import type { FacetVorm, Staat } from './staat.ts';

/** Counts all pairs of values over all blocks. */
export function maakParen(blokken: readonly Blok[], facetten: readonly FacetVorm[]): Paren {
  const sleutels = facetten.flatMap(({ id, waarden }) => waarden.map((waarde) => sleutel(id, waarde.id)));
  const samen = (a: string, b: string) =>
    blokken.reduce((som, { bits }) => {
      const [eerste, tweede] = [bits[a], bits[b]];
      return som + (eerste && tweede ? telBeide(eerste, tweede) : 0);
    }, 0);
  return { sleutels, aantallen: sleutels.flatMap((a, i) => sleutels.slice(i).map((b) => samen(a, b))) };
}

/** How many have both values, as counted before. */
export function leesPaar({ sleutels, aantallen }: Paren, a: string, b: string): number {
  const plaatsen = [sleutels.indexOf(a), sleutels.indexOf(b)].toSorted((x, y) => x - y);
  const [rij = -1, kolom = -1] = plaatsen;
  if (rij < 0) return 0;
  return aantallen[rij * sleutels.length - (rij * (rij - 1)) / 2 + (kolom - rij)] ?? 0;
}

/**
 * The counts of a state with at most one value chosen and nothing typed: known before any block is there.
 * @returns nothing for a state that asks for more
 */
export function telMetParen(
  paren: Paren,
  aantal: number,
  staat: Staat,
  facetten: readonly FacetVorm[],
): Telling | undefined {
  const gekozen = Object.entries(staat.keuzes).flatMap(([facet, keuzes]) =>
    keuzes.map((waarde) => ({ facet, naam: sleutel(facet, waarde) })),
  );
  const [enige, ...meer] = gekozen;
  if (staat.zoek !== '' || meer.length > 0) return undefined;
  const waarden = Object.fromEntries(
    facetten.flatMap(({ id, waarden: lijst }) =>
      lijst.map((waarde) => {
        const naam = sleutel(id, waarde.id);
        const met = enige && enige.facet !== id ? enige.naam : naam;
        return [naam, leesPaar(paren, naam, met)];
      }),
    ),
  );
  return { totaal: enige ? leesPaar(paren, enige.naam, enige.naam) : aantal, waarden };
}
