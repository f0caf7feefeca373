import { markeerEerste, type TeMarkeren } from './markeer.ts';

/** Addresses, tags and names of fields are no words of the text. */
const zonderOpmaak = (mdx: string) => mdx.replace(/\]\([^)]*\)/g, ']').replace(/<[^>]*>/g, ' ');

/**
 * The ids of the begrippen that a text uses: it links to them, or has one of their words.
 * @param mdx the body of a text as its editor wrote it
 * @param begrippen those whose words count; too common words are left out by the caller
 */
export function gebruikteBegrippen(mdx: string, begrippen: readonly TeMarkeren[]): Set<string> {
  const links = [...mdx.matchAll(/\]\(begrip:([a-z0-9-]+)\)/g)].flatMap(([, id]) => id ?? []);
  const woorden = markeerEerste(zonderOpmaak(mdx), begrippen, new Set());
  return new Set([...links, ...woorden.flatMap(({ begrip }) => begrip?.id ?? [])]);
}
