import { stam } from './taal/stam.ts';
import { woorden } from './taal/woorden.ts';

/** A place in the running text of a page, as Pagefind tells of it. */
export interface Vindplaats {
  title: string;
  url: string;
  /** HTML of our own build: text with entities, and <mark> around what was found. */
  excerpt: string;
  /** What each word found there weighs. */
  weighted_locations: readonly { balanced_score: number }[];
}
export interface Gevonden {
  meta: { title?: string };
  sub_results: readonly Vindplaats[];
}

export interface Stuk {
  tekst: string;
  /** This is what was searched for. */
  raak: boolean;
}
export interface Passage {
  bladzijde: string;
  /** The heading of the place; empty when it is the beginning of the page. */
  kop: string;
  adres: string;
  uittreksel: Stuk[];
}

/**
 * Stands in the index, and nowhere else, where a compound can be cut in two. At a hyphen Pagefind knows the parts and the
 * whole; the invisible sign before it (word joiner) tells it apart from a hyphen that someone wrote.
 */
export const naad = '\u2060-';

const meestePassages = 8;
const perBladzijde = 2;

const entiteiten: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
/** The text as its writer wrote it. */
const leesbaar = (tekst: string) =>
  tekst.replaceAll(naad, '').replace(/&(amp|lt|gt|quot|#39|#x27);/g, (_, naam) => entiteiten[naam] ?? '');

/** Reads an excerpt as text: what is marked is all that its HTML may say. */
export const leesUittreksel = (html: string): Stuk[] =>
  html
    .split(/<mark>([\s\S]*?)<\/mark>/)
    .map((tekst, i) => ({ tekst: leesbaar(tekst), raak: i % 2 === 1 }))
    .filter(({ tekst }) => tekst !== '');

const gewicht = ({ weighted_locations }: Vindplaats) =>
  weighted_locations.reduce((som, { balanced_score }) => som + balanced_score, 0);

/**
 * Is this the word that was looked for, in some form or in a compound? For a word that stands nowhere Pagefind takes the
 * beginning of it: "ze" for "zeppelin". Nobody asked for that.
 */
function hoortBij(raak: string, vraag: string): boolean {
  const gezocht = woorden(vraag).map(stam);
  return woorden(raak).some((woord) => {
    const eigen = stam(woord);
    return gezocht.some(
      (kern) => woord.includes(kern) || (kern.startsWith(eigen) && eigen.length >= kern.length - 2),
    );
  });
}

function passagesVan({ meta, sub_results }: Gevonden, vraag: string): Passage[] {
  const bladzijde = leesbaar(meta.title ?? '');
  return sub_results
    .toSorted((a, b) => gewicht(b) - gewicht(a))
    .map(({ title, url, excerpt }) => {
      const kop = leesbaar(title);
      return {
        bladzijde,
        kop: kop === bladzijde ? '' : kop,
        adres: url,
        uittreksel: leesUittreksel(excerpt),
      };
    })
    .filter(({ uittreksel }) => uittreksel.some(({ raak, tekst }) => raak && hoortBij(tekst, vraag)))
    .slice(0, perBladzijde);
}

/**
 * The passages to show: the best places of the best pages, no more than two of one page.
 * @param gevonden pages, best first
 * @param vraag what was looked for: a passage has to have one of its words
 */
export const kiesPassages = (gevonden: readonly Gevonden[], vraag: string): Passage[] =>
  gevonden.flatMap((bladzijde) => passagesVan(bladzijde, vraag)).slice(0, meestePassages);
