import { PDFDict } from 'pdf-lib';
import type { Bestand } from '../bestand.ts';
import { dictVan, ingangenVan } from '../lees.ts';

/** A font of the document and what it shows. */
export interface Lettertype {
  dict: PDFDict;
  getoond: string[];
  /** First page that names or uses it; absent when only the form does. */
  pagina: number | undefined;
}

/** All fonts of pages, of what is drawn on them, of the form and of the appearances of its fields. */
export function verzamelLetters({ catalogus, paginas }: Bestand): Lettertype[] {
  const uit = new Map<PDFDict, Lettertype>();
  const gezien = new Set<PDFDict>();
  const neem = (dict: PDFDict, getoond: string[], pagina: number | undefined) => {
    const letter = uit.get(dict) ?? { dict, getoond: [], pagina };
    letter.getoond = letter.getoond.concat(getoond);
    uit.set(dict, letter);
  };
  const bezoek = (bronnen: PDFDict | undefined, pagina: number | undefined) => {
    if (!bronnen || gezien.has(bronnen)) return;
    gezien.add(bronnen);
    for (const [, letter] of ingangenVan(dictVan(bronnen, 'Font')))
      if (letter instanceof PDFDict) neem(letter, [], pagina);
    const delen = dictVan(bronnen, 'XObject');
    for (const [naam] of ingangenVan(delen)) bezoek(dictVan(dictVan(delen, naam), 'Resources'), pagina);
  };
  for (const { nr, bronnen, getoond, annotaties } of paginas) {
    bezoek(bronnen, nr);
    for (const inhoud of [{ getoond }, ...annotaties.flatMap(({ verschijning }) => verschijning)])
      for (const [dict, stukken] of inhoud.getoond) neem(dict, stukken, nr);
    for (const { dict } of annotaties)
      for (const [naam, soort] of ingangenVan(dictVan(dict, 'AP'))) {
        const stand = dictVan(dictVan(dict, 'AP'), naam);
        bezoek(dictVan(stand, 'Resources'), nr);
        if (soort instanceof PDFDict)
          for (const [staat] of ingangenVan(soort)) bezoek(dictVan(dictVan(soort, staat), 'Resources'), nr);
      }
  }
  bezoek(dictVan(dictVan(catalogus, 'AcroForm'), 'DR'), undefined);
  return [...uit.values()];
}
