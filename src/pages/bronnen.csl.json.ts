import type { APIRoute } from 'astro';
import { naar } from '../components/adres.ts';
import { alleBronnen } from '../inhoud/verzameling.ts';
import { bronAdres } from '../model/adressen.ts';
import { cslItem } from '../model/csl.ts';

/** All sources as CSL-JSON, for a reference manager. */
export const GET: APIRoute = async ({ site }) => {
  const items = [...(await alleBronnen())].map(([id, bron]) =>
    cslItem(id, bron, new URL(naar(bronAdres(id)), site).href),
  );
  return new Response(`${JSON.stringify(items, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json' },
  });
};
