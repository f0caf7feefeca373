// What the engines made, looked at with pdf.js: is it tagged, can it be filled in, and are all words there?
import { existsSync, readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Knoop, Plan } from '../src/print/plan/plan.ts';
import { leesJson, plek, schrijfJson } from './plek.ts';
import type { Plannen } from './voorbereiding.ts';

export interface Keuring {
  paginas: number;
  tags: boolean;
  /** Fields found, of those in the plans. */
  velden: number;
  veldenNodig: number;
  /** Words of the plans found, of all. */
  woorden: number;
  woordenNodig: number;
}

const kaal = (tekst: string) => tekst.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a plan that do not stand at the break of a line, and the number of its widgets. */
function inhoudVan(plan: Plan) {
  const woorden: string[] = [];
  let velden = 0;
  const loop = (knoop: Knoop) => {
    if ('k' in knoop) knoop.k.forEach(loop);
    else if ('veld' in knoop) velden++;
    else if ('t' in knoop)
      for (const regel of knoop.t) {
        const gevonden = regel[5].split(/\s+/).filter((woord) => !woord.endsWith('-'));
        woorden.push(
          ...gevonden
            .slice(knoop.t.length > 1 ? 1 : 0)
            .map(kaal)
            .filter((woord) => woord.length > 2),
        );
      }
  };
  plan.boom.forEach(loop);
  return { woorden, velden };
}

async function bekijk(pad: string) {
  const taak = getDocument({ data: new Uint8Array(readFileSync(pad)), verbosity: VerbosityLevel.ERRORS });
  const doc = await taak.promise;
  const merk: unknown = await doc.getMarkInfo();
  let tekst = '';
  let velden = 0;
  let boom = false;
  for (let nr = 1; nr <= doc.numPages; nr++) {
    const pagina = await doc.getPage(nr);
    const inhoud = await pagina.getTextContent();
    tekst += inhoud.items.map((stuk) => ('str' in stuk ? stuk.str : '')).join('');
    velden += (await pagina.getAnnotations()).filter(({ subtype }) => subtype === 'Widget').length;
    boom ||= ((await pagina.getStructTree())?.children.length ?? 0) > 0;
  }
  const gemerkt = merk instanceof Map ? merk.get('Marked') === true : Boolean(merk);
  const uitkomst = { paginas: doc.numPages, tekst: kaal(tekst), velden, tags: gemerkt && boom };
  await taak.destroy();
  return uitkomst;
}

const { een, honderd } = leesJson<Plannen>('plannen.json');
const keuringen: Record<string, Keuring> = {};
for (const motor of ['stapwijs', 'chromium', 'reactpdf', 'typst']) {
  const som: Keuring = { paginas: 0, tags: true, velden: 0, veldenNodig: 0, woorden: 0, woordenNodig: 0 };
  for (const nummer of [-1, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90]) {
    const plan = nummer < 0 ? een : honderd[nummer];
    const pad = plek('pdf', motor, `${nummer}.pdf`);
    if (!plan || !existsSync(pad)) continue;
    const nodig = inhoudVan(plan);
    const gezien = await bekijk(pad);
    som.paginas += gezien.paginas;
    som.tags &&= gezien.tags;
    som.velden += gezien.velden;
    som.veldenNodig += nodig.velden;
    som.woorden += nodig.woorden.filter((woord) => gezien.tekst.includes(woord)).length;
    som.woordenNodig += nodig.woorden.length;
  }
  if (som.paginas > 0) keuringen[motor] = som;
}
schrijfJson('keuring.json', keuringen);
