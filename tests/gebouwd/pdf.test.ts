import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { qpdfCheck } from '../../scripts/checks/qpdf.ts';
import { root, site } from '../../scripts/kit/paths.mjs';
import {
  type Decks,
  invulvelden,
  losOp,
  type OpgelostBlad,
  vereenvoudig,
  werkbladSchema,
} from '../../src/model/werkblad.ts';
import { controleerPdf, opentInPdfjs, type PdfFout, zeg } from '../../src/print/controle/index.ts';

const uit = join(root, site.out);
const pdfs = globSync('**/*.pdf', { cwd: uit }).sort();

/** The files of a folder of content, by slug. */
const inhoud = (map: string): [string, unknown][] =>
  globSync('*.yaml', { cwd: join(root, 'content', map) }).map((bestand) => [
    basename(bestand, '.yaml'),
    parse(readFileSync(join(root, 'content', map, bestand), 'utf8')),
  ]);
const decks = Object.fromEntries(inhoud('kaarten')) as Decks;
const taxonomie = parse(readFileSync(join(root, 'content/taxonomie.yaml'), 'utf8')) as {
  fasen: { id: string }[];
};
const bladen = inhoud('werkbladen').map(([slug, ruw]) =>
  losOp({ ...werkbladSchema.parse(ruw), slug }, decks),
);

/** The sheet a file is made of; of "smart" and "smart-toets" the longer name. */
const bladVan = (pad: string): OpgelostBlad | undefined =>
  bladen
    .filter(({ slug }) => new RegExp(`^werkbladen/${slug}[-/.]`).test(pad))
    .toSorted((a, b) => b.slug.length - a.slug.length)[0];

/** The fields a file has by its definition; none on a sheet to print, unknown for what is not a sheet. */
function veldenVan(pad: string) {
  const blad = bladVan(pad);
  if (!blad) return undefined;
  if (pad.includes('blanco')) return [];
  return invulvelden(pad.includes('eenvoudig') ? vereenvoudig(blad) : blad).map(({ naam, etiket }) => ({
    naam: `${blad.slug}.${naam}`,
    label: etiket,
  }));
}

async function keur(pad: string): Promise<{ fouten: PdfFout[]; opmerking?: string | undefined }> {
  const bytes = new Uint8Array(readFileSync(join(uit, pad)));
  const [qpdf, eigen, pdfjs] = await Promise.all([
    qpdfCheck(join(uit, pad)),
    controleerPdf(bytes, { naam: pad, velden: veldenVan(pad) }),
    opentInPdfjs(bytes),
  ]);
  const lezers = [...pdfjs, ...qpdf.fouten].map((fout) => ({ ...fout, wat: `${pad}: ${fout.wat}` }));
  return { fouten: [...eigen, ...lezers], opmerking: qpdf.opmerking };
}

describe('de PDF’s van de gebouwde site', () => {
  test('elk werkblad heeft er', () => {
    const met = new Set(pdfs.map((pad) => bladVan(pad)?.slug));
    expect(bladen.map(({ slug }) => slug).filter((slug) => !met.has(slug))).toEqual([]);
  });

  test('elk traject en elke fase heeft een toolkit', () => {
    const wanted = [
      ...inhoud('trajecten').map(([slug]) => slug),
      ...taxonomie.fasen.map(({ id }) => `fase-${id}`),
      ...['weinig-lezen', 'alle-kaarten'],
    ].map((id) => `toolkits/${id}.pdf`);
    expect(pdfs.filter((pad) => pad.startsWith('toolkits/')).toSorted()).toEqual(wanted.toSorted());
  });

  test('geen enkele heeft fouten', { timeout: 300_000 }, async () => {
    const fouten: string[] = [];
    const opmerkingen = new Set<string>();
    for (const pad of pdfs) {
      const uitslag = await keur(pad);
      fouten.push(...uitslag.fouten.map(zeg));
      if (uitslag.opmerking) opmerkingen.add(uitslag.opmerking);
    }
    for (const opmerking of opmerkingen) console.warn(opmerking);
    expect(fouten).toEqual([]);
  });
});
