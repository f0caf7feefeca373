import type { APIRoute } from 'astro';
import { handboekPdf } from '../../inhoud/boek/boek.ts';
import { delenMetHoofdstukken } from '../../inhoud/handboek.ts';

interface Bestand {
  deel?: number;
}

export async function getStaticPaths() {
  const delen = await delenMetHoofdstukken();
  return [
    { params: { bestand: 'handboek' }, props: {} satisfies Bestand },
    ...delen.map(({ id, nr }) => ({ params: { bestand: id }, props: { deel: nr } satisfies Bestand })),
  ];
}

/** The handbook as a book, whole and one file a part. */
export const GET: APIRoute<Bestand> = async ({ props: { deel } }) =>
  new Response((await handboekPdf(deel)) as BodyInit);
