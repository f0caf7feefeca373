import type { Heading, RootContent } from 'mdast';

/** A heading with what follows it; the first part of a text may have no heading. */
export interface Deel {
  kop?: Heading;
  inhoud: RootContent[];
}

/** Cuts a row of nodes at every heading of this depth. Deeper headings stay inside their part. */
export function verdeel(nodes: readonly RootContent[], diepte: Heading['depth']): Deel[] {
  const delen: Deel[] = [{ inhoud: [] }];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === diepte) delen.push({ kop: node, inhoud: [] });
    else delen.at(-1)?.inhoud.push(node);
  }
  return delen;
}
