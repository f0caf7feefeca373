import type { Nodes } from 'mdast';

const regelafbrekend = new Set([
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'code',
  'table',
  'tableRow',
  'tableCell',
  'break',
  'mdxJsxFlowElement',
]);

function stukken(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  return node.children
    .map((kind) => (regelafbrekend.has(kind.type) ? ` ${stukken(kind)} ` : stukken(kind)))
    .join('');
}

/** What a reader reads of these nodes, as one line: blocks are separated by a space, markup is gone. */
export function platteTekst(...nodes: Nodes[]): string {
  return nodes
    .map(stukken)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])(?= |$)/g, '$1')
    .trim();
}

/** Counts words: whatever stands between spaces and has a letter or a digit. */
export const telWoorden = (tekst: string) =>
  tekst.split(/\s+/).filter((woord) => /[\p{L}\p{N}]/u.test(woord)).length;
