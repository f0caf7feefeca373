import type { Deck } from '../../model/kaart.ts';
import type { Methodiek } from '../../model/methodiek.ts';
import type { Werkblad } from '../../model/werkblad.ts';
import { maakFacetten, type Omringd, waardenVan } from '../../search/facetten/facetten.ts';
import { taxonomie } from '../taxonomie.ts';
import { alleMethodieken } from '../verzameling.ts';
import { alleDecks, alleWerkbladen } from '../werkbladen.ts';

/** The facets of the finder with the words of the taxonomie. */
export const facetten = maakFacetten(taxonomie);

/** A methodiek with the sheets and the decks that belong to it, whichever of the two says so. */
export interface MetPapier {
  methodiek: Methodiek;
  werkbladen: Werkblad[];
  decks: Deck[];
}

let klaar: Promise<MetPapier[]> | undefined;

async function lees(): Promise<MetPapier[]> {
  const bladen = await alleWerkbladen();
  const decks = [...(await alleDecks()).values()].filter((deck) => deck.druk);
  return (await alleMethodieken()).map((methodiek) => ({
    methodiek,
    werkbladen: bladen.filter(
      ({ slug, methodieken }) => methodieken.includes(methodiek.slug) || methodiek.werkbladen.includes(slug),
    ),
    decks: decks.filter((deck) => deck.methodieken.includes(methodiek.slug)),
  }));
}

/** Every methodiek with its papers, in the order of lists; gathered once for the whole build. */
export function metPapier(): Promise<MetPapier[]> {
  klaar ??= lees();
  return klaar;
}

const alsOmringd = ({ methodiek, werkbladen, decks }: MetPapier): Omringd => ({
  methodiek,
  werkblad: werkbladen.length > 0,
  kaarten: decks.length > 0,
});

/** The values of a facet that hold for a methodiek. */
export const heeftWaarde = (stuk: MetPapier, facet: string, waarde: string): boolean =>
  waardenVan(facet, alsOmringd(stuk), taxonomie).includes(waarde);

/** All values of a methodiek, as the finder names them. */
export const waardenVanAlle = (stuk: MetPapier): string[] =>
  facetten.flatMap(({ id }) =>
    waardenVan(id, alsOmringd(stuk), taxonomie).map((waarde) => `${id}:${waarde}`),
  );

let geteld: Map<string, number> | undefined;

/** How many methodieken have each value, by the name of facet and value. */
export async function aantallen(): Promise<Map<string, number>> {
  if (geteld) return geteld;
  const som = new Map<string, number>();
  for (const stuk of await metPapier())
    for (const waarde of waardenVanAlle(stuk)) som.set(waarde, (som.get(waarde) ?? 0) + 1);
  geteld = som;
  return som;
}
