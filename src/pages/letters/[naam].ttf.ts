import type { APIRoute } from 'astro';
import { lettersVanSchijf } from '../../inhoud/druk/letters.ts';

export async function getStaticPaths() {
  return Object.entries(await lettersVanSchijf()).map(([naam, bytes]) => ({
    params: { naam },
    props: { bytes },
  }));
}

/** The font files of the print engine, for a PDF that is made in the browser. */
export const GET: APIRoute<{ bytes: Uint8Array }> = ({ props }) => new Response(props.bytes as BodyInit);
