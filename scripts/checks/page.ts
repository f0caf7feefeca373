import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element of a built page, with its attributes as a plain object. */
export interface Element {
  tag: string;
  attrs: Record<string, string>;
  text: string;
}

/** A built page. */
export interface Page {
  /** Its address below the base path: `/methodieken/`, `/404.html`. */
  path: string;
  html: string;
  elements: Element[];
  ids: Set<string>;
  /** Where it sends the reader on to, when it is the page of an old address. */
  redirect: string | undefined;
}

type Node = DefaultTreeAdapterTypes.Node;

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) {
    const attrs = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    yield { tag: node.tagName, attrs, text: textOf(node) };
  }
  const children = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) yield* elementsIn(child);
}

/** The address of a built file below the base path: a folder's index.html is the folder. */
export const pathOf = (file: string): string => `/${file}`.replace(/\/index\.html$/, '/');

/** Reads one built HTML file; `file` is relative to the built folder. */
export function readPage(file: string, html: string): Page {
  const elements = [...elementsIn(parse(html))];
  const refresh = elements.find(({ attrs }) => attrs['http-equiv']?.toLowerCase() === 'refresh');
  return {
    path: pathOf(file),
    html,
    elements,
    ids: new Set(elements.flatMap(({ attrs }) => attrs.id ?? [])),
    redirect: refresh?.attrs.content?.match(/url=(.*)$/i)?.[1],
  };
}
