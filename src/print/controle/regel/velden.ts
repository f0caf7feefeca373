import type { PDFDict } from 'pdf-lib';
import type { Bestand } from '../bestand.ts';
import type { Meld } from '../fout.ts';
import { dictVan, tekstVan } from '../lees.ts';
import { keurInvulletter } from '../letter/invul.ts';
import type { Formulierveld } from '../velden.ts';

/** A field as the definition of the sheet gives it. */
export interface Veldnaam {
  naam: string;
  label: string;
}

/** The form itself: each field is explained, is on a page, and can show what is typed. */
export function keurFormulier({ catalogus, paginas, velden }: Bestand, meld: Meld): void {
  const opPagina = new Map(
    paginas.flatMap(({ nr, annotaties }) =>
      annotaties.filter(({ soort }) => soort === 'Widget').map(({ dict }): [PDFDict, number] => [dict, nr]),
    ),
  );
  const letters = dictVan(dictVan(dictVan(catalogus, 'AcroForm'), 'DR'), 'Font');
  for (const veld of velden) {
    const nr = veld.widgets.map((widget) => opPagina.get(widget)).find(Boolean);
    if (!tekstVan(veld.dict, 'TU')?.trim())
      meld('veld-uitleg', `Het veld "${veld.naam}" heeft geen uitleg (TU).`, nr);
    if (veld.widgets.length === 0) meld('veld-verbonden', `Het veld "${veld.naam}" staat op geen pagina.`);
    for (const widget of veld.widgets) keurPlek(veld, widget, opPagina, meld);
    if (veld.soort !== 'Tx' && veld.soort !== 'Ch') continue;
    const naam = /\/(\S+)\s+[\d.]+\s+Tf/.exec(veld.da ?? '')?.[1];
    const letter = naam === undefined ? undefined : dictVan(letters, naam);
    const mis = letter ? keurInvulletter(letter) : 'staat niet in het formulier (DR)';
    if (mis) meld('veld-letter', `Het lettertype van het veld "${veld.naam}" (DA) ${mis}.`, nr);
  }
  for (const nr of opPagina.values())
    meld('veld-verbonden', 'Een veld op de pagina hoort niet bij het formulier (AcroForm).', nr);
}

/** One box of a field; takes it from the list of boxes that are still without a field. */
function keurPlek(veld: Formulierveld, widget: PDFDict, opPagina: Map<PDFDict, number>, meld: Meld): void {
  const nr = opPagina.get(widget);
  if (!opPagina.delete(widget))
    meld('veld-verbonden', `Een vak van het veld "${veld.naam}" staat op geen pagina.`);
  if (widget !== veld.dict && !tekstVan(widget, 'TU')?.trim())
    meld('veld-uitleg', `Een vak van het veld "${veld.naam}" heeft geen uitleg (TU).`, nr);
}

/** Does an explanation say a label? It may add how to write the answer: "Datum (dag, maand, jaar)". */
const zegt = (uitleg: string, label: string): boolean =>
  uitleg === label || (uitleg.startsWith(`${label} (`) && uitleg.endsWith(')'));

/** A long answer may go on in boxes on other pages: "doel~2" is the second part of "doel". */
const DEEL = /~\d+$/;

/** The fields are those of the definition: none lost, none extra, each once, with its label. */
export function keurVelden(
  { velden }: Bestand,
  definitie: readonly Veldnaam[] | undefined,
  meld: Meld,
): void {
  const opNaam = new Map<string, Formulierveld>();
  for (const veld of velden) {
    if (opNaam.has(veld.naam)) meld('veld-dubbel', `Er zijn twee velden met de naam "${veld.naam}".`);
    opNaam.set(veld.naam, veld);
  }
  if (!definitie) return;
  for (const { naam, label } of definitie) {
    const veld = opNaam.get(naam);
    const uitleg = tekstVan(veld?.dict, 'TU');
    if (!veld) meld('veld-kwijt', `Het veld "${naam}" (${label}) staat niet in de PDF.`);
    else if (uitleg?.trim() && !zegt(uitleg.trim(), label.trim()))
      meld('veld-label', `Het veld "${naam}" heet "${uitleg}" in de PDF en "${label}" in de definitie.`);
    opNaam.delete(naam);
  }
  const namen = new Set(definitie.map(({ naam }) => naam));
  for (const naam of opNaam.keys())
    if (!namen.has(naam.replace(DEEL, '')))
      meld('veld-extra', `Het veld "${naam}" staat niet in de definitie.`);
}
