import type { Nodes, Root, RootContent } from 'mdast';
import { jsxNaam } from './omhulsel.ts';
import { platteTekst } from './tekst.ts';

/** A paragraph, heading or row as a reader sees it. */
export interface Blok {
  soort: 'alinea' | 'kop' | 'rij';
  tekst: string;
  /** Line in the text, counted from 1. */
  regel: number;
  /** What it stands under: the heading, and of the whole part (h2) the heading and the first paragraph. */
  onder: string;
  /** The components around it or in it, such as LetOp. */
  binnen: readonly string[];
}

const soorten: Record<string, Blok['soort']> = { paragraph: 'alinea', heading: 'kop', tableRow: 'rij' };

const namenIn = (node: Nodes): string[] => [
  ...(jsxNaam(node) ? [jsxNaam(node) ?? ''] : []),
  ...('children' in node ? node.children.flatMap((kind) => namenIn(kind)) : []),
];

/** Cuts a text, as `ontleed` read it, into what a reader sees as one piece, without markup. */
export function tekstBlokken(tree: Root): Blok[] {
  const blokken: Blok[] = [];
  let kop = '';
  let deel: string[] = [];
  const bekijk = (node: Nodes, binnen: readonly string[]) => {
    const naam = jsxNaam(node);
    // A text on one line with its tag stands in no paragraph: <Tip>Zeg het zacht.</Tip>
    const los =
      naam !== undefined && 'children' in node && node.children.some((kind) => kind.type === 'text');
    const soort = soorten[node.type] ?? (los ? 'alinea' : undefined);
    if (soort) {
      const inhoud = platteTekst(node as RootContent);
      if (soort === 'kop') kop = inhoud;
      if (node.type === 'heading' && node.depth === 2) deel = [inhoud];
      else if (deel.length === 1) deel.push(inhoud);
      if (inhoud)
        blokken.push({
          soort,
          tekst: inhoud,
          regel: node.position?.start.line ?? 1,
          onder: [kop, ...deel].join(' '),
          binnen: [...binnen, ...namenIn(node)],
        });
    } else if ('children' in node)
      for (const kind of node.children) bekijk(kind, naam ? [...binnen, naam] : binnen);
  };
  bekijk(tree, []);
  return blokken;
}
