import { type PDFDocument, PDFName, type PDFRawStream, type PDFRef, PDFString } from 'pdf-lib';
import type { Ttf } from '../letters/ttf.ts';

export const hex4 = (getal: number) => getal.toString(16).padStart(4, '0').toUpperCase();

/** A font as a document needs it. */
export interface Inbedding {
  /** Its name, with the six letters that say it is a subset. */
  naam: string;
  ttf: Ttf;
  bytes: Uint8Array;
  /** Glyph to the text it stands for; only these can be shown. */
  glyfen: ReadonlyMap<number, string>;
  vet: boolean;
  /** Keep the packed bytes: the same font goes into every document. */
  bewaar: boolean;
}

const gepakt = new WeakMap<object, Uint8Array>();

/** A packed stream; with `sleutel` the packed bytes are kept for the next document. */
function stroom(
  doc: PDFDocument,
  inhoud: string | Uint8Array,
  extra: object,
  sleutel?: object | false,
): PDFRef {
  const c = doc.context;
  const bekend = sleutel && gepakt.get(sleutel);
  if (bekend) return c.register(c.stream(bekend, { ...extra, Filter: PDFName.of('FlateDecode') } as never));
  const nieuw = c.flateStream(inhoud, extra as never) as PDFRawStream;
  if (sleutel) gepakt.set(sleutel, nieuw.getContents());
  return c.register(nieuw);
}

/** What each glyph says, so that text can be searched, copied and typed. */
function naarUnicode(glyfen: ReadonlyMap<number, string>, nummers: readonly number[]): string {
  const utf16 = (tekst: string) =>
    Array.from({ length: tekst.length }, (_, i) => hex4(tekst.charCodeAt(i))).join('');
  const blokken: string[] = [];
  for (let i = 0; i < nummers.length; i += 100) {
    const deel = nummers.slice(i, i + 100);
    const regels = deel.map((g) => `<${hex4(g)}> <${utf16(glyfen.get(g) as string)}>`);
    blokken.push(`${deel.length} beginbfchar\n${regels.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...blokken,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

/** Puts a font into a document, its glyphs numbered as in the file. */
export function bedIn(doc: PDFDocument, ref: PDFRef, font: Inbedding) {
  const c = doc.context;
  const { ttf, naam, glyfen, vet } = font;
  const s = 1000 / ttf.em;
  const nummers = [...glyfen.keys()].toSorted((a, b) => a - b);
  const beschrijving = c.register(
    c.obj({
      Type: 'FontDescriptor',
      FontName: naam,
      Flags: 4,
      FontBBox: ttf.bbox.map((waarde) => Math.round(waarde * s)),
      ItalicAngle: 0,
      Ascent: Math.round(ttf.stijging * s),
      Descent: Math.round(ttf.daling * s),
      CapHeight: Math.round(ttf.kapitaal * s),
      StemV: vet ? 120 : 80,
      FontFile2: stroom(doc, font.bytes, { Length1: font.bytes.length }, font.bewaar && font.bytes),
    }),
  );
  const daal = c.register(
    c.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: naam,
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('Identity'),
        Supplement: 0,
      },
      FontDescriptor: beschrijving,
      CIDToGIDMap: 'Identity',
      DW: 0,
      W: nummers.flatMap((g) => [g, [Math.round(ttf.breedte(g) * s)]]),
    }),
  );
  c.assign(
    ref,
    c.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: naam,
      Encoding: 'Identity-H',
      DescendantFonts: [daal],
      ToUnicode: stroom(doc, naarUnicode(glyfen, nummers), {}, font.bewaar && glyfen),
    }),
  );
}
