import type { Bron } from './bron.ts';

/** A name in CSL-JSON: a person, or an organisation as it is written. */
type Naam = { family: string; given: string } | { literal: string };

/** One entry of a bibliography in CSL-JSON, as reference managers read it. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  'title-short': string;
  author?: Naam[];
  issued?: { 'date-parts': [[number]] } | { literal: string };
  publisher?: string;
  'container-title'?: string;
  language: string;
  URL: string;
  note?: string;
}

const naam = (auteur: string): Naam => {
  const [family = '', given] = auteur.split(/,\s*/);
  return given ? { family, given } : { literal: auteur };
};

/** A plain year is a date; "vermoedelijk 2013" stays words. */
const uitgave = (jaar: string): NonNullable<CslItem['issued']> =>
  /^\d{4}$/.test(jaar) ? { 'date-parts': [[Number(jaar)]] } : { literal: jaar };

/**
 * A source as a CSL-JSON item. A title that we had to make up stands in square brackets, as bibliographies do.
 * @param adres the place of the source on this site
 */
export function cslItem(id: string, bron: Bron, adres: string): CslItem {
  return {
    id,
    type: bron.type ?? 'document',
    title: bron.zonderTitel ? `[${bron.titel}]` : bron.titel,
    'title-short': bron.kort,
    ...(bron.auteurs.length > 0 && { author: bron.auteurs.map(naam) }),
    ...(bron.jaar && { issued: uitgave(bron.jaar) }),
    ...(bron.uitgever && { publisher: bron.uitgever }),
    ...(bron.in && { 'container-title': bron.in }),
    language: 'nl',
    URL: adres,
    note: bron.uitleg,
  };
}
