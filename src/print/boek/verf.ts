import { PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import type { Letters } from '../letters/letters.ts';
import { Blad } from '../verf/blad.ts';
import { schrijfBladwijzers } from '../verf/bladwijzers.ts';
import { verfBoom } from '../verf/boom.ts';
import { rij } from '../verf/inkt.ts';
import { Letterboek } from '../verf/letterboek.ts';
import { verfSier } from '../verf/sier.ts';
import { Structuur } from '../verf/structuur.ts';
import type { BladWerk, Doel } from '../verf/werk.ts';
import { xmp } from '../verf/xmp.ts';
import { maten } from './maten.ts';
import type { Katern } from './plan.ts';

const N = PDFName.of;

/** Running head and page number: artifacts, they say nothing new. The cover has none. */
function verfRand({ boek }: BladWerk, blad: Blad, boven: string, nummer: number) {
  const rechts = maten.papier[0] - maten.rechts;
  const cijfer = String(nummer);
  const y = maten.papier[1] - maten.onder + 26;
  blad.sier([
    `q 0.27 g ${boek.toon('gewoon', 8.5, boven, maten.links, blad.hoogte - maten.boven + 24)}`,
    `0.6 G 0.5 w ${rij(maten.links, blad.hoogte - maten.boven + 16)} m ${rij(rechts, blad.hoogte - maten.boven + 16)} l S`,
    `0.07 g ${boek.toon('vet', 10, cijfer, rechts - boek.letters.breedte('vet', 10, cijfer), blad.hoogte - y)}`,
    `0.27 g ${boek.toon('gewoon', 8.5, 'Stapwijs, handboek', maten.links, blad.hoogte - y)} Q`,
  ]);
}

/**
 * The pieces of a book → one tagged PDF. Links to a piece lead to its first page, "#12" leads to a page, and every
 * other path leads to the site.
 * @param site address under which the paths of the site stand, for the links that leave the book
 */
export async function boekPdf(
  katernen: readonly Katern[],
  letters: Letters,
  { titel, site }: { titel: string; site: string },
): Promise<Uint8Array> {
  const doc = await PDFDocument.create({ updateMetadata: false });
  doc.setTitle(titel, { showInWindowTitleBar: true });
  doc.setLanguage('nl-BE');
  const c = doc.context;
  const structuur = new Structuur(doc);
  // All pages first: a link may lead forward.
  const stukken = katernen.map((katern) => ({
    katern,
    bladen: Array.from({ length: katern.plan.paginas }, () => new Blad(doc.addPage(katern.plan.papier))),
  }));
  const alle = stukken.flatMap(({ bladen }) => bladen);
  const paden = new Map(
    stukken.flatMap(({ katern: { pad }, bladen: [eerste] }) => (pad && eerste ? [[pad, eerste]] : [])),
  );
  const doel = (naar: string): Doel | undefined => {
    if (/^[a-z]+:/i.test(naar)) return { url: naar };
    const blad = naar.startsWith('#') ? alle[Number(naar.slice(1)) - 1] : paden.get(naar.replace(/#.*$/, ''));
    return blad
      ? { blad }
      : naar.startsWith('#')
        ? undefined
        : { url: new URL(naar.replace(/^\//, ''), site).href };
  };
  for (const blad of alle) structuur.opent(blad);
  const boek = new Letterboek(doc, letters, false);
  const wijzers: BladWerk['wijzers'] = [];
  for (const { katern, bladen } of stukken) {
    const werk: BladWerk = {
      ...{ doc, boek, structuur, wijze: 'blanco' as const, wijzers, bladen, doel },
      ...{
        plan: katern.plan,
        wortel: c.nextRef(),
        antwoorden: {},
        kinderen: [],
        vervolgen: [],
        schijnen: new Map(),
      },
    };
    structuur.groep('Sect', { T: PDFHexString.fromText(katern.titel) }, () => {
      verfSier(werk);
      verfBoom(werk);
    });
    for (const blad of bladen)
      if (blad !== alle[0]) verfRand(werk, blad, katern.titel, alle.indexOf(blad) + 1);
  }
  structuur.sluit();
  schrijfBladwijzers(doc, wijzers);
  const bronnen = c.register(c.obj({ Font: boek.bronnen() } as never));
  for (const blad of alle) {
    const { node } = blad.page;
    node.set(N('Contents'), c.register(c.flateStream(blad.inhoud)));
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
