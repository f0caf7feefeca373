import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, type PDFRef } from 'pdf-lib';
import { alsGetal, dictVan, getalVan, ledenVan, lijstVan, naamVan, refVan } from './lees.ts';

/** An element of the structure tree. */
export interface Knoop {
  dict: PDFDict;
  /** Its type, through the role map. */
  soort: string;
  /** Its type as it stands. */
  eigen: string;
  ouder: Knoop | undefined;
  kinderen: Knoop[];
  mcids: { pagina: PDFRef | undefined; mcid: number }[];
  objrs: { doel: PDFRef | undefined; pagina: PDFRef | undefined }[];
  pagina: PDFRef | undefined;
}

export interface Boom {
  wortel: PDFDict;
  rollen: PDFDict | undefined;
  /** All elements, in reading order. */
  knopen: Knoop[];
  bij: Map<PDFDict, Knoop>;
  /** ParentTree: key to what stands there. */
  ouders: Map<number, PDFObject | undefined>;
}

/** The type a type stands for; a ring in the role map ends where it began. */
function rol(rollen: PDFDict | undefined, eigen: string): string {
  const gezien = new Set<string>();
  let soort = eigen;
  while (!gezien.has(soort)) {
    gezien.add(soort);
    soort = naamVan(rollen, soort) ?? soort;
  }
  return soort;
}

function leesGetallenboom(dict: PDFDict | undefined, uit: Map<number, PDFObject | undefined>, diepte = 0) {
  const paren = lijstVan(dict, 'Nums');
  for (let i = 0; i + 1 < paren.length; i += 2) {
    const sleutel = alsGetal(dict?.context.lookup(paren[i]));
    if (sleutel !== undefined) uit.set(sleutel, dict?.context.lookup(paren[i + 1]));
  }
  if (diepte < 8)
    for (const kind of ledenVan(dict, 'Kids'))
      if (kind instanceof PDFDict) leesGetallenboom(kind, uit, diepte + 1);
  return uit;
}

const K = PDFName.of('K');

/** What stands at K: one thing or a list of them. */
function kinderenVan(dict: PDFDict): (PDFObject | undefined)[] {
  const k = dict.context.lookup(dict.get(K));
  return k instanceof PDFArray ? k.asArray().map((lid) => dict.context.lookup(lid)) : k ? [k] : [];
}

/** The structure tree of a document; undefined when there is none. */
export function leesBoom(catalogus: PDFDict): Boom | undefined {
  const wortel = dictVan(catalogus, 'StructTreeRoot');
  if (!wortel) return undefined;
  const rollen = dictVan(wortel, 'RoleMap');
  const knopen: Knoop[] = [];
  const bij = new Map<PDFDict, Knoop>();

  const bezoek = (dict: PDFDict, ouder: Knoop | undefined): Knoop => {
    const eigen = naamVan(dict, 'S') ?? '';
    const pagina = refVan(dict, 'Pg');
    const knoop: Knoop = {
      ...{ dict, soort: rol(rollen, eigen), eigen, ouder, pagina },
      ...{ kinderen: [], mcids: [], objrs: [] },
    };
    knopen.push(knoop);
    bij.set(dict, knoop);
    for (const kind of kinderenVan(dict)) {
      if (kind instanceof PDFNumber) knoop.mcids.push({ pagina, mcid: kind.asNumber() });
      if (!(kind instanceof PDFDict)) continue;
      const soort = naamVan(kind, 'Type');
      const opPagina = refVan(kind, 'Pg') ?? pagina;
      if (soort === 'OBJR') knoop.objrs.push({ doel: refVan(kind, 'Obj'), pagina: opPagina });
      else if (soort === 'MCR') knoop.mcids.push({ pagina: opPagina, mcid: getalVan(kind, 'MCID') ?? -1 });
      else if (!bij.has(kind)) knoop.kinderen.push(bezoek(kind, knoop));
    }
    return knoop;
  };
  for (const kind of kinderenVan(wortel))
    if (kind instanceof PDFDict && !bij.has(kind)) bezoek(kind, undefined);
  return { wortel, rollen, knopen, bij, ouders: leesGetallenboom(dictVan(wortel, 'ParentTree'), new Map()) };
}
