import { getCollection } from 'astro:content';
import type { Deck } from '../model/kaart.ts';
import type { Werkblad } from '../model/werkblad.ts';
import { taxonomie } from './taxonomie.ts';
import { alleMethodieken } from './verzameling.ts';

/** All decks, by slug. */
export async function alleDecks(): Promise<Map<string, Deck>> {
  const items = await getCollection('kaarten');
  return new Map(items.map(({ id, data }) => [id, { ...data, slug: id }]));
}

/** All worksheets, by title. */
export async function alleWerkbladen(): Promise<Werkblad[]> {
  const items = await getCollection('werkbladen');
  return items
    .map(({ id, data }) => ({ ...data, slug: id }))
    .toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl'));
}

/** The fase a sheet stands in: that of its first methodiek, or its own while that page is still to be written. */
export async function faseVan(blad: Werkblad): Promise<string> {
  const methodiek = (await alleMethodieken()).find((m) => m.slug === blad.methodieken[0]);
  return methodiek?.fase[0] ?? blad.fase ?? taxonomie.fasen[0]?.id ?? '';
}
