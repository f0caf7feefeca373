import type { Heading, PhrasingContent } from 'mdast';
import { omhulsel } from './omhulsel.ts';
import { platteTekst } from './tekst.ts';

export interface Anker {
  /** Id that the anchor points at. */
  id: string;
  /** What a screen reader says. */
  label: string;
  /** What the copy button says it copied: "stap 1". */
  kopieer: string;
}

/** Splits off the last word, so that it can stay on one line with the anchor. */
function laatsteWoord(kinderen: PhrasingContent[]): PhrasingContent[] {
  const laatste = kinderen.at(-1);
  if (!laatste) return [];
  if (laatste.type !== 'text') return /\s/.test(platteTekst(laatste)) ? [] : kinderen.splice(-1);
  const tekst = laatste.value.trimEnd();
  const begin = Math.max(tekst.lastIndexOf(' '), tekst.lastIndexOf('\n')) + 1;
  laatste.value = tekst.slice(0, begin);
  if (laatste.value === '') kinderen.pop();
  return [{ type: 'text', value: tekst.slice(begin) }];
}

/**
 * Ends a heading with a link to its own address. The link is empty, CSS draws its icon; without CSS or
 * script it still is a link with a name.
 */
export function metAnker(kop: Heading, { id, label, kopieer }: Anker): void {
  const link = omhulsel('a', {
    className: ['anker'],
    href: `#${id}`,
    ariaLabel: label,
    dataKopieer: kopieer,
  });
  const woord = laatsteWoord(kop.children);
  kop.children.push(omhulsel('span', { className: ['nb'] }, [...woord, link]));
}
