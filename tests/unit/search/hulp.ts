import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { leesInhoudVanSchijf } from '../../../scripts/inhoud/lees.ts';
import { root } from '../../../scripts/kit/paths.mjs';
import { leesWoordenboek } from '../../../src/inhoud/vinder/woordenboek.ts';
import { opVolgorde } from '../../../src/model/afgeleid.ts';
import { type Inhoud, leesInhoud } from '../../../src/model/inhoud.ts';
import { maakSplitser } from '../../../src/search/taal/splits.ts';
import { maakIndex } from '../../../src/search/zoek/index.ts';
import { type Vindbaar, vindbaar } from '../../../src/search/zoek/paginas.ts';
import { maakScherven } from '../../../src/search/zoek/scherven.ts';
import { maakSynoniemen } from '../../../src/search/zoek/synoniemen.ts';
import { zoek } from '../../../src/search/zoek/vraag.ts';

/** The content of the site as it is on disk. */
export async function inhoudVanSchijf(): Promise<{ inhoud: Inhoud; teksten: Map<string, string> }> {
  const { ruw, teksten, hoofdstukteksten } = await leesInhoudVanSchijf(root);
  const { inhoud } = leesInhoud(ruw);
  if (!inhoud) throw new Error('de inhoud is niet te lezen');
  return {
    inhoud,
    teksten: new Map(
      [...teksten, ...hoofdstukteksten].map(({ bestand, tekst }) => [
        bestand.replace(/^.*\/|\.mdx$/g, ''),
        tekst,
      ]),
    ),
  };
}

/** Searches the content on disk as the site does, without files in between. */
export async function maakZoeker() {
  const { inhoud, teksten } = await inhoudVanSchijf();
  const begrippen = [...inhoud.begrippen].map(([id, begrip]) => ({ ...begrip, id }));
  const paginas = vindbaar({
    taxonomie: inhoud.taxonomie,
    methodieken: inhoud.methodieken
      .map((m) => ({ ...m, tekst: teksten.get(m.slug) ?? '' }))
      .toSorted(opVolgorde(inhoud.taxonomie)),
    trajecten: inhoud.trajecten,
    hoofdstukken: inhoud.hoofdstukken.map((h) => ({ ...h, tekst: teksten.get(h.slug) ?? '' })),
    werkbladen: inhoud.werkbladen,
    decks: [...inhoud.decks].map(([slug, deck]) => ({ ...deck, slug })),
    begrippen,
  });
  const boek = await leesWoordenboek();
  const taal = { splits: maakSplitser(boek), synoniemen: maakSynoniemen(begrippen) };
  const { wijzer, scherven, resten } = maakScherven(
    maakIndex(
      paginas.map(({ velden }) => velden),
      taal,
    ),
  );
  const bron = {
    wijzer,
    scherf: async (nummer: number) => scherven[nummer] ?? [],
    rest: async (nummer: number) => resten[nummer] ?? [],
  };
  return {
    paginas,
    /** The pages that answer a question, best first, with what the search had to say. */
    async vraag(tekst: string) {
      const antwoord = await zoek(bron, tekst);
      const gevonden: Vindbaar[] = [...antwoord.scores]
        .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
        .flatMap(([nummer]) => paginas[nummer] ?? []);
      return { ...antwoord, gevonden };
    },
  };
}

/** The questions of tests/zoekvragen.yaml: what is typed, and the pages that must be among the first three. */
export const zoekvragen = (): [vraag: string, verwacht: string[]][] =>
  Object.entries(
    parse(readFileSync(join(root, 'tests/zoekvragen.yaml'), 'utf8')) as Record<string, string | string[]>,
  ).map(([vraag, verwacht]) => [vraag, [verwacht].flat()]);

/** How a page is named in the file of questions: a methodiek by its slug, another page with its kind before it. */
export const naamVan = ({ soort, pad }: Vindbaar): string => {
  const deel = pad.replace(/^\/[^/]+\/#?|\/$/g, '');
  return soort === 'methodiek' ? deel : `${soort}:${deel}`;
};
