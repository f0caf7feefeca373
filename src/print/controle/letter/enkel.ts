import { alsGetal, dictVan, getalVan, ledenVan, naamVan, stroomVan } from '../lees.ts';
import { leesLetterbron } from './bron.ts';
import type { Lettermeld } from './keur.ts';
import type { Lettertype } from './verzamel.ts';
import { uitWinAnsi } from './winansi.ts';

const SYMBOLEN = 4;
const GEWOON = 32;

/** A simple TrueType font: one byte a character, in WinAnsiEncoding. */
export function keurEnkel({ dict, getoond }: Lettertype, meld: Lettermeld): void {
  const beschrijving = dictVan(dict, 'FontDescriptor');
  const programma = stroomVan(beschrijving, 'FontFile2');
  if (!programma) {
    meld('letter-ingebed', 'is niet ingebed');
    return;
  }
  if (naamVan(dict, 'Encoding') !== 'WinAnsiEncoding') {
    meld('letter-codering', 'heeft niet de codering WinAnsiEncoding');
    return;
  }
  const vlaggen = getalVan(beschrijving, 'Flags') ?? 0;
  if ((vlaggen & SYMBOLEN) !== 0 || (vlaggen & GEWOON) === 0)
    meld('letter-codering', 'noemt zich een symbolenletter (Flags)');
  const bron = leesLetterbron(programma);
  if (!bron) {
    meld('letter-codering', 'heeft een letterbestand dat niet te lezen is');
    return;
  }
  if (!bron.enkelvoudig)
    meld('letter-codering', 'heeft geen tekentabel voor een enkelvoudige letter (cmap 3,1 of 1,0)');

  const eerste = getalVan(dict, 'FirstChar') ?? 0;
  const breedtes = ledenVan(dict, 'Widths').map((lid) => alsGetal(lid));
  const gebruikt = new Set([...getoond.join('')].map((teken) => teken.charCodeAt(0)));
  const scheef: string[] = [];
  const leeg: number[] = [];
  for (let code = 0; code < 256; code++) {
    const [eigen = 0, gewoon = 0] = uitWinAnsi(code).map(bron.glyph);
    const glyph = eigen || (gebruikt.has(code) ? gewoon : 0);
    if (glyph === 0 && gebruikt.has(code)) leeg.push(code);
    const breedte = breedtes[code - eerste];
    if (glyph === 0 || (breedte === undefined && !gebruikt.has(code))) continue;
    if (Math.abs((breedte ?? 0) - bron.breedte(glyph)) > 1)
      scheef.push(String.fromCharCode(uitWinAnsi(code)[0] ?? code));
  }
  if (scheef.length > 0)
    meld('letter-breedte', `geeft een andere breedte dan het letterbestand aan ${scheef.join(' ')}`);
  if (leeg.length > 0) meld('letter-leeg', `heeft geen teken voor code ${leeg.join(', ')}`);
}
