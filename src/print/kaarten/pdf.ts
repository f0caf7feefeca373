import { Duplex, PDFDocument, PDFHexString, PDFName, PrintScaling } from 'pdf-lib';
import type { Letters } from '../letters/letters.ts';
import type { Plan } from '../plan/plan.ts';
import { Blad } from '../verf/blad.ts';
import { schrijfBladwijzers } from '../verf/bladwijzers.ts';
import { verfBoom } from '../verf/boom.ts';
import { Letterboek } from '../verf/letterboek.ts';
import { verfSier } from '../verf/sier.ts';
import { Structuur } from '../verf/structuur.ts';
import type { BladWerk } from '../verf/werk.ts';
import { xmp } from '../verf/xmp.ts';
import type { Kaartvellen } from './vellen.ts';

const N = PDFName.of;
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
  const doc = await PDFDocument.create({ updateMetadata: false });
  doc.setTitle(titel, { showInWindowTitleBar: true });
  doc.setLanguage('nl-BE');
  const wensen = doc.catalog.getOrCreateViewerPreferences();
  wensen.setPrintScaling(PrintScaling.None);
  if (omslag) wensen.setDuplex(omslag === 'lang' ? Duplex.DuplexFlipLongEdge : Duplex.DuplexFlipShortEdge);
  const c = doc.context;
  const structuur = new Structuur(doc);
  const bladen = Array.from({ length: paginas }, () => new Blad(doc.addPage(papier)));
  for (const blad of bladen) structuur.opent(blad);
  const werk: BladWerk = {
    ...{ doc, boek: new Letterboek(doc, letters, false), structuur, wijze: 'blanco', wijzers: [], bladen },
    ...{ plan: alsPlan(vellen), wortel: c.nextRef() },
    ...{ antwoorden: {}, kinderen: [], vervolgen: [], schijnen: new Map() },
  };
  structuur.groep('Sect', { T: PDFHexString.fromText(titel) }, () => {
    verfSier(werk);
    verfBoom(werk);
  });
  structuur.sluit();
  schrijfBladwijzers(doc, werk.wijzers);
  const bronnen = c.register(c.obj({ Font: werk.boek.bronnen() } as never));
  for (const blad of bladen) {
    const { node } = blad.page;
    node.set(N('Contents'), c.register(c.flateStream(blad.inhoud)));
    node.set(N('StructParents'), c.obj(blad.sleutel));
    node.set(N('Tabs'), N('S'));
    node.set(N('Resources'), bronnen);
  }
  werk.boek.sluit();
  const metadata = c.stream(new TextEncoder().encode(xmp(titel)), { Type: 'Metadata', Subtype: 'XML' });
  doc.catalog.set(N('Metadata'), c.register(metadata));
  return doc.save({ updateFieldAppearances: false });
}
