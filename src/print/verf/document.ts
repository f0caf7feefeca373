import { PDFDocument, PDFName, type PDFRef } from 'pdf-lib';
import type { Letters } from '../letters/letters.ts';
import type { Plan } from '../plan/plan.ts';
import { Blad } from './blad.ts';
import { schrijfBladwijzers } from './bladwijzers.ts';
import { Letterboek } from './letterboek.ts';
import { Structuur } from './structuur.ts';
import type { BladWerk, Opties, Werk } from './werk.ts';
import { standaardSchrift } from './widget.ts';
import { xmp } from './xmp.ts';

const N = PDFName.of;

/** Opens a tagged document. It has no dates: the same input gives the same bytes. */
export async function openDocument(letters: Letters, { titel, wijze }: Opties): Promise<Werk> {
  const doc = await PDFDocument.create({ updateMetadata: false });
  doc.setTitle(titel, { showInWindowTitleBar: true });
  doc.setLanguage('nl-BE');
  const boek = new Letterboek(doc, letters, wijze === 'invulbaar');
  return { doc, boek, structuur: new Structuur(doc), wijze, wijzers: [], schijnen: new Map() };
}

/** New pages at the end, each with its place in the structure tree. */
export function nieuweBladen(
  { doc, structuur }: Werk,
  papier: [breedte: number, hoogte: number],
  aantal: number,
): Blad[] {
  return Array.from({ length: aantal }, () => {
    const blad = new Blad(doc.addPage(papier));
    structuur.opent(blad);
    return blad;
  });
}

/** What is at hand while one plan is painted on its pages. */
export const opBladen = (
  werk: Werk,
  plan: Plan,
  bladen: Blad[],
  eigen: Partial<Pick<BladWerk, 'antwoorden' | 'doel' | 'gedeeld'>> = {},
): BladWerk => ({
  ...{ antwoorden: {}, ...werk, ...eigen, plan, bladen },
  ...{ wortel: werk.doc.context.nextRef(), kinderen: [], vervolgen: [] },
});

/** Fields of the whole document, and the size of what is typed in them. */
export interface Formulier {
  velden: PDFRef[];
  grootte: number;
}

/**
 * Closes a document: contents of the pages, bookmarks, fonts, metadata.
 * @param bladen all its pages
 */
export async function sluitDocument(
  { doc, boek, structuur, wijzers }: Werk,
  titel: string,
  bladen: readonly Blad[],
  { velden, grootte }: Formulier = { velden: [], grootte: 0 },
): Promise<Uint8Array> {
  const c = doc.context;
  structuur.sluit();
  schrijfBladwijzers(doc, wijzers);
  if (velden.length > 0) {
    const form = { Fields: velden, DR: { Font: { Veld: boek.veld() } }, DA: standaardSchrift(grootte) };
    doc.catalog.set(N('AcroForm'), c.register(c.obj(form as never)));
  }
  const bronnen = c.register(c.obj({ Font: boek.bronnen() } as never));
  // Twelve copies of a sheet show the same: they share what is drawn.
  const stromen = new Map<string, PDFRef>();
  const stroom = (ops: string): PDFRef => {
    const ref = stromen.get(ops) ?? c.register(c.flateStream(ops));
    stromen.set(ops, ref);
    return ref;
  };
  for (const blad of bladen) {
    const { node } = blad.page;
    const delen = blad.inhoud.map(stroom);
    node.set(N('Contents'), delen.length === 1 ? (delen[0] as PDFRef) : c.obj(delen));
    node.set(N('StructParents'), c.obj(blad.sleutel));
    node.set(N('Tabs'), N('S'));
    node.set(N('Resources'), bronnen);
    if (blad.annotaties.length > 0) node.set(N('Annots'), c.obj(blad.annotaties));
  }
  boek.sluit();
  const metadata = c.stream(new TextEncoder().encode(xmp(titel)), { Type: 'Metadata', Subtype: 'XML' });
  doc.catalog.set(N('Metadata'), c.register(metadata));
  return doc.save({ updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY });
}
