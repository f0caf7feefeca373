import type { APIRoute } from 'astro';
import { deckPdf, ijkbladPdf } from '../../inhoud/kaarten.ts';
import { alleDecks } from '../../inhoud/werkbladen.ts';
import { variantenVan } from '../../print/kaarten/varianten.ts';

interface Bestand {
  maak: () => Promise<Uint8Array>;
}

export async function getStaticPaths() {
  const decks = [...(await alleDecks()).values()].flatMap((deck) =>
    variantenVan(deck.druk?.rug ?? true)
      .filter(() => deck.druk)
      .map((variant) => ({
        params: { bestand: `${deck.slug}-${variant}` },
        props: { maak: () => deckPdf(deck, variant) } satisfies Bestand,
      })),
  );
  return [
    ...decks,
    { params: { bestand: 'ijkblad' }, props: { maak: () => ijkbladPdf('lang') } satisfies Bestand },
    { params: { bestand: 'ijkblad-kort' }, props: { maak: () => ijkbladPdf('kort') } satisfies Bestand },
  ];
}

/** Every deck on cards, in the versions that lie ready, and the sheets to calibrate a printer with. */
export const GET: APIRoute<Bestand> = async ({ props: { maak } }) => new Response((await maak()) as BodyInit);
