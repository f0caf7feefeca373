import type { Nodes, Parents, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { frontmatterVan } from '../frontmatter.ts';
import { jsxNaam } from '../omhulsel.ts';
import { markeerEerste, type TeMarkeren } from './markeer.ts';
import { uitleg } from './uitleg.ts';

export interface BegrippenOpties {
  begrippen: readonly TeMarkeren[];
  /** Base path of the site, for the link to the page of begrippen. */
  basis: string;
}

const overgeslagen = new Set(['heading', 'link', 'linkReference', 'inlineCode', 'code']);
/** A button may not stand inside these, and the words of a talk stay as they are spoken. */
const geenUitlegIn = new Set(['Gesprek', 'Begrip', 'a', 'button', 'summary', 'label', 'code', 'pre', 'kbd']);

function slaOver(node: Nodes): boolean {
  if (overgeslagen.has(node.type)) return true;
  const naam = node.type === 'omhulsel' ? node.data.hName : jsxNaam(node);
  return naam !== undefined && (geenUitlegIn.has(naam) || /^h[1-6]$/.test(naam));
}

/**
 * Explains each begrip at its first use in the body text. Leaves the ids of the begrippen it explained in
 * the frontmatter (`begrippenInTekst`), so that the page does not explain them again elsewhere.
 */
export function remarkBegrippen({ begrippen, basis }: BegrippenOpties) {
  return (tree: Root, file: VFile): void => {
    const gezien = new Set<string>();
    const vervang = (node: Text, index: number, ouder: Parents) => {
      const segmenten = markeerEerste(node.value, begrippen, gezien);
      if (!segmenten.some((segment) => segment.begrip)) return undefined;
      const nieuw = segmenten.map(({ tekst, begrip }) => {
        if (begrip) gezien.add(begrip.id);
        return begrip ? uitleg(tekst, begrip, basis) : { type: 'text' as const, value: tekst };
      });
      (ouder.children as Nodes[]).splice(index, 1, ...nieuw);
      return index + nieuw.length;
    };
    visit(tree, (node, index, ouder) => {
      if (slaOver(node)) return SKIP;
      if (node.type === 'text' && ouder && index !== undefined) return vervang(node, index, ouder);
      return undefined;
    });
    frontmatterVan(file).begrippenInTekst = [...gezien];
  };
}
