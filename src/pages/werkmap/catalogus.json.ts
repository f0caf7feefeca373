import type { APIRoute } from 'astro';
import { catalogus } from '../../inhoud/werkmap/catalogus.ts';

/** Every page that can go in a werkmap, with what a werkmap must know of it. */
export const GET: APIRoute = async () => Response.json(await catalogus());
