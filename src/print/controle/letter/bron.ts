import { create } from '@cantoo/fontkit';
import { PDFRawStream, type PDFStream } from 'pdf-lib';
import { bytesVan, latijn } from '../lees.ts';

/** What the checker needs of a font program; widths in thousandths of the size. */
export interface Letterbron {
  /** Has a character table that readers use for a simple font: Windows Unicode (3,1) or Macintosh (1,0). */
  enkelvoudig: boolean;
  aantal: number;
  breedte: (glyph: number) => number;
  /** The glyph of a character; 0 when there is none. */
  glyph: (codepunt: number) => number;
}

/** The same fonts come back in file after file: they are read once. */
const gelezen = new Map<string, Letterbron | undefined>();
const HOOGSTENS = 64;

/** FNV-1a over the bytes as they stand in the file. */
function vingerafdruk(bytes: Uint8Array): string {
  let som = 0x811c9dc5;
  for (const byte of bytes) som = Math.imul(som ^ byte, 0x01000193);
  return `${bytes.length}-${som >>> 0}`;
}

/** Platform and encoding of the subtables of cmap. */
function tekentabellen(bytes: Uint8Array): string[] {
  const dv = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ingangen = Array.from({ length: dv.getUint16(4) }, (_, i) => 12 + 16 * i);
  const ingang = ingangen.find((plek) => latijn(bytes.subarray(plek, plek + 4)) === 'cmap');
  if (ingang === undefined) return [];
  const cmap = dv.getUint32(ingang + 8);
  return Array.from(
    { length: dv.getUint16(cmap + 2) },
    (_, i) => `${dv.getUint16(cmap + 4 + 8 * i)},${dv.getUint16(cmap + 6 + 8 * i)}`,
  );
}

function lees(bytes: Uint8Array): Letterbron | undefined {
  try {
    const font = create(bytes);
    if (!('glyphForCodePoint' in font)) return undefined;
    const schaal = 1000 / font.unitsPerEm;
    return {
      enkelvoudig: tekentabellen(bytes).some((tabel) => tabel === '3,1' || tabel === '1,0'),
      aantal: font.numGlyphs,
      breedte: (glyph) => (font.getGlyph(glyph)?.advanceWidth ?? 0) * schaal,
      glyph: (codepunt) =>
        font.hasGlyphForCodePoint(codepunt) ? (font.glyphForCodePoint(codepunt)?.id ?? 0) : 0,
    };
  } catch {
    return undefined;
  }
}

/** Reads an embedded TrueType program; undefined when it cannot be read. */
export function leesLetterbron(stroom: PDFStream): Letterbron | undefined {
  const sleutel = vingerafdruk(stroom instanceof PDFRawStream ? stroom.contents : bytesVan(stroom));
  if (!gelezen.has(sleutel)) {
    if (gelezen.size >= HOOGSTENS) gelezen.clear();
    gelezen.set(sleutel, lees(bytesVan(stroom)));
  }
  return gelezen.get(sleutel);
}
