import type { Wens } from './vellen.ts';

/** The PDFs of a deck that lie ready; any other wish is made in the browser. */
export const varianten = {
  'gewoon-lang': { versie: 'gewoon', rug: 'lang' },
  'gewoon-kort': { versie: 'gewoon', rug: 'kort' },
  'plus-lang': { versie: 'plus', rug: 'lang' },
  'plus-kort': { versie: 'plus', rug: 'kort' },
  groot: { versie: 'groot', rug: 'lang' },
  vouwen: { versie: 'plus', rug: 'vouwen' },
  zuinig: { versie: 'plus', rug: 'geen', zuinig: true },
} as const satisfies Record<string, Wens>;

export type Variant = keyof typeof varianten;

/** Which of them make sense: without backs there is nothing to turn over or to fold. */
export const variantenVan = (rug: boolean): Variant[] =>
  (Object.keys(varianten) as Variant[]).filter(
    (id) => rug || !['gewoon-kort', 'plus-kort', 'vouwen'].includes(id),
  );
