// Ways to break one thing in the good PDF.
import { PDFArray, PDFDict, PDFName, PDFStream } from 'pdf-lib';
import { latijn } from '../../../../../src/print/controle/lees.ts';
import type { RegelId } from '../../../../../src/print/controle/regels.ts';
import { N, type Proef, type VELDEN } from '../proef.ts';

export interface Breuk {
  wat: string;
  breek?: (p: Proef) => void;
  /** A change in the bytes as they are saved. */
  bytes?: (bytes: Uint8Array) => Uint8Array;
  velden?: typeof VELDEN;
  tekst?: string[];
}

/** What breaks the rules of one family. */
export type Breuken<R extends RegelId> = Record<R, Breuk[]>;

export const lijst = (dict: PDFDict, sleutel: string) => dict.lookup(N(sleutel), PDFArray);
export const weg = (naam: string, sleutel: string) => (p: Proef) => void p.pak(naam).delete(N(sleutel));
export const zet = (naam: string, sleutel: string, waarde: Parameters<PDFDict['set']>[1]) => (p: Proef) =>
  p.pak(naam).set(N(sleutel), waarde);
export const soort = (naam: string, s: string) => zet(naam, 'S', N(s));
export const catalogus = (sleutel: string) => (p: Proef) => void p.doc.catalog.delete(N(sleutel));
/** Replaces text in the content of a page. */
export const inhoud = (nr: number, oud: string, nieuw: string) => (p: Proef) => {
  const ops = p.inhoud[nr] ?? [];
  const plek = ops.findIndex((op) => op.includes(oud));
  if (plek < 0) throw new Error(`"${oud}" staat niet in de inhoud`);
  ops[plek] = (ops[plek] ?? '').replace(oud, nieuw);
};
export const xmp = (oud: string, nieuw: string) => (p: Proef) => {
  const tekst = latijn(p.doc.catalog.lookup(N('Metadata'), PDFStream).getContents());
  p.doc.catalog.set(N('Metadata'), p.c.register(p.c.stream(tekst.replace(oud, nieuw), { Subtype: 'XML' })));
};
export const ap = (p: Proef, naam: string) => p.pak(naam).lookup(N('AP'), PDFDict);
export const letter = (p: Proef) => {
  const cid = lijst(p.pak('F2'), 'DescendantFonts').lookup(0, PDFDict);
  return { cid, beschrijving: cid.lookup(N('FontDescriptor'), PDFDict) };
};

/** Draws a form XObject, inside the marks of an element or outside. */
export function onderdeel(p: Proef, bron: string, ops: string, element?: string): void {
  const deel = p.c.stream(bron, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] });
  p.pagina(0)
    .node.lookup(N('Resources'), PDFDict)
    .set(N('XObject'), p.c.obj({ X: p.c.register(deel) }));
  if (element) p.merk(0, element, ops);
  else p.inhoud[0]?.push(ops);
}

export function helvetica(bronnen: PDFDict): void {
  const c = bronnen.context;
  const font = c.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' });
  bronnen.lookup(N('Font'), PDFDict).set(PDFName.of('Helv'), font);
}

export function mcr(p: Proef, mcid: number): PDFDict {
  return p.c.obj({ Type: 'MCR', Pg: p.pagina(0).ref, MCID: mcid });
}
