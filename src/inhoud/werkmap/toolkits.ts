import type { Traject } from '../../model/traject.ts';
import { legeMap, voegToe, type Werkmap } from '../../model/werkmap/map.ts';
import type { Stuk } from '../../model/werkmap/stuk.ts';
import { fase, taxonomie } from '../taxonomie.ts';
import { alleMethodieken, alleTrajecten } from '../verzameling.ts';
import { alleDecks, alleWerkbladen } from '../werkbladen.ts';
import { bijMethodiek } from './catalogus.ts';

/** A werkmap that the build makes ready: a PDF to take, and a link to change it. */
export interface Toolkit {
  /** Name of its file. */
  id: string;
  groep: 'traject' | 'fase' | 'ander';
  titel: string;
  uitleg: string;
  map: Werkmap;
}

const stuk = (soort: Stuk['soort'], id: string, versie?: string): Stuk => ({
  soort,
  id,
  ...(versie && { versie }),
});

/** Coach cards with the sheets that go with each. */
async function metBladen(slugs: readonly string[]): Promise<Stuk[]> {
  const methodieken = await alleMethodieken();
  const gevonden = slugs.flatMap((slug) => methodieken.find((m) => m.slug === slug) ?? []);
  const perMethodiek = await Promise.all(
    gevonden.map(async (m) => {
      const { werkbladen } = await bijMethodiek(m);
      return [stuk('methodiek', m.slug), ...werkbladen.map(({ slug }) => stuk('werkblad', slug))];
    }),
  );
  return perMethodiek.flat();
}

// Sheets are printed on two sides, and a toolkit is most often for one participant.
const mapVan = (stukken: readonly Stuk[]): Werkmap => voegToe(stukken)({ ...legeMap(), zijden: 'lang' });

async function vanTraject(traject: Traject): Promise<Toolkit> {
  const perMoment = await Promise.all(
    traject.momenten.map(async ({ nr, methodieken, toevoegingen }) => [
      stuk('moment', `${traject.slug}_${nr}`),
      ...(await metBladen([...methodieken, ...toevoegingen])),
    ]),
  );
  return {
    id: traject.slug,
    groep: 'traject',
    titel: traject.titel,
    uitleg: `Alles voor dit traject, ${traject.eenheid} per ${traject.eenheid}: coachkaarten en werkbladen.`,
    map: mapVan(perMoment.flat()),
  };
}

async function vanFase(id: string): Promise<Toolkit> {
  const methodieken = (await alleMethodieken()).filter((m) => m.fase[0] === id);
  const { label } = fase(id);
  return {
    id: `fase-${id}`,
    groep: 'fase',
    titel: label,
    uitleg: `De coachkaarten en werkbladen van de fase “${label}”.`,
    map: mapVan(await metBladen(methodieken.map(({ slug }) => slug))),
  };
}

/** For participants who read little: decks with pictures in large letters, and sheets in their simple version. */
async function weinigLezen(): Promise<Toolkit> {
  const bladen = (await alleWerkbladen()).filter(({ versies }) => versies.includes('eenvoudig'));
  const decks = [...(await alleDecks()).values()].filter(
    ({ druk, kaarten }) => druk && kaarten.some(({ beeld }) => beeld),
  );
  return {
    id: 'weinig-lezen',
    groep: 'ander',
    titel: 'Voor wie weinig leest',
    uitleg: 'Alle werkbladen met weinig woorden en met prenten, en de kaarten met prenten in grote letters.',
    map: mapVan([
      ...bladen.map(({ slug }) => stuk('werkblad', slug, 'eenvoudig')),
      ...decks.map(({ slug }) => stuk('kaarten', slug, 'groot')),
    ]),
  };
}

async function alleKaarten(): Promise<Toolkit> {
  const decks = [...(await alleDecks()).values()].filter(({ druk }) => druk);
  return {
    id: 'alle-kaarten',
    groep: 'ander',
    titel: 'Alle kaarten',
    uitleg: 'Alle decks om te knippen, met hun uitleg erop en de achterkant erachter.',
    map: mapVan(decks.map(({ slug }) => stuk('kaarten', slug, 'plus'))),
  };
}

let gemaakt: Promise<Toolkit[]> | undefined;

/** All toolkits that lie ready; chosen once for the whole build. */
export function toolkits(): Promise<Toolkit[]> {
  gemaakt ??= (async () => [
    ...(await Promise.all((await alleTrajecten()).map(vanTraject))),
    ...(await Promise.all(taxonomie.fasen.map(({ id }) => vanFase(id)))),
    await weinigLezen(),
    await alleKaarten(),
  ])();
  return gemaakt;
}
