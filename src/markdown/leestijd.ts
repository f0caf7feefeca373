import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { frontmatterVan } from './frontmatter.ts';
import { platteTekst, telWoorden } from './tekst.ts';

const WOORDEN_PER_MINUUT = 200;

/** Puts the reading time in whole minutes in the frontmatter. Runs before explanations of begrippen are added. */
export function remarkLeestijd() {
  return (tree: Root, file: VFile): void => {
    const minuten = Math.ceil(telWoorden(platteTekst(tree)) / WOORDEN_PER_MINUUT);
    frontmatterVan(file).leestijd = minuten;
  };
}
