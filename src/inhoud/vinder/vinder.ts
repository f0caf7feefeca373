import { getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import type { Kern } from '../../search/bestanden.ts';
import { type Blok, maakBlok, perBlok, schrijfBlok } from '../../search/blok.ts';
import { maakParen } from '../../search/paren.ts';
import { maakSplitser } from '../../search/taal/splits.ts';
import { maakIndex } from '../../search/zoek/index.ts';
import { type Vindbaar, vindbaar } from '../../search/zoek/paginas.ts';
import { maakScherven, type Scherven } from '../../search/zoek/scherven.ts';
import { maakSynoniemen } from '../../search/zoek/synoniemen.ts';
import { taxonomie } from '../taxonomie.ts';
import { alleBegrippen, alleTrajecten } from '../verzameling.ts';
import { alleDecks, alleWerkbladen } from '../werkbladen.ts';
import { facetten, type MetPapier, metPapier, waardenVanAlle } from './omringd.ts';
import { leesWoordenboek } from './woordenboek.ts';

/** All that the files of the finder are made of. */
export interface VinderStof {
  kern: Kern;
  blokken: ReturnType<typeof schrijfBlok>[];
  scherven: Scherven;
  /** Every page that can be found, by number: first the methodieken. */
  paginas: Vindbaar[];
  stukken: MetPapier[];
}

function inBlokken(stukken: readonly MetPapier[]): Blok[] {
  const opTitel = stukken.toSorted((a, b) => a.methodiek.titel.localeCompare(b.methodiek.titel, 'nl'));
  const rang = new Map(opTitel.map((stuk, i) => [stuk, i]));
  const blokken: Blok[] = [];
  for (let vanaf = 0; vanaf < stukken.length; vanaf += perBlok) {
    const deel = stukken.slice(vanaf, vanaf + perBlok);
    const duur = deel.map(({ methodiek: { tijdsduur } }) => tijdsduur?.max ?? tijdsduur?.min ?? 100_000);
    blokken.push(
      maakBlok(
        vanaf,
        deel.map(waardenVanAlle),
        deel.map((stuk) => rang.get(stuk) ?? 0),
        duur,
      ),
    );
  }
  return blokken;
}

async function allePaginas(stukken: readonly MetPapier[]): Promise<Vindbaar[]> {
  const teksten = new Map((await getCollection('methodieken')).map(({ id, body }) => [id, body ?? '']));
  const hoofdstukken = (await getCollection('handboek')).map(({ id, data, body }) => ({
    slug: id,
    titel: data.titel,
    samenvatting: data.samenvatting,
    tekst: body ?? '',
  }));
  return vindbaar({
    taxonomie,
    methodieken: stukken.map(({ methodiek }) => ({ ...methodiek, tekst: teksten.get(methodiek.slug) ?? '' })),
    trajecten: await alleTrajecten(),
    hoofdstukken,
    werkbladen: await alleWerkbladen(),
    decks: [...(await alleDecks()).values()],
    begrippen: await alleBegrippen(),
  });
}

async function maak(): Promise<VinderStof> {
  const stukken = await metPapier();
  const paginas = await allePaginas(stukken);
  const boek = await leesWoordenboek();
  const taal = { splits: maakSplitser(boek), synoniemen: maakSynoniemen(await alleBegrippen()) };
  // The index of passages (scripts/inhoud/passages) is made when all pages are there, outside this bundle.
  (globalThis as Record<symbol, unknown>)[Symbol.for('stapwijs.splits')] = taal.splits;
  const scherven = maakScherven(
    maakIndex(
      paginas.map(({ velden }) => velden),
      taal,
    ),
  );
  const blokken = inBlokken(stukken);
  const kern: Kern = {
    aantal: stukken.length,
    blokken: blokken.length,
    wijzer: scherven.wijzer,
    ...(blokken.length > 1 && { paren: maakParen(blokken, facetten) }),
  };
  return { kern, blokken: blokken.map(schrijfBlok), scherven, paginas, stukken };
}

let klaar: Promise<VinderStof> | undefined;

/** The index of the finder; made once for the whole build. */
export function vinderStof(): Promise<VinderStof> {
  klaar ??= maak();
  return klaar;
}

/** Changes when any file of the finder may: a page and the files it fetches are of one build. */
export async function vinderVersie(): Promise<string> {
  const { kern, blokken, scherven, paginas } = await vinderStof();
  const wat = JSON.stringify([kern, blokken, scherven, paginas.map(({ titel, bij }) => [titel, bij])]);
  return createHash('sha256').update(wat).digest('hex').slice(0, 10);
}
