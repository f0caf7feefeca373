// Reads a PDF back and lists its faults. For tests and checks; nothing that a visitor loads.
import { openBestand } from './bestand.ts';
import type { Meld, PdfFout } from './fout.ts';
import { keurLetters } from './letter/keur.ts';
import { leesMetPdfjs } from './pdfjs.ts';
import { keurAnnotaties } from './regel/annotaties.ts';
import { keurElementen, keurKoppen } from './regel/boom.ts';
import { keurBladwijzers, keurDocument } from './regel/document.ts';
import { keurFiguren } from './regel/figuur.ts';
import { keurLijsten } from './regel/lijst.ts';
import { keurPlekken, keurTekstplek } from './regel/plek.ts';
import { keurTabellen } from './regel/tabel.ts';
import { keurFormulier, keurVelden, type Veldnaam } from './regel/velden.ts';
import { keurVerwijzingen } from './regel/verwijzingen.ts';
import { keurWijzers } from './regel/wijzers.ts';
import { keurTekst } from './tekst.ts';

export { type PdfFout, zeg } from './fout.ts';
export { opentInPdfjs } from './pdfjs.ts';

export interface Verwacht {
  /** How the sheet is called in a message. */
  naam: string;
  /** The fields of its definition; not compared when absent. */
  velden?: readonly Veldnaam[];
  /** Texts that can be taken out of the file, in this order. */
  tekst?: readonly string[];
}

const KEURINGEN = [
  ...[keurDocument, keurBladwijzers, keurElementen, keurKoppen, keurWijzers, keurTabellen, keurLijsten],
  ...[keurVerwijzingen, keurFiguren, keurAnnotaties, keurTekstplek, keurPlekken, keurFormulier, keurLetters],
];

/** Reads a PDF back and lists every fault in it; none means that it is right. */
export async function controleerPdf(
  bytes: Uint8Array,
  { naam, velden, tekst }: Verwacht,
): Promise<PdfFout[]> {
  const fouten = new Map<string, PdfFout>();
  const meld: Meld = (regel, wat, pagina) => {
    fouten.set(`${regel}|${wat}|${pagina}`, { regel, wat: `${naam}: ${wat}`, pagina });
  };
  const bestand = await openBestand(bytes, meld);
  if (bestand) {
    for (const keur of KEURINGEN) keur(bestand, meld);
    keurVelden(bestand, velden, meld);
    if (tekst) await keurUittreksel(bytes, tekst, meld);
  }
  return [...fouten.values()];
}

/** Every text given can be taken out of the file. */
async function keurUittreksel(bytes: Uint8Array, teksten: readonly string[], meld: Meld): Promise<void> {
  const gelezen = await leesMetPdfjs(bytes);
  for (const { regel, wat } of gelezen.fouten) meld(regel, wat);
  for (const wat of keurTekst(gelezen.tekst, teksten)) meld('tekst', wat);
}
