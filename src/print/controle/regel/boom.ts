import type { PDFRef } from 'pdf-lib';
import type { Bestand } from '../bestand.ts';
import type { Knoop } from '../boom.ts';
import type { Meld } from '../fout.ts';
import { dictVan, ingangenVan, naamVan } from '../lees.ts';

/** The types of ISO 32000-1, 14.8.4. */
const SOORTEN = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl
  LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu
  WT WP Figure Formula Form`.split(/\s+/),
);

/** The number of the page a reference leads to. */
export const nummerVan = ({ paginas }: Bestand, ref: PDFRef | undefined): number | undefined =>
  paginas.find((pagina) => pagina.ref === ref)?.nr;

/** The page of an element: its own, or that of the first element in it that has one. */
export function paginaVan(bestand: Bestand, knoop: Knoop): number | undefined {
  const eigen = nummerVan(bestand, knoop.pagina ?? knoop.mcids[0]?.pagina ?? knoop.objrs[0]?.pagina);
  if (eigen !== undefined) return eigen;
  for (const kind of knoop.kinderen) {
    const nr = paginaVan(bestand, kind);
    if (nr !== undefined) return nr;
  }
  return undefined;
}

/** Every element knows its parent and is of a kind that every reader knows. */
export function keurElementen(bestand: Bestand, meld: Meld): void {
  const { boom } = bestand;
  if (!boom) return;
  for (const knoop of boom.knopen) {
    const { dict, soort, eigen, ouder } = knoop;
    const nr = paginaVan(bestand, knoop);
    if (dictVan(dict, 'P') !== (ouder?.dict ?? boom.wortel))
      meld('boom-ouder', `Een element ${eigen} wijst niet naar het element waarin het staat (P).`, nr);
    if (!SOORTEN.has(soort)) meld('boom-soort', `"${eigen}" is geen bekende soort element.`, nr);
  }
  for (const [naam] of ingangenVan(boom.rollen))
    if (SOORTEN.has(naam) && naamVan(boom.rollen, naam) !== naam)
      meld('boom-soort', `RoleMap geeft de bekende soort "${naam}" een andere betekenis.`);
}

/** Headings begin at 1 and go down one level at a time. */
export function keurKoppen(bestand: Bestand, meld: Meld): void {
  let vorige = 0;
  for (const knoop of bestand.boom?.knopen ?? []) {
    const nr = () => paginaVan(bestand, knoop);
    if (knoop.soort === 'H') meld('koppen', 'Een kop heeft geen niveau (H).', nr());
    const niveau = Number(/^H([1-6])$/.exec(knoop.soort)?.[1] ?? 0);
    if (niveau === 0) continue;
    if (niveau > vorige + 1)
      meld(
        'koppen',
        `Kop H${niveau} komt na ${vorige ? `H${vorige}` : 'niets'}: er is een niveau overgeslagen.`,
        nr(),
      );
    vorige = niveau;
  }
}
