import type { APIRoute } from 'astro';
import { spelVan } from '../../inhoud/kaarten.ts';
import { alleDecks } from '../../inhoud/werkbladen.ts';
import type { Deck } from '../../model/kaart.ts';

export async function getStaticPaths() {
  return [...(await alleDecks()).values()]
    .filter(({ druk }) => druk)
    .map((deck) => ({ params: { slug: deck.slug }, props: { deck } }));
}

/** The faces of a deck, from which the browser makes sheets for one printer. */
export const GET: APIRoute<{ deck: Deck }> = async ({ props: { deck } }) =>
  Response.json(await spelVan(deck));
