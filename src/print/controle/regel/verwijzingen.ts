import { PDFArray, PDFDict, type PDFObject, PDFRef, PDFStream } from 'pdf-lib';
import type { Bestand } from '../bestand.ts';
import type { Meld } from '../fout.ts';

/** The objects an object holds, references not followed. */
function leden(ding: PDFObject): PDFObject[] {
  if (ding instanceof PDFArray) return ding.asArray();
  if (ding instanceof PDFStream) return ding.dict.values();
  return ding instanceof PDFDict ? ding.values() : [];
}

/** No reference leads to an object that is not there: form.flatten() and copyPages() leave such ends. */
export function keurVerwijzingen({ doc: { context } }: Bestand, meld: Meld): void {
  const los = new Set<PDFRef>();
  const bezoek = (ding: PDFObject) => {
    if (!(ding instanceof PDFRef)) for (const lid of leden(ding)) bezoek(lid);
    else if (context.lookup(ding) === undefined) los.add(ding);
  };
  for (const [, ding] of context.enumerateIndirectObjects()) bezoek(ding);
  for (const ref of los) meld('verwijzing', `Het bestand verwijst naar ${ref}, en dat is er niet.`);
}
