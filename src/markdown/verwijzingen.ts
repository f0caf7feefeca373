import type { Definition, Link, LinkReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { adresVan, metBasis } from '../model/adressen.ts';
import { zetEigenschappen } from './omhulsel.ts';
import { ontleedVerwijzing } from './verwijzing.ts';

const buitenlink = { rel: ['external'], className: ['extern'] };

/**
 * Turns `[tekst](methodiek:klokwijs#stap-2)` into the address under the base path and marks links that leave
 * the site. A link it cannot read stops the build; the check of the texts names such links beforehand.
 */
export function remarkVerwijzingen({ basis }: { basis: string }) {
  return (tree: Root, file: VFile): void => {
    const buiten = new Set<string>();
    const zet = (node: Link | Definition) => {
      const doel = ontleedVerwijzing(node.url);
      if (doel.aard === 'fout') file.fail(doel.wat, node);
      if (doel.aard === 'intern') {
        const adres = metBasis(basis, adresVan(doel.soort, doel.id));
        node.url = doel.anker ? `${adres}#${doel.anker}` : adres;
      }
      const wegvanhier = doel.aard === 'extern' && /^https?:/i.test(doel.url);
      if (wegvanhier && node.type === 'link') zetEigenschappen(node, buitenlink);
      if (wegvanhier && node.type === 'definition') buiten.add(node.identifier);
    };
    visit(tree, ['link', 'definition'], (node) => zet(node as Link | Definition));
    visit(tree, 'linkReference', (node: LinkReference) => {
      if (buiten.has(node.identifier)) zetEigenschappen(node, buitenlink);
    });
  };
}
