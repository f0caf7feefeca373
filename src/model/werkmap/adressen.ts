/** Where the werkmap stands, with the query of a map when it is one. */
export const werkmapAdres = (link?: string): string => (link ? `/werkmap/?${link}` : '/werkmap/');

/** Where a coach card lies ready to be drawn. */
export const coachkaartAdres = (slug: string): string => `/werkmap/kaart/${slug}.json`;

/** Where a ready-made toolkit lies. */
export const toolkitAdres = (id: string): string => `/toolkits/${id}.pdf`;
