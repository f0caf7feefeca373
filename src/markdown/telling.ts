import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { remarkKoppen } from './koppen.ts';
import { eigenschappenVan, jsxNaam } from './omhulsel.ts';
import { platteTekst } from './tekst.ts';

/** How a list on a page can be counted: by its points, by the questions in it, or by its headings. */
export const telwijzen = ['punten', 'vragen', 'koppen'] as const;
export type Telwijze = (typeof telwijzen)[number];
export type Telling = Record<Telwijze, number>;

const isRedactie = (node: Nodes) => jsxNaam(node) === 'Redactie';

/** Whether everything a point says is the editor's: such a point is no fact of a source. */
function alleenRedactie(node: Nodes): boolean {
  if (isRedactie(node)) return true;
  if (!('children' in node)) return platteTekst(node).replace(/[\p{P}\s]/gu, '') === '';
  return node.children.length > 0 && node.children.every((kind) => alleenRedactie(kind));
}

const heeftLijst = (node: Nodes): boolean =>
  'children' in node && node.children.some((kind) => kind.type === 'list' || heeftLijst(kind));

/** The points of a list without those of ours: the innermost ones, and the rows of a table below its head. */
function punten(node: Nodes): number {
  if (isRedactie(node)) return 0;
  if (node.type === 'listItem' && !heeftLijst(node)) return alleenRedactie(node) ? 0 : 1;
  if (node.type === 'table') return node.children.slice(1).filter((rij) => !alleenRedactie(rij)).length;
  if (!('children' in node)) return 0;
  return node.children.reduce((som, kind) => som + punten(kind), 0);
}

function tel(nodes: readonly RootContent[]): Telling {
  const boom = { type: 'root', children: [...nodes] } satisfies Root;
  let koppen = 0;
  visit(boom, 'heading', () => {
    koppen++;
  });
  return { punten: punten(boom), vragen: (platteTekst(boom).match(/\?+/g) ?? []).length, koppen };
}

/** From a heading to the next one of its level or higher. */
function deel(nodes: readonly RootContent[], begin: number, kop: Heading): RootContent[] {
  const eind = nodes.findIndex((node, i) => i > begin && node.type === 'heading' && node.depth <= kop.depth);
  return nodes.slice(begin + 1, eind < 0 ? undefined : eind);
}

/**
 * Counts what stands below each heading of a text, so that a list can be held against the source.
 * @param tree a text as `ontleed` read it; its headings get their ids
 * @returns the counts by the id of the heading (its words, as in the address of the page); the whole text under ''
 */
export function telDelen(tree: Root): Map<string, Telling> {
  remarkKoppen()(tree);
  const delen = new Map([['', tel(tree.children)]]);
  tree.children.forEach((node, i) => {
    if (node.type === 'heading')
      delen.set(String(eigenschappenVan(node).id), tel(deel(tree.children, i, node)));
  });
  return delen;
}
