import type { AlignType, Root, RootContent, Table } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { omhulsel, zetEigenschappen } from './omhulsel.ts';
import { platteTekst } from './tekst.ts';

const klassen: Record<NonNullable<AlignType>, string> = { left: 'links', center: 'midden', right: 'rechts' };

/** Names the header cells, and turns alignment into classes: MDX would write it as a style attribute, which the CSP forbids. */
function zetCellen(tabel: Table): void {
  tabel.children.forEach((rij, r) => {
    rij.children.forEach((cel, k) => {
      const kant = tabel.align?.[k];
      if (kant) zetEigenschappen(cel, { className: [klassen[kant]] });
      if (r === 0) zetEigenschappen(cel, { scope: 'col' });
    });
  });
  tabel.align = null;
}

/** Puts each table in a box that scrolls sideways on a phone and can be reached and read out by its name. */
export function remarkTabellen() {
  return (tree: Root): void => {
    const geteld = new Map<string, number>();
    let kop = '';
    visit(tree, (node, index, ouder) => {
      if (node.type === 'heading') kop = platteTekst(node);
      if (node.type !== 'table' || !ouder || index === undefined) return undefined;
      zetCellen(node);
      const nr = (geteld.get(kop) ?? 0) + 1;
      geteld.set(kop, nr);
      const naam = nr > 1 ? `Tabel ${nr}` : 'Tabel';
      const ariaLabel = kop ? `${naam}: ${kop}` : naam;
      (ouder.children as RootContent[])[index] = omhulsel(
        'section',
        { className: ['tabel'], tabIndex: 0, ariaLabel },
        [node],
      );
      return SKIP;
    });
  };
}
