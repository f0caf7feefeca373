import type { APIRoute } from 'astro';
import { toolkitPdf } from '../../inhoud/werkmap/toolkitpdf.ts';
import { type Toolkit, toolkits } from '../../inhoud/werkmap/toolkits.ts';

export async function getStaticPaths() {
  return (await toolkits()).map((toolkit) => ({ params: { bestand: toolkit.id }, props: { toolkit } }));
}

/** The toolkits that lie ready: a traject, a fase, and more, each as one PDF. */
export const GET: APIRoute<{ toolkit: Toolkit }> = async ({ props: { toolkit } }) =>
  new Response((await toolkitPdf(toolkit)) as BodyInit);
