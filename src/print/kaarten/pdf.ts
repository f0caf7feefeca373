import { Duplex, type PDFDocument, PrintScaling } from 'pdf-lib';
import type { Letters } from '../letters/letters.ts';
import type { Plan } from '../plan/plan.ts';
import { nieuweBladen, opBladen, openDocument, sluitDocument } from '../verf/document.ts';
import { verfPlan } from '../verf/plan.ts';
import type { Omslag } from './vel.ts';
import type { Kaartvellen } from './vellen.ts';

/** Sheets of cards as a plan: without answers, and with a running head that falls off the page. */
export const alsPlan = ({ titel, papier, paginas, boom, sier }: Kaartvellen): Plan => ({
  ...{ sleutel: '', titel, papier, paginas, boom, sier },
  antwoord: { grootte: 0, regel: 0 },
  rand: {
    ...{ links: 0, rechts: 0, boven: 0, onder: -99, grootte: 0 },
    ...{ titel: '', uitgave: '', adres: '', qr: [], bron: '', spreuk: '' },
  },
});

/**
 * Sheets of cards → one tagged PDF, by the painter of the worksheets. It asks the printer for the true size and for
 * the right way to turn the paper. No DOM: the same bytes in the build and in the browser.
 */
export async function kaartPdf(vellen: Kaartvellen, letters: Letters): Promise<Uint8Array> {
  const { titel, papier, paginas, omslag } = vellen;
  const werk = await openDocument(letters, { titel, wijze: 'blanco' });
  wensAanDrukker(werk.doc, omslag);
  const bladen = nieuweBladen(werk, papier, paginas);
  verfPlan(opBladen(werk, alsPlan(vellen), bladen), true);
  return sluitDocument(werk, titel, bladen);
}

/** Asks the printer for the true size, and for the right way to turn the paper. */
export function wensAanDrukker(doc: PDFDocument, omslag?: Omslag) {
  const wensen = doc.catalog.getOrCreateViewerPreferences();
  wensen.setPrintScaling(PrintScaling.None);
  if (omslag) wensen.setDuplex(omslag === 'lang' ? Duplex.DuplexFlipLongEdge : Duplex.DuplexFlipShortEdge);
}
