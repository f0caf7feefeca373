import type { Fout } from '../model/fouten.ts';
import { elementFouten } from './controle/elementen.ts';
import { hoofdstukFouten } from './controle/hoofdstuk.ts';
import { legeSecties, niveauFouten, stappenFouten } from './controle/koppen.ts';
import { type Bestaand, linkFouten } from './controle/links.ts';
import { ontleed } from './controle/ontleed.ts';
import { tekeningFouten } from './controle/tekening.ts';
import { tekenFouten } from './controle/tekens.ts';

export interface ControleOpties extends Bestaand {
  /** Path of the file as the editor knows it. */
  bestand: string;
  /** How many lines stand before the text in its file: the frontmatter with its dashes. */
  regelOffset: number;
  /** Names of the components that a text may use. */
  componenten: readonly string[];
  /** Names of the drawings that a text may show. */
  tekeningen?: readonly string[];
  /** A methodiek must have steps; a chapter opens with a paragraph, stays short and ends in practice. */
  vorm?: 'methodiek' | 'hoofdstuk';
}

/**
 * Checks the body of a text (MDX, without its frontmatter) and tells every fault at once, in the order of the
 * lines, in words that an editor understands. An empty list means that the text can be built.
 */
export function controleerTekst(tekst: string, opties: ControleOpties): Fout[] {
  const { tree, meldingen } = ontleed(tekst);
  const alles = [
    ...meldingen,
    ...tekenFouten(tekst),
    ...niveauFouten(tree),
    ...legeSecties(tree),
    ...elementFouten(tree, opties.componenten),
    ...linkFouten(tree, opties),
    ...tekeningFouten(tree, opties.tekeningen),
    ...(opties.vorm === 'methodiek' ? stappenFouten(tree) : []),
    ...(opties.vorm === 'hoofdstuk' ? hoofdstukFouten(tree) : []),
  ];
  return alles
    .sort((a, b) => a.regel - b.regel)
    .map(({ regel, wat }) => ({ bestand: opties.bestand, regel: regel + opties.regelOffset, wat }));
}
