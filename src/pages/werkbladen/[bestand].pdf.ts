import type { APIRoute } from 'astro';
import { bladPdf } from '../../inhoud/druk/bladplan.ts';
import { alleWerkbladen } from '../../inhoud/werkbladen.ts';
import type { Versie, Werkblad } from '../../model/werkblad.ts';

interface Blad {
  blad: Werkblad;
  versie: Versie;
  wijze: 'invulbaar' | 'blanco';
}

export async function getStaticPaths() {
  return (await alleWerkbladen()).flatMap((blad) =>
    blad.versies.flatMap((versie) =>
      (['invulbaar', 'blanco'] as const).map((wijze) => ({
        params: { bestand: `${blad.slug}-${versie}-${wijze}` },
        props: { blad, versie, wijze } satisfies Blad,
      })),
    ),
  );
}

/** Every sheet in every version, with fields and to write on. */
export const GET: APIRoute<Blad> = async ({ props: { blad, versie, wijze } }) =>
  new Response((await bladPdf(blad, versie, wijze)) as BodyInit);
