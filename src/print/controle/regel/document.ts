import { type PDFDict, PDFRef } from 'pdf-lib';
import type { Bestand } from '../bestand.ts';
import type { Meld } from '../fout.ts';
import { bytesVan, dictVan, latijn, lijstVan, stroomVan, tekstVan, waarVan } from '../lees.ts';

/** The language of everything on the site. */
const TAAL = 'nl-BE';
const TAALCODE = /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/;

/** The document says what it is: version, tags, title, language. */
export function keurDocument({ bytes, catalogus, boom }: Bestand, meld: Meld): void {
  if (!/^%PDF-1\.[0-7][\r\n]/.test(latijn(bytes.subarray(0, 9))))
    meld('kop-versie', 'Het bestand begint niet met "%PDF-1." en een cijfer tot 7.');
  const merk = dictVan(catalogus, 'MarkInfo');
  if (!waarVan(merk, 'Marked')) meld('gemerkt', 'MarkInfo zegt niet dat het bestand gemerkt is (Marked).');
  if (waarVan(merk, 'Suspects')) meld('verdacht', 'MarkInfo zegt dat er verdachte merken zijn (Suspects).');
  if (!waarVan(dictVan(catalogus, 'ViewerPreferences'), 'DisplayDocTitle'))
    meld('titel-tonen', 'De lezer toont de bestandsnaam in plaats van de titel (DisplayDocTitle).');
  const taal = tekstVan(catalogus, 'Lang');
  if (taal !== TAAL) meld('taal', `De taal van het document is "${taal ?? ''}", niet "${TAAL}".`);
  if (!boom) meld('structuur', 'Het bestand heeft geen structuurboom (StructTreeRoot).');
  for (const { dict, eigen } of boom?.knopen ?? []) {
    const eigenTaal = tekstVan(dict, 'Lang');
    if (eigenTaal !== undefined && !TAALCODE.test(eigenTaal))
      meld('taal', `Een element ${eigen} heeft de taal "${eigenTaal}"; dat is geen taalcode.`);
  }
  keurMetadata(catalogus, meld);
}

function keurMetadata(catalogus: PDFDict, meld: Meld): void {
  const stroom = stroomVan(catalogus, 'Metadata');
  if (!stroom) {
    meld('metadata', 'Het bestand heeft geen metagegevens (Metadata).');
    return;
  }
  const xmp = new TextDecoder().decode(bytesVan(stroom));
  if (!/<pdfuaid:part>\s*1\s*<\/pdfuaid:part>|pdfuaid:part\s*=\s*(["'])1\1/.test(xmp))
    meld('pdfua', 'De metagegevens zeggen niet dat dit PDF/UA deel 1 is (pdfuaid:part).');
  const titel = /<dc:title>([\s\S]*?)<\/dc:title>/
    .exec(xmp)?.[1]
    ?.replace(/<[^>]*>/g, '')
    .trim();
  if (!titel) meld('metadata-titel', 'De metagegevens hebben geen titel (dc:title).');
}

/** More than one page asks for bookmarks; each has a title and leads to a page. */
export function keurBladwijzers({ catalogus, paginas }: Bestand, meld: Meld): void {
  const eerste = dictVan(dictVan(catalogus, 'Outlines'), 'First');
  if (!eerste && paginas.length > 1) {
    meld('bladwijzers', `Het bestand telt ${paginas.length} pagina’s en heeft geen bladwijzers.`);
    return;
  }
  const refs = new Set(paginas.map((pagina) => pagina.ref));
  const gezien = new Set<PDFDict>();
  const bezoek = (begin: PDFDict | undefined) => {
    for (let wijzer = begin; wijzer && !gezien.has(wijzer); wijzer = dictVan(wijzer, 'Next')) {
      gezien.add(wijzer);
      const titel = tekstVan(wijzer, 'Title')?.trim();
      if (!titel) meld('bladwijzers', 'Een bladwijzer heeft geen titel.');
      const doel = bestemming(wijzer);
      if (!doel || !refs.has(doel))
        meld('bladwijzers', `De bladwijzer "${titel ?? ''}" gaat naar geen pagina.`);
      bezoek(dictVan(wijzer, 'First'));
    }
  };
  bezoek(eerste);
}

/** The page a bookmark leads to, by Dest or by a GoTo action. */
function bestemming(wijzer: PDFDict): PDFRef | undefined {
  const [pagina] = [...lijstVan(wijzer, 'Dest'), ...lijstVan(dictVan(wijzer, 'A'), 'D')];
  return pagina instanceof PDFRef ? pagina : undefined;
}
