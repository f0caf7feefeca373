/** Every address of the site, as a path from the root of the site. A page adds the base path with `metBasis`. */

export const methodiekAdres = (slug: string) => `/methodieken/${slug}/`;
export const faseAdres = (id: string) => `/fasen/${id}/`;
export const niveauAdres = (id: string) => `/reflectieniveaus/${id}/`;
export const trajectAdres = (slug: string) => `/trajecten/${slug}/`;
export const werkbladAdres = (slug: string) => `/werkbladen/${slug}/`;
export const deckAdres = (slug: string) => `/kaarten/${slug}/`;
export const hoofdstukAdres = (slug: string) => `/handboek/${slug}/`;
export const begripAdres = (id: string) => `/begrippen/${id}/`;
export const bronAdres = (id: string) => `/bronnen/#${id}`;

/** A proces, or one step of it: the id of a step is "proces/stap", as methodieken write it. */
export const procesAdres = (id: string) => `/processen/${id}/`;

/** Where the list of a value of a facet stands, as a page of its own. */
export function facetAdres(facet: string, waarde: string): string {
  if (facet === 'fase') return faseAdres(waarde);
  if (facet === 'niveau') return niveauAdres(waarde);
  if (facet === 'proces' || facet === 'stap') return procesAdres(waarde);
  return `/methodieken/${facet}/${waarde}/`;
}

/** Where an answer to "Waar begin ik?" stands; without answers the first question. */
export const wegwijsAdres = (wie?: string, fase?: string) =>
  ['/waar-begin-ik', wie, fase]
    .filter((deel) => deel !== undefined)
    .join('/')
    .concat('/');

/** The methodieken of a fase for one reflection level. */
export const faseNiveauAdres = (fase: string, niveau: string) => `/fasen/${fase}/${niveau}/`;

/** The place of a contactmoment on the page of its traject. */
export const momentAnker = (nr: number) => `moment-${nr}`;

/** Says in the address of a methodiek from which contactmoment the visitor comes. */
export const vanafMoment = (traject: string, nr: number) => `?traject=${traject}&moment=${nr}`;

/** Puts a path of the site under the base path, with exactly one slash between them. */
export function metBasis(basis: string, pad: string): string {
  const voor = basis.replace(/^\/+|\/+$/g, '');
  const na = pad.replace(/^\/+/, '');
  return voor === '' ? `/${na}` : `/${voor}/${na}`;
}

const adressen = {
  methodiek: methodiekAdres,
  traject: trajectAdres,
  werkblad: werkbladAdres,
  deck: deckAdres,
  handboek: hoofdstukAdres,
  begrip: begripAdres,
  bron: bronAdres,
  fase: faseAdres,
  niveau: niveauAdres,
  proces: procesAdres,
} as const;

/** What a text can point at with `[woorden](soort:id)`. */
export type VerwijsSoort = keyof typeof adressen;

export const verwijsSoorten = Object.keys(adressen) as VerwijsSoort[];

export const isVerwijsSoort = (soort: string): soort is VerwijsSoort => Object.hasOwn(adressen, soort);

/** The address of one piece of content, of any kind. */
export const adresVan = (soort: VerwijsSoort, id: string) => adressen[soort](id);
