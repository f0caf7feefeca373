import type { APIRoute } from 'astro';
import { coachkaartPlan } from '../../../inhoud/druk/coachkaart.ts';
import { alleMethodieken } from '../../../inhoud/verzameling.ts';
import type { Methodiek } from '../../../model/methodiek.ts';

export async function getStaticPaths() {
  return (await alleMethodieken()).map((methodiek) => ({
    params: { slug: methodiek.slug },
    props: { methodiek },
  }));
}

/** The coach card of a methodiek laid out, from which the browser paints it in a werkmap. */
export const GET: APIRoute<{ methodiek: Methodiek }> = async ({ props: { methodiek } }) =>
  Response.json(await coachkaartPlan(methodiek));
