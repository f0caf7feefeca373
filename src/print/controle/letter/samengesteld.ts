import { PDFArray, PDFDict } from 'pdf-lib';
import { alsGetal, bytesVan, dictVan, getalVan, ledenVan, naamVan, reeksVan, stroomVan } from '../lees.ts';
import { leesLetterbron } from './bron.ts';
import type { Lettermeld } from './keur.ts';
import { leesToUnicode } from './unicode.ts';
import type { Lettertype } from './verzamel.ts';

/** Two bytes a character. */
function codesVan(getoond: string[]): Set<number> {
  const codes = new Set<number>();
  for (const reeks of getoond)
    for (let i = 0; i < reeks.length; i += 2)
      codes.add(reeks.charCodeAt(i) * 256 + (reeks.charCodeAt(i + 1) || 0));
  return codes;
}

/** The W array: "first [width …]" and "first last width". */
function leesBreedtes(cid: PDFDict): Map<number, number> {
  const uit = new Map<number, number>();
  const leden = ledenVan(cid, 'W');
  for (let i = 0; i < leden.length; ) {
    const eerste = alsGetal(leden[i]) ?? 0;
    const volgende = leden[i + 1];
    if (volgende instanceof PDFArray) {
      volgende.asArray().forEach((lid, n) => {
        uit.set(eerste + n, alsGetal(cid.context.lookup(lid)) ?? 0);
      });
      i += 2;
    } else {
      for (let code = eerste; code <= (alsGetal(volgende) ?? -1); code++)
        uit.set(code, alsGetal(leden[i + 2]) ?? 0);
      i += 3;
    }
  }
  return uit;
}

/** From code to glyph; undefined when the font does not say. */
function kaartVan(cid: PDFDict): ((code: number) => number) | undefined {
  if (naamVan(cid, 'CIDToGIDMap') === 'Identity') return (code) => code;
  const stroom = stroomVan(cid, 'CIDToGIDMap');
  const bytes = stroom && bytesVan(stroom);
  return bytes && ((code) => (bytes[code * 2] ?? 0) * 256 + (bytes[code * 2 + 1] ?? 0));
}

/** A composite font: TrueType glyphs by number, with a table that says which text they are. */
export function keurSamengesteld({ dict, getoond }: Lettertype, meld: Lettermeld): void {
  const cid = ledenVan(dict, 'DescendantFonts').find((lid): lid is PDFDict => lid instanceof PDFDict);
  const beschrijving = dictVan(cid, 'FontDescriptor');
  if (!cid || !['FontFile2', 'FontFile3'].some((naam) => stroomVan(beschrijving, naam))) {
    meld('letter-ingebed', 'is niet ingebed');
    return;
  }
  const programma = stroomVan(beschrijving, 'FontFile2');
  const glyph = kaartVan(cid);
  if (
    !programma ||
    naamVan(cid, 'Subtype') !== 'CIDFontType2' ||
    naamVan(dict, 'Encoding') !== 'Identity-H' ||
    !glyph
  ) {
    meld('letter-codering', 'is geen TrueType met Identity-H en CIDToGIDMap');
    return;
  }
  const systeem = dictVan(cid, 'CIDSystemInfo');
  if (reeksVan(systeem, 'Registry') !== 'Adobe' || reeksVan(systeem, 'Ordering') !== 'Identity')
    meld('letter-codering', 'zegt niet dat het de tekenset Adobe-Identity gebruikt (CIDSystemInfo)');
  const bron = leesLetterbron(programma);
  if (!bron) {
    meld('letter-codering', 'heeft een letterbestand dat niet te lezen is');
    return;
  }

  const codes = codesVan(getoond);
  keurTekst(dict, codes, meld);
  const leeg = [...codes].filter((code) => glyph(code) === 0 || glyph(code) >= bron.aantal);
  if (leeg.length > 0) meld('letter-leeg', `heeft geen teken voor code ${leeg.join(', ')}`);
  const breedtes = leesBreedtes(cid);
  const gewoon = getalVan(cid, 'DW') ?? 1000;
  const scheef = [...new Set([...codes, ...breedtes.keys()])].filter((code) => {
    const id = glyph(code);
    if (id === 0 || id >= bron.aantal) return false;
    const echt = bron.breedte(id);
    // A subset empties the glyphs that are not shown; the font may still give their width.
    if (echt === 0 && !codes.has(code)) return false;
    return Math.abs((breedtes.get(code) ?? gewoon) - echt) > 1;
  });
  if (scheef.length > 0)
    meld('letter-breedte', `geeft een andere breedte dan het letterbestand aan code ${scheef.join(', ')}`);
}

function keurTekst(dict: PDFDict, codes: Set<number>, meld: Lettermeld): void {
  const stroom = stroomVan(dict, 'ToUnicode');
  if (!stroom) {
    meld('letter-unicode', 'zegt niet welke tekst het toont (ToUnicode)');
    return;
  }
  const kaart = leesToUnicode(stroom);
  const stom = [...codes].filter((code) => !/^[^\0\uFEFF\uFFFE]+$/.test(kaart.get(code) ?? ''));
  if (stom.length > 0) meld('letter-unicode', `zegt niet welke tekst code ${stom.join(', ')} is (ToUnicode)`);
}
