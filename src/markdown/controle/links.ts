import type { Root } from 'mdast';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VerwijsSoort } from '../../model/adressen.ts';
import { bestaatNiet } from '../../model/fouten.ts';
import { suggestie } from '../../model/suggestie.ts';
import { eigenschappenVan } from '../omhulsel.ts';
import { remarkStappen } from '../stappen.ts';
import { ontleedVerwijzing } from '../verwijzing.ts';
import { type Melding, melding } from './melding.ts';

/** What exists in the content, as far as a link in a text can point at it. */
export interface Bestaand {
  bestaat: (soort: VerwijsSoort, id: string) => boolean;
  kandidaten: (soort: VerwijsSoort) => readonly string[];
}

/** The addresses that the steps of this text will have. */
function stapIds(tree: Root): string[] {
  const ids: string[] = [];
  visit(unified().use(remarkStappen).runSync(structuredClone(tree)), 'omhulsel', (node) => {
    const { id } = eigenschappenVan(node);
    if (id) ids.push(id);
  });
  return ids;
}

function doelFout(
  url: string,
  ids: readonly string[],
  { bestaat, kandidaten }: Bestaand,
): string | undefined {
  const doel = ontleedVerwijzing(url);
  if (doel.aard === 'fout') return doel.wat;
  if (doel.aard === 'intern' && !bestaat(doel.soort, doel.id))
    return `${doel.soort} ${bestaatNiet(doel.id, kandidaten(doel.soort))}`;
  // Other places in the page may come from its layout; the check of the built site knows those.
  if (doel.aard !== 'zelfde-pagina' || !doel.anker.startsWith('stap-') || ids.includes(doel.anker))
    return undefined;
  const nabij = suggestie(doel.anker, ids);
  return `de link "${url}" leidt naar een stap die hier niet staat${nabij ? `; bedoel je "#${nabij}"?` : '.'}`;
}

/** Links that lead nowhere or are not written as a verwijzing. */
export function linkFouten(tree: Root, bestaand: Bestaand): Melding[] {
  const meldingen: Melding[] = [];
  const ids = stapIds(tree);
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const wat = doelFout(node.url, ids, bestaand);
    if (wat) meldingen.push(melding(node, wat));
  });
  return meldingen;
}
