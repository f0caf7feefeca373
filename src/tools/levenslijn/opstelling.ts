import * as z from '../kit/zod.ts';
import type { As, Lijn } from './soort.ts';

/** Themes that a link may carry: ours, never somebody's own words. */
export const bekendeThemas = [
  ['werk', 'werk en leren'],
  ['thuis', 'thuis en wonen'],
  ['mensen', 'mensen'],
  ['gezondheid', 'gezondheid'],
  ['vrij', 'wat ik graag doe'],
] as const;
type Thema = (typeof bekendeThemas)[number][0];

/** How the tool is set up for a new line. */
export interface Opstelling {
  as: As;
  hoogtes: boolean;
  themas: Thema[];
}

const assen = z.enum(['jaar', 'leeftijd', 'volgorde']);
const thema = z.enum(bekendeThemas.map(([id]) => id));

/** Reads the address; what it does not know is left out. */
export function leesOpstelling(vraag: URLSearchParams): Opstelling {
  const as = assen.safeParse(vraag.get('as'));
  const themas = (vraag.get('themas') ?? '').split('.').flatMap((deel) => {
    const gelezen = thema.safeParse(deel);
    return gelezen.success ? [gelezen.data] : [];
  });
  return {
    as: as.success ? as.data : 'jaar',
    hoogtes: vraag.get('hoogte') === 'ja',
    themas: [...new Set(themas)],
  };
}

export function schrijfOpstelling({ as, hoogtes, themas }: Opstelling): URLSearchParams {
  const vraag = new URLSearchParams();
  if (as !== 'jaar') vraag.set('as', as);
  if (hoogtes) vraag.set('hoogte', 'ja');
  if (themas.length > 0) vraag.set('themas', themas.join('.'));
  return vraag;
}

/** How this line is set up, without anything of its content. */
export const opstellingVan = ({ as, hoogtes, banen }: Lijn): Opstelling => ({
  as,
  hoogtes,
  themas: bekendeThemas.filter(([, naam]) => banen.some((baan) => baan.naam === naam)).map(([id]) => id),
});
