import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from '@cantoo/fontkit';
import { type PDFContext, type PDFDict, PDFString } from 'pdf-lib';
import subsetFont from 'subset-font';

const zoek = createRequire(import.meta.url).resolve;
const WINANSI = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 224 }, (_, i) => i + 32));

function lees(bytes: Uint8Array) {
  const font = create(bytes);
  if (!('glyphForCodePoint' in font)) throw new Error('geen enkel lettertype');
  const glyph = (teken: string) => font.glyphForCodePoint(teken.codePointAt(0) ?? 0)?.id ?? 0;
  const breedte = (id: number) =>
    Math.round(((font.getGlyph(id)?.advanceWidth ?? 0) * 1000) / font.unitsPerEm);
  return { bytes, naam: font.postscriptName ?? 'letter', glyph, breedte };
}

async function laad(bestand: string, tekens: string) {
  const woff2 = readFileSync(zoek(`@fontsource/${bestand}.woff2`));
  return lees(await subsetFont(woff2, tekens, { targetFormat: 'sfnt' }));
}

export type Letter = ReturnType<typeof lees>;

/** The characters of the composite font, in the order of their codes. */
export const VER = ['Ł', 'ş'];
export const letters = Promise.all([
  laad('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal', WINANSI),
  laad('noto-sans/files/noto-sans-latin-ext-400-normal', VER.join('')),
]);

function beschrijving(c: PDFContext, letter: Letter) {
  const FontFile2 = c.register(c.flateStream(letter.bytes, { Length1: letter.bytes.length }));
  return c.obj({ Type: 'FontDescriptor', FontName: letter.naam, Flags: 32, FontFile2 });
}

/** A simple TrueType font in WinAnsiEncoding. */
export function enkel(c: PDFContext, letter: Letter): PDFDict {
  return c.obj({
    ...{ Type: 'Font', Subtype: 'TrueType', BaseFont: letter.naam, Encoding: 'WinAnsiEncoding' },
    ...{
      FirstChar: 32,
      LastChar: 255,
      Widths: [...WINANSI].map((teken) => letter.breedte(letter.glyph(teken))),
    },
    FontDescriptor: beschrijving(c, letter),
  });
}

/** A composite font whose codes 1, 2 … are the characters of VER. */
export function samengesteld(c: PDFContext, letter: Letter): PDFDict {
  const glyphs = VER.map(letter.glyph);
  const kaart = Uint8Array.from([0, ...glyphs].flatMap((id) => [id >> 8, id & 255]));
  const unicode = VER.map((teken, i) => `<000${i + 1}> <0${teken.charCodeAt(0).toString(16)}>`).join(' ');
  const cid = c.obj({
    ...{ Type: 'Font', Subtype: 'CIDFontType2', BaseFont: letter.naam, DW: 0 },
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    W: [1, glyphs.map(letter.breedte)],
    CIDToGIDMap: c.register(c.stream(kaart)),
    FontDescriptor: beschrijving(c, letter),
  });
  return c.obj({
    ...{ Type: 'Font', Subtype: 'Type0', BaseFont: letter.naam, Encoding: 'Identity-H' },
    DescendantFonts: [cid],
    ToUnicode: c.register(
      c.stream(
        `begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${VER.length} beginbfchar ${unicode} endbfchar endcmap`,
      ),
    ),
  });
}
