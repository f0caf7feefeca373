import { PDFDocument, PDFHexString, PDFName, type PDFRef } from 'pdf-lib';
import type { Letters } from '../letters/letters.ts';
import { Blad } from './blad.ts';
import { schrijfBladwijzers } from './bladwijzers.ts';
import { verfBoom } from './boom.ts';
import { Letterboek } from './letterboek.ts';
import { tekenRand } from './rand.ts';
import { verfSier } from './sier.ts';
import { Structuur } from './structuur.ts';
import { verfVervolg } from './vervolg.ts';
import type { BladWerk, Opties, TeVerven, Werk } from './werk.ts';
import { standaardSchrift } from './widget.ts';
import { xmp } from './xmp.ts';

export type { Antwoorden, Opties, TeVerven } from './werk.ts';

const N = PDFName.of;

function verfBlad(werk: Werk, { plan, sleutel, antwoorden = {} }: TeVerven): PDFRef | undefined {
  const c = werk.doc.context;
  const bladen = Array.from({ length: plan.paginas }, () => new Blad(werk.doc.addPage(plan.papier)));
  for (const blad of bladen) werk.structuur.opent(blad);
  const wortel = c.nextRef();
  const bladWerk: BladWerk = { ...werk, plan, bladen, antwoorden, wortel, kinderen: [], vervolgen: [] };
  werk.structuur.groep('Sect', { T: PDFHexString.fromText(plan.titel) }, () => {
    verfSier(bladWerk);
    verfBoom(bladWerk);
    verfVervolg(bladWerk);
    bladen.forEach((blad, i) => {
      tekenRand(bladWerk, blad, i + 1, bladen.length);
    });
  });
  for (const blad of bladen) sluitBlad(werk, blad);
  if (bladWerk.kinderen.length === 0) return undefined;
  c.assign(wortel, c.obj({ T: PDFHexString.fromText(sleutel ?? plan.sleutel), Kids: bladWerk.kinderen }));
  return wortel;
}

function sluitBlad(werk: Werk, blad: Blad) {
  const c = werk.doc.context;
  const { node } = blad.page;
  node.set(N('Contents'), c.register(c.flateStream(blad.inhoud)));
  node.set(N('StructParents'), c.obj(blad.sleutel));
  node.set(N('Tabs'), N('S'));
  if (blad.annotaties.length > 0) node.set(N('Annots'), c.obj(blad.annotaties));
}

/**
 * Plans → one tagged PDF, with fields or to write on. No DOM and no font library: the same code and the same bytes
 * in the build and in the browser.
 * @throws AntwoordFout when an answer holds a character that cannot be printed
 */
export async function maakPdf(
  bladen: readonly TeVerven[],
  letters: Letters,
  opties: Opties,
): Promise<Uint8Array> {
  // No dates: the same input gives the same bytes.
  const doc = await PDFDocument.create({ updateMetadata: false });
  doc.setTitle(opties.titel, { showInWindowTitleBar: true });
  doc.setLanguage('nl-BE');
  const c = doc.context;
  const boek = new Letterboek(doc, letters, opties.wijze === 'invulbaar');
  const werk: Werk = {
    doc,
    boek,
    structuur: new Structuur(doc),
    wijze: opties.wijze,
    wijzers: [],
    schijnen: new Map(),
  };
  const velden = bladen.flatMap((blad) => verfBlad(werk, blad) ?? []);
  werk.structuur.sluit();
  schrijfBladwijzers(doc, werk.wijzers);
  if (velden.length > 0) {
    const { grootte } = (bladen[0] as TeVerven).plan.antwoord;
    const form = { Fields: velden, DR: { Font: { Veld: boek.veld() } }, DA: standaardSchrift(grootte) };
    doc.catalog.set(N('AcroForm'), c.register(c.obj(form as never)));
  }
  const bronnen = c.register(c.obj({ Font: boek.bronnen() } as never));
  for (const page of doc.getPages()) page.node.set(N('Resources'), bronnen);
  boek.sluit();
  const metadata = new TextEncoder().encode(xmp(opties.titel));
  doc.catalog.set(N('Metadata'), c.register(c.stream(metadata, { Type: 'Metadata', Subtype: 'XML' })));
  return doc.save({ updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY });
}
