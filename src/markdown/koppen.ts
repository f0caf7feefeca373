import Slugger from 'github-slugger';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { zetEigenschappen } from './omhulsel.ts';
import { platteTekst } from './tekst.ts';

/** Ids that belong to steps and explanations: a heading that would take one gets a word in front. */
const bezet = /^(?:stap|begrip)-|^$/;

/**
 * Gives every heading an id from its own words, unique in the page. Astro keeps ids that are already there,
 * so the table of contents, the anchors and `aria-labelledby` all speak of the same id.
 */
export function remarkKoppen() {
  return (tree: Root): void => {
    const slugger = new Slugger();
    const proef = new Slugger();
    visit(tree, 'heading', (kop) => {
      const tekst = platteTekst(kop);
      proef.reset();
      const naam = bezet.test(proef.slug(tekst)) ? `deel ${tekst}`.trim() : tekst;
      zetEigenschappen(kop, { id: slugger.slug(naam) });
    });
  };
}
