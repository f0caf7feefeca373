import { PDFArray, type PDFDict } from 'pdf-lib';
import type { Bestand, Pagina } from '../bestand.ts';
import type { Boom } from '../boom.ts';
import type { Meld } from '../fout.ts';
import { alsDict, getalVan } from '../lees.ts';
import { nummerVan } from './boom.ts';

/** Content, annotations and elements point at each other, both ways, through ParentTree. */
export function keurWijzers(bestand: Bestand, meld: Meld): void {
  const { boom, paginas } = bestand;
  if (!boom) return;
  for (const pagina of paginas) keurPagina(pagina, boom, meld);
  const gebruikt = new Set<number>();
  for (const pagina of paginas) {
    const sleutel = getalVan(pagina.dict, 'StructParents');
    if (sleutel !== undefined) neem(gebruikt, sleutel, pagina.nr, meld);
    for (const { dict } of pagina.annotaties) keurAnnotatie(dict, pagina.nr, boom, gebruikt, meld);
  }
  keurObjrs(bestand, boom, meld);
}

/** The marks on a page and the elements that hold them. */
function keurPagina(pagina: Pagina, boom: Boom, meld: Meld): void {
  const { nr, mcids } = pagina;
  const inBoom = new Set(
    boom.knopen.flatMap((k) => k.mcids.filter((m) => m.pagina === pagina.ref).map((m) => m.mcid)),
  );
  const sleutel = getalVan(pagina.dict, 'StructParents');
  if (mcids.length === 0 && inBoom.size === 0) {
    // A page may hold fields only, under a header that is an artifact.
    if (!boom.knopen.some(({ objrs }) => objrs.some((o) => o.pagina === pagina.ref)))
      meld('pagina-structuur', 'Niets van de pagina staat in de structuur.', nr);
    return;
  }
  if (sleutel === undefined) {
    meld('pagina-structuur', 'De pagina wijst niet naar haar structuur (StructParents).', nr);
    return;
  }
  const rij = boom.ouders.get(sleutel);
  if (!(rij instanceof PDFArray)) {
    meld('boom-mcid', `ParentTree heeft geen lijst voor deze pagina (StructParents ${sleutel}).`, nr);
    return;
  }
  for (const [i, mcid] of mcids.entries()) {
    if (mcids.indexOf(mcid) !== i) meld('boom-mcid', `MCID ${mcid} staat twee keer op de pagina.`, nr);
    const knoop = boom.bij.get(alsDict(mcid < rij.size() ? rij.lookup(mcid) : undefined) as PDFDict);
    if (!knoop) meld('boom-mcid', `ParentTree zegt niet bij welk element MCID ${mcid} hoort.`, nr);
    else if (!knoop.mcids.some((m) => m.mcid === mcid && m.pagina === pagina.ref))
      meld(
        'boom-mcid',
        `MCID ${mcid} staat niet in het element ${knoop.eigen} waar ParentTree naar wijst.`,
        nr,
      );
  }
  const opPagina = new Set(mcids);
  for (const mcid of inBoom)
    if (!opPagina.has(mcid)) meld('boom-mcid', `MCID ${mcid} staat in de boom en niet op de pagina.`, nr);
}

function keurAnnotatie(dict: PDFDict, nr: number, boom: Boom, gebruikt: Set<number>, meld: Meld): void {
  const sleutel = getalVan(dict, 'StructParent');
  if (sleutel === undefined) {
    meld('boom-structparent', 'Een annotatie heeft geen StructParent.', nr);
    return;
  }
  neem(gebruikt, sleutel, nr, meld);
  if (!boom.bij.has(alsDict(boom.ouders.get(sleutel)) as PDFDict))
    meld('boom-structparent', `StructParent ${sleutel} wijst naar geen element van de boom.`, nr);
}

function neem(gebruikt: Set<number>, sleutel: number, nr: number, meld: Meld): void {
  if (gebruikt.has(sleutel))
    meld('boom-structparent', `De sleutel ${sleutel} van ParentTree wordt twee keer gebruikt.`, nr);
  gebruikt.add(sleutel);
}

/** Every OBJR leads to an annotation that stands on the page it names. */
function keurObjrs(bestand: Bestand, boom: Boom, meld: Meld): void {
  const thuis = new Map(
    bestand.paginas.flatMap(({ ref, annotaties }) =>
      annotaties.map((annotatie) => [annotatie.ref, ref] as const),
    ),
  );
  for (const knoop of boom.knopen)
    for (const { doel, pagina } of knoop.objrs)
      if (doel === undefined || pagina === undefined || thuis.get(doel) !== pagina)
        meld(
          'boom-objr',
          `Een element ${knoop.eigen} wijst naar een annotatie die niet op zijn pagina staat (OBJR).`,
          nummerVan(bestand, pagina),
        );
}
