import type { APIRoute } from 'astro';
import { prentenVan } from '../../inhoud/kaarten.ts';
import { alleDecks } from '../../inhoud/werkbladen.ts';
import type { Deck } from '../../model/kaart.ts';

export async function getStaticPaths() {
  return [...(await alleDecks()).values()]
    .filter(({ kaarten }) => kaarten.some(({ beeld }) => beeld))
    .map((deck) => ({ params: { slug: deck.slug }, props: { deck } }));
}

/** The pictures of a deck in one file, each under its own name, for its page. */
export const GET: APIRoute<{ deck: Deck }> = ({ props: { deck } }) => new Response(prentenVan(deck));
