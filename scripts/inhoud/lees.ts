import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Fout } from '../../src/model/fouten.ts';
import { slugPatroon } from '../../src/model/id.ts';
import type { RuwBestand, RuweInhoud } from '../../src/model/inhoud.ts';
import type { Aanwezig } from '../../src/model/integriteit.ts';

/** The body of an MDX file, with the number of lines that stand before it in the file. */
export interface RuweTekst {
  bestand: string;
  tekst: string;
  regelOffset: number;
}

export interface Gelezen {
  ruw: RuweInhoud;
  /** What the checks hold the matter against, and the pages of the handbook. */
  nazicht: { dekking: RuwBestand; uitzonderingen: RuwBestand; handboek: RuwBestand[] };
  /** Texts of methodieken. */
  teksten: RuweTekst[];
  /** Texts of the chapters of the handbook. */
  hoofdstukteksten: RuweTekst[];
  /** Slugs of all files, readable or not. */
  aanwezig: Aanwezig;
  fouten: Fout[];
}

/** Reads a file as UTF-8 and says what to do when it is not, or when it is empty. */
async function leesTekst(pad: string, bestand: string, fouten: Fout[]): Promise<string | undefined> {
  const bytes = await readFile(pad).catch(() => undefined);
  if (!bytes) fouten.push({ bestand, wat: 'dit bestand bestaat niet of is niet te lezen.' });
  else {
    try {
      const tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
      if (tekst.trim() !== '') return tekst;
      fouten.push({ bestand, wat: 'het bestand is leeg. Vul het in of verwijder het.' });
    } catch {
      fouten.push({
        bestand,
        wat: 'het bestand is niet in UTF-8 bewaard. Bewaar het opnieuw en kies de codering UTF-8.',
      });
    }
  }
  return undefined;
}

function leesYaml(tekst: string, bestand: string, offset: number, fouten: Fout[]): unknown {
  const teller = new LineCounter();
  const document = parseDocument(tekst, { lineCounter: teller, uniqueKeys: true });
  for (const fout of document.errors) {
    const regel = teller.linePos(fout.pos[0]).line + offset;
    const wat =
      fout.code === 'DUPLICATE_KEY'
        ? 'dit veld staat er twee keer. Houd er één.'
        : 'de YAML klopt hier niet. Kijk naar inspringing, aanhalingstekens en dubbele punten; een tekst met ": " erin staat tussen aanhalingstekens.';
    fouten.push({ bestand, regel, wat });
  }
  return document.errors.length > 0 ? undefined : document.toJS();
}

/** All files with an extension below a folder, as paths; a folder that is not there has none. */
async function bestanden(map: string, extensie: string): Promise<string[]> {
  const items = await readdir(map, { recursive: true }).catch(() => [] as string[]);
  return items
    .filter((pad) => extname(pad) === extensie)
    .sort()
    .map((pad) => join(map, pad));
}

/** Reads one folder; a file that cannot be read is a fault and is left out, the others go on. */
async function leesMap(wortel: string, map: string, extensie: string, fouten: Fout[]) {
  const ruw: RuwBestand[] = [];
  const teksten: RuweTekst[] = [];
  const eerste = new Map<string, string>();
  for (const pad of await bestanden(join(wortel, map), extensie)) {
    const bestand = relative(wortel, pad).split(sep).join('/');
    const slug = basename(pad, extensie);
    const dubbel = eerste.get(slug);
    if (dubbel)
      fouten.push({
        bestand,
        wat: `de slug "${slug}" bestaat al in ${dubbel}. Geef dit bestand een andere naam.`,
      });
    else if (!slugPatroon.test(slug))
      fouten.push({
        bestand,
        wat: 'de bestandsnaam mag alleen kleine letters, cijfers en koppeltekens hebben.',
      });
    eerste.set(slug, bestand);
    const tekst = await leesTekst(pad, bestand, fouten);
    if (tekst === undefined) continue;
    if (extensie === '.yaml') {
      const data = leesYaml(tekst, bestand, 0, fouten);
      if (data !== undefined) ruw.push({ bestand, slug, data });
      continue;
    }
    const delen = /^---\n([\s\S]*?\n)?---\n?([\s\S]*)$/.exec(tekst);
    if (!delen) {
      fouten.push({
        bestand,
        regel: 1,
        wat: 'bovenaan ontbreekt het blok met velden tussen twee regels "---".',
      });
      continue;
    }
    const [, velden = '', inhoud = ''] = delen;
    const data = leesYaml(velden, bestand, 1, fouten);
    if (data !== undefined) ruw.push({ bestand, slug, data: data ?? {} });
    teksten.push({
      bestand,
      tekst: inhoud,
      regelOffset: tekst.slice(0, tekst.length - inhoud.length).split('\n').length - 1,
    });
  }
  return { ruw, teksten, slugs: [...eerste.keys()] };
}

async function leesEnkel(wortel: string, bestand: string, fouten: Fout[]): Promise<RuwBestand> {
  const tekst = await leesTekst(join(wortel, bestand), bestand, fouten);
  const data = tekst === undefined ? {} : leesYaml(tekst, bestand, 0, fouten);
  return { bestand, slug: basename(bestand, '.yaml'), data: data ?? {} };
}

/**
 * Reads all of content/ as an editor left it, believing nothing.
 * @param wortel the folder that holds content/
 */
export async function leesInhoudVanSchijf(wortel: string): Promise<Gelezen> {
  const fouten: Fout[] = [];
  const methodieken = await leesMap(wortel, 'content/methodieken', '.mdx', fouten);
  const trajecten = await leesMap(wortel, 'content/trajecten', '.yaml', fouten);
  const werkbladen = await leesMap(wortel, 'content/werkbladen', '.yaml', fouten);
  const kaarten = await leesMap(wortel, 'content/kaarten', '.yaml', fouten);
  const hoofdstukken = await leesMap(wortel, 'content/handboek', '.mdx', fouten);
  return {
    ruw: {
      taxonomie: await leesEnkel(wortel, 'content/taxonomie.yaml', fouten),
      methodieken: methodieken.ruw,
      trajecten: trajecten.ruw,
      werkbladen: werkbladen.ruw,
      kaarten: kaarten.ruw,
      hoofdstukken: hoofdstukken.ruw,
      delen: await leesEnkel(wortel, 'content/handboek/delen.yaml', fouten),
      begrippen: await leesEnkel(wortel, 'content/begrippen.yaml', fouten),
      bronnen: await leesEnkel(wortel, 'content/bronnen.yaml', fouten),
    },
    nazicht: {
      dekking: await leesEnkel(wortel, 'content/dekking.yaml', fouten),
      uitzonderingen: await leesEnkel(wortel, 'content/uitzonderingen.yaml', fouten),
      handboek: hoofdstukken.ruw,
    },
    teksten: methodieken.teksten,
    hoofdstukteksten: hoofdstukken.teksten,
    aanwezig: {
      methodieken: methodieken.slugs,
      werkbladen: werkbladen.slugs,
      kaarten: kaarten.slugs,
      hoofdstukken: hoofdstukken.slugs,
    },
    fouten,
  };
}
