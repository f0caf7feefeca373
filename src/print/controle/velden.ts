import { PDFDict, PDFRef } from 'pdf-lib';
import { dictVan, heeft, ledenVan, lijstVan, naamVan, tekstVan } from './lees.ts';

/** A field that holds an answer: the end of a branch in the form. */
export interface Formulierveld {
  /** The full name: partial names joined by dots. */
  naam: string;
  dict: PDFDict;
  /** Tx, Btn, Ch or Sig; inherited from above when absent. */
  soort: string | undefined;
  /** Default appearance, inherited like its kind. */
  da: string | undefined;
  widgets: PDFDict[];
}

/** All fields of the form; those of a ring of parents only once. */
export function leesVelden(catalogus: PDFDict): Formulierveld[] {
  const formulier = dictVan(catalogus, 'AcroForm');
  const uit: Formulierveld[] = [];
  const gezien = new Set<PDFDict>();
  const bezoek = (
    dict: PDFDict,
    boven: string,
    soortBoven: string | undefined,
    daBoven: string | undefined,
  ) => {
    if (gezien.has(dict)) return;
    gezien.add(dict);
    const naam = [boven, tekstVan(dict, 'T')].filter(Boolean).join('.');
    const soort = naamVan(dict, 'FT') ?? soortBoven;
    const da = tekstVan(dict, 'DA') ?? daBoven;
    const kinderen = ledenVan(dict, 'Kids').filter((kind) => kind instanceof PDFDict);
    const velden = kinderen.filter((kind) => heeft(kind, 'T'));
    for (const veld of velden) bezoek(veld, naam, soort, da);
    if (velden.length > 0) return;
    const widgets = naamVan(dict, 'Subtype') === 'Widget' ? [dict] : kinderen;
    uit.push({ naam, dict, soort, da: widgets.map((w) => tekstVan(w, 'DA')).find(Boolean) ?? da, widgets });
  };
  for (const lid of lijstVan(formulier, 'Fields')) {
    const dict = lid instanceof PDFRef ? catalogus.context.lookup(lid) : lid;
    if (dict instanceof PDFDict) bezoek(dict, '', undefined, tekstVan(formulier, 'DA'));
  }
  return uit;
}
