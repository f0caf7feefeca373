import { ParseSpeeds, PDFDict, PDFDocument, type PDFPage, PDFRef, PDFStream } from 'pdf-lib';
import { type Boom, leesBoom } from './boom.ts';
import type { Meld } from './fout.ts';
import { type Inhoud, leesInhoud } from './inhoud.ts';
import { bytesVan, dictVan, ingangenVan, latijn, lijstVan, naamVan, stroomVan } from './lees.ts';
import { type Formulierveld, leesVelden } from './velden.ts';

export interface Annotatie {
  dict: PDFDict;
  ref: PDFRef | undefined;
  soort: string;
  pagina: Pagina;
  /** The content of its appearance streams. */
  verschijning: Inhoud[];
}

export interface Pagina extends Inhoud {
  nr: number;
  ref: PDFRef;
  dict: PDFDict;
  bronnen: PDFDict | undefined;
  annotaties: Annotatie[];
}

/** A PDF, read once for all rules. */
export interface Bestand {
  bytes: Uint8Array;
  doc: PDFDocument;
  catalogus: PDFDict;
  paginas: Pagina[];
  /** Absent when the document has no structure tree. */
  boom: Boom | undefined;
  velden: Formulierveld[];
}

/** All streams an appearance dictionary leads to: N, D and R, each one stream or one for each state. */
function verschijningen(annotatie: PDFDict): PDFStream[] {
  return ingangenVan(dictVan(annotatie, 'AP')).flatMap(([, ding]) => {
    if (ding instanceof PDFStream) return [ding];
    if (!(ding instanceof PDFDict)) return [];
    return ingangenVan(ding).flatMap(([, staat]) => (staat instanceof PDFStream ? [staat] : []));
  });
}

function bronVan(pagina: PDFPage): string {
  const los = stroomVan(pagina.node, 'Contents');
  if (los) return latijn(bytesVan(los));
  return lijstVan(pagina.node, 'Contents')
    .map((deel) => pagina.node.context.lookup(deel))
    .map((deel) => (deel instanceof PDFStream ? latijn(bytesVan(deel)) : ''))
    .join('\n');
}

function leesPagina(bron: PDFPage, nr: number, metBoom: boolean, meld: Meld): Pagina {
  const bronnen = bron.node.Resources();
  const opPagina = (regel: Parameters<Meld>[0], wat: string) => meld(regel, wat, nr);
  const inhoud = leesInhoud(bronVan(bron), bronnen, { meld: opPagina, merken: metBoom });
  const pagina: Pagina = { nr, ref: bron.ref, dict: bron.node, bronnen, annotaties: [], ...inhoud };
  for (const lid of lijstVan(bron.node, 'Annots')) {
    const dict = bron.node.context.lookup(lid);
    if (!(dict instanceof PDFDict)) continue;
    const verschijning = verschijningen(dict).map((stroom) =>
      leesInhoud(latijn(bytesVan(stroom)), dictVan(stroom.dict, 'Resources'), {
        meld: opPagina,
        merken: false,
      }),
    );
    const ref = lid instanceof PDFRef ? lid : undefined;
    pagina.annotaties.push({ dict, ref, soort: naamVan(dict, 'Subtype') ?? '', pagina, verschijning });
  }
  return pagina;
}

/** Reads a PDF; undefined, with a fault, when that cannot be done. */
export async function openBestand(bytes: Uint8Array, meld: Meld): Promise<Bestand | undefined> {
  try {
    const doc = await PDFDocument.load(bytes, {
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Fastest,
      throwOnInvalidObject: true,
    });
    const catalogus = doc.catalog;
    const boom = leesBoom(catalogus);
    const paginas = doc.getPages().map((pagina, i) => leesPagina(pagina, i + 1, boom !== undefined, meld));
    if (paginas.length === 0) meld('bestand', 'Het bestand heeft geen pagina’s.');
    return { bytes, doc, catalogus, paginas, boom, velden: leesVelden(catalogus) };
  } catch (fout) {
    meld('bestand', `Het bestand is niet te lezen: ${fout instanceof Error ? fout.message : fout}.`);
    return undefined;
  }
}
