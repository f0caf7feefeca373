import type { Node, Parent, RootContent } from 'mdast';
import type {} from 'remark-mdx';

/** Properties of an HTML element as hast spells them: `className`, `ariaLabel`, `popoverTarget`. */
export interface Eigenschappen {
  id?: string;
  [naam: string]: string | number | boolean | string[] | undefined;
}

/**
 * An HTML element that Markdown has no node for. `data.hName` makes remark-rehype write it as that element,
 * in .md and in .mdx alike, so no raw HTML and no JSX is ever made from strings.
 */
export interface Omhulsel extends Parent {
  type: 'omhulsel';
  data: { hName: string; hProperties: Eigenschappen };
  children: RootContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    omhulsel: Omhulsel;
  }
  interface BlockContentMap {
    omhulsel: Omhulsel;
  }
  interface PhrasingContentMap {
    omhulsel: Omhulsel;
  }
}

export const omhulsel = (
  hName: string,
  hProperties: Eigenschappen,
  children: RootContent[] = [],
): Omhulsel => ({ type: 'omhulsel', data: { hName, hProperties }, children });

/** Adds properties to the HTML element that an existing node becomes. */
export function zetEigenschappen(node: Node, nieuw: Eigenschappen): void {
  node.data = Object.assign(node.data ?? {}, { hProperties: { ...eigenschappenVan(node), ...nieuw } });
}

/** The properties that a plugin gave to the HTML element of a node. */
export function eigenschappenVan(node: Node): Eigenschappen {
  const data = node.data as { hProperties?: Eigenschappen } | undefined;
  return data?.hProperties ?? {};
}

/** The name of a component or tag in MDX (`Tip`, `div`), or nothing for any other node. */
export function jsxNaam(node: Node): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  return (node as Node & { name: string | null }).name ?? '';
}
