/** In which order results stand. Without a word searched for, `best` is the order of a traject. */
export const volgordes = ['best', 'titel', 'duur'] as const;
export type Volgorde = (typeof volgordes)[number];

/** What the finder shows, whole: this and the address say the same. */
export interface Staat {
  /** What was typed, trimmed. */
  zoek: string;
  /** Chosen values per facet, in the order of the facet; a facet without a choice is not there. */
  keuzes: Record<string, string[]>;
  volgorde: Volgorde;
}

/** The part of a facet that an address needs: which values there are, in order. */
export interface FacetVorm {
  id: string;
  enkel?: true;
  waarden: readonly { id: string }[];
}

/** A part of an address that means nothing (any more). */
export interface Gevallen {
  veld: string;
  waarde: string;
}

export const leegStaat: Staat = { zoek: '', keuzes: {}, volgorde: 'best' };
const langsteVraag = 120;

/** What was typed, as it counts: without spaces around it, and no longer than a question. */
export const nettevraag = (zoek: string): string =>
  zoek.replace(/\s+/g, ' ').trim().slice(0, langsteVraag).trim();

/** A value as it is read in an address: Dutch words stay words, and only what would break the address is escaped. */
const schrijf = (tekst: string) => encodeURIComponent(tekst).replaceAll('%2F', '/').replaceAll('%20', '+');

/**
 * A state as the part of an address after the question mark, without that mark; empty for the whole list.
 * The same state always gives the same address.
 */
export function schrijfStaat(staat: Staat, facetten: readonly FacetVorm[]): string {
  const delen: string[] = [];
  if (staat.zoek !== '') delen.push(`zoek=${schrijf(staat.zoek)}`);
  for (const { id } of facetten) {
    const keuzes = staat.keuzes[id];
    if (keuzes && keuzes.length > 0) delen.push(`${id}=${keuzes.map(schrijf).join(',')}`);
  }
  if (staat.volgorde !== 'best') delen.push(`volgorde=${staat.volgorde}`);
  return delen.join('&');
}

const isVolgorde = (waarde: string): waarde is Volgorde => (volgordes as readonly string[]).includes(waarde);

/**
 * Reads a state from an address. What is not understood is left out and named, so that the page can say so; unknown
 * names of fields are not ours and are ignored.
 * @param query with or without the question mark
 */
export function leesStaat(
  query: string,
  facetten: readonly FacetVorm[],
): { staat: Staat; gevallen: Gevallen[] } {
  const velden = new URLSearchParams(query);
  const gevallen: Gevallen[] = [];
  const keuzes: Record<string, string[]> = {};
  for (const { id, enkel, waarden } of facetten) {
    const gevraagd = velden
      .getAll(id)
      .flatMap((waarde) => waarde.split(','))
      .filter((waarde) => waarde !== '');
    const bekend = waarden.map((waarde) => waarde.id).filter((waarde) => gevraagd.includes(waarde));
    const blijft = enkel ? bekend.slice(0, 1) : bekend;
    if (blijft.length > 0) keuzes[id] = blijft;
    for (const waarde of new Set(gevraagd)) if (!blijft.includes(waarde)) gevallen.push({ veld: id, waarde });
  }
  const volgorde = velden.get('volgorde') ?? 'best';
  if (!isVolgorde(volgorde)) gevallen.push({ veld: 'volgorde', waarde: volgorde });
  return {
    staat: {
      zoek: nettevraag(velden.get('zoek') ?? ''),
      keuzes,
      volgorde: isVolgorde(volgorde) ? volgorde : 'best',
    },
    gevallen,
  };
}

/** Puts one value in or takes it out; a facet with one value at a time changes to it. */
export function wissel(staat: Staat, facet: FacetVorm, waarde: string): Staat {
  const nu = staat.keuzes[facet.id] ?? [];
  const straks = nu.includes(waarde)
    ? nu.filter((id) => id !== waarde)
    : facet.enkel
      ? [waarde]
      : [...nu, waarde];
  const geordend = facet.waarden.map(({ id }) => id).filter((id) => straks.includes(id));
  const { [facet.id]: _, ...rest } = staat.keuzes;
  return { ...staat, keuzes: geordend.length > 0 ? { ...rest, [facet.id]: geordend } : rest };
}

/** How many filters are on; the word searched for is not one of them. */
export const aantalKeuzes = (staat: Staat): number => Object.values(staat.keuzes).flat().length;
