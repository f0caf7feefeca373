import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { bestaatNiet } from '../../model/fouten.ts';
import { jsxNaam } from '../omhulsel.ts';
import { type Melding, melding } from './melding.ts';

/** Drawings that do not exist. Without a list of names nothing can be said. */
export function tekeningFouten(tree: Root, namen: readonly string[] = []): Melding[] {
  const meldingen: Melding[] = [];
  visit(tree, (node) => {
    if (jsxNaam(node) !== 'Tekening' || namen.length === 0 || !('attributes' in node)) return;
    const veld = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'naam');
    const naam = typeof veld?.value === 'string' ? veld.value : '';
    if (!namen.includes(naam))
      meldingen.push(
        melding(
          node,
          naam ? `de tekening ${bestaatNiet(naam, namen)}` : 'een tekening heeft een naam nodig.',
        ),
      );
  });
  return meldingen;
}
