import type { APIRoute } from 'astro';
import { bladPlan } from '../../inhoud/druk/bladplan.ts';
import { alleWerkbladen } from '../../inhoud/werkbladen.ts';
import type { Versie, Werkblad } from '../../model/werkblad.ts';

interface Blad {
  blad: Werkblad;
  versie: Versie;
}

export async function getStaticPaths() {
  return (await alleWerkbladen()).flatMap((blad) =>
    blad.versies.map((versie) => ({
      params: { bestand: `${blad.slug}-${versie}` },
      props: { blad, versie } satisfies Blad,
    })),
  );
}

/** The layout of a sheet, from which the browser paints the filled PDF. */
export const GET: APIRoute<Blad> = async ({ props: { blad, versie } }) =>
  Response.json(await bladPlan(blad, versie));
