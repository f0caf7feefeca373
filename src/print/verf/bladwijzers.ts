import { type PDFDocument, PDFHexString, PDFName, PDFNull, type PDFRef } from 'pdf-lib';
import type { Blad } from './blad.ts';

export interface Bladwijzer {
  titel: string;
  diepte: 1 | 2;
  blad: Blad;
  y: number;
}

/** The outline that a viewer shows beside the pages: sheets, and the parts of each. */
export function schrijfBladwijzers(doc: PDFDocument, wijzers: readonly Bladwijzer[]) {
  if (wijzers.length === 0) return;
  const c = doc.context;
  const wortel = c.nextRef();
  const boom: { wijzer: Bladwijzer; ref: PDFRef; kinderen: { wijzer: Bladwijzer; ref: PDFRef }[] }[] = [];
  for (const wijzer of wijzers) {
    const ouder = boom.at(-1);
    if (wijzer.diepte === 2 && ouder) ouder.kinderen.push({ wijzer, ref: c.nextRef() });
    else boom.push({ wijzer, ref: c.nextRef(), kinderen: [] });
  }
  const lijst = (items: { wijzer: Bladwijzer; ref: PDFRef; kinderen?: { ref: PDFRef }[] }[], ouder: PDFRef) =>
    items.forEach(({ wijzer, ref, kinderen = [] }, i) => {
      c.assign(
        ref,
        c.obj({
          Title: PDFHexString.fromText(wijzer.titel),
          Parent: ouder,
          Dest: [wijzer.blad.ref, PDFName.of('XYZ'), 0, wijzer.blad.hoogte - wijzer.y + 12, PDFNull],
          ...(i > 0 && { Prev: items[i - 1]?.ref }),
          ...(i < items.length - 1 && { Next: items[i + 1]?.ref }),
          ...(kinderen.length > 0 && {
            First: kinderen[0]?.ref,
            Last: kinderen.at(-1)?.ref,
            Count: kinderen.length,
          }),
        } as never),
      );
    });
  lijst(boom, wortel);
  for (const tak of boom) lijst(tak.kinderen, tak.ref);
  const aantal = boom.reduce((som, tak) => som + 1 + tak.kinderen.length, 0);
  c.assign(
    wortel,
    c.obj({ Type: 'Outlines', First: boom[0]?.ref, Last: boom.at(-1)?.ref, Count: aantal } as never),
  );
  doc.catalog.set(PDFName.of('Outlines'), wortel);
  doc.catalog.set(PDFName.of('PageMode'), PDFName.of(aantal > 1 ? 'UseOutlines' : 'UseNone'));
}
