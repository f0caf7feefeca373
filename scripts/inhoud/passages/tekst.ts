import { type DefaultTreeAdapterTypes as Boom, html, parse, serializeOuter } from 'parse5';
import { naad } from '../../../src/search/passages.ts';
import { gewoon } from '../../../src/search/taal/woorden.ts';

/** Gives the parts of a compound, as the finder does. */
export type Splits = (woord: string) => readonly string[];

/** Pages that are read. Lists of other pages are the finder's, and a search for words says nothing of a tool. */
const gelezen =
  /^\/(?:(?:methodieken|trajecten|werkbladen|kaarten|reflectieniveaus)\/[^/]+|handboek(?:\/.*)?|begrippen|over)\/$/;

export const isLeesbladzijde = (pad: string): boolean => gelezen.test(pad);

/** A word that may be a compound. At a written hyphen a seam would hide a part: of "SMART-actieplan" the word actieplan. */
const heelWoord = /(?<![\p{L}-])\p{L}{8,}(?![\p{L}-])/gu;

/** A compound with a seam before each part, so that the index knows the parts too: netwerk|kaart. */
export function metNaden(woord: string, splits: Splits): string {
  const kaal = gewoon(woord);
  if (kaal.length !== woord.length) return woord;
  const plaatsen = new Set<number>();
  let vanaf = 0;
  for (const deel of splits(kaal)) {
    vanaf = Math.max(vanaf, kaal.indexOf(deel, vanaf));
    plaatsen.add(vanaf);
  }
  return [...woord].map((letter, i) => (i > 0 && plaatsen.has(i) ? naad + letter : letter)).join('');
}

const attribuut = (element: Boom.Element, naam: string) =>
  element.attrs.find(({ name }) => name === naam)?.value;

function zetId(element: Boom.Element, id: string) {
  element.attrs = [...element.attrs.filter(({ name }) => name !== 'id'), { name: 'id', value: id }];
}

const heeftAdres = new Set(['li', 'section', 'div']);
const isKop = (naam: string) => /^h[2-6]$/.test(naam);

/**
 * Pagefind gives a passage the address of the heading above it. Here the address is often that of the step or the term
 * around the heading: the heading gets it. A term of a list counts as a heading.
 */
function bewerk(knoop: Boom.ChildNode, splits: Splits, rond: { id: string | undefined }) {
  if ('value' in knoop) {
    knoop.value = knoop.value.replace(heelWoord, (woord) => metNaden(woord, splits));
    return;
  }
  if (!('tagName' in knoop)) return;
  if (isKop(knoop.tagName) || (knoop.tagName === 'dt' && rond.id !== undefined)) {
    if (rond.id !== undefined) zetId(knoop, rond.id);
    rond.id = undefined;
    if (knoop.tagName === 'dt') knoop.tagName = knoop.nodeName = 'h3';
  }
  const eigen = heeftAdres.has(knoop.tagName) ? attribuut(knoop, 'id') : undefined;
  const binnen = eigen === undefined ? rond : { id: eigen };
  for (const kind of knoop.childNodes) bewerk(kind, splits, binnen);
}

function zoekMain(knoop: Boom.ParentNode): Boom.Element | undefined {
  for (const kind of knoop.childNodes) {
    if (!('tagName' in kind)) continue;
    const main = kind.tagName === html.TAG_NAMES.MAIN ? kind : zoekMain(kind);
    if (main) return main;
  }
  return undefined;
}

/**
 * What Pagefind gets to read of a built page: its <main>, with headings that carry their address and compounds that show
 * their parts. Nothing for a page without one, as at an old address.
 */
export function passagetekst(bladzijde: string, splits: Splits): string | undefined {
  const main = zoekMain(parse(bladzijde));
  if (!main) return undefined;
  bewerk(main, splits, { id: undefined });
  return `<!doctype html><html lang="nl"><body>${serializeOuter(main)}</body></html>`;
}
