import { basename, extname } from 'node:path';
import { gedateerdeWoorden } from '../../src/markdown/controle/gedateerd.ts';
import { priveGegevens } from '../../src/markdown/controle/prive.ts';
import { type Leesbaarheid, meetLeesbaarheid } from '../../src/markdown/leesbaarheid.ts';
import { telDelen } from '../../src/markdown/telling.ts';
import { type DekkingUitkomst, type Dragers, dekkingFouten } from '../../src/model/dekking/plaats.ts';
import { type TellingUitkomst, tellingFouten } from '../../src/model/dekking/telling.ts';
import { dekkingSchema } from '../../src/model/dekking.ts';
import type { Fout } from '../../src/model/fouten.ts';
import { type Inhoud, leesBestand, type RuwBestand } from '../../src/model/inhoud.ts';
import { doodlopend } from '../../src/model/integriteit/samenhang.ts';
import { type Uitzonderingen, uitzonderingenSchema } from '../../src/model/uitzonderingen.ts';
import type { Gelezen } from './lees.ts';
import { alleStukken, type OntleedeTekst, ontleedTekst, type Stuk } from './teksten.ts';

const UITZONDERINGEN = 'content/uitzonderingen.yaml';

/** The bar for a methodiek. 70 is where Douma's "rather easy" begins; the pages lie around 88. */
export const LAT = { score: 70, lang: 0.05 } as const;

export interface Gemeten extends Leesbaarheid {
  slug: string;
}

/** What the checks of quality found: faults, what an editor should look at, and the figures of the report. */
export interface Nazicht {
  fouten: Fout[];
  waarschuwingen: Fout[];
  dekking?: DekkingUitkomst;
  telling?: TellingUitkomst;
  leesbaarheid: Gemeten[];
}

const slugVan = (bestand: string) => basename(bestand, extname(bestand));

/** Pages of the handbook with the entries they name. Their schema comes with the handbook; here only "bronnen" counts. */
function handboekDragers(bestanden: readonly RuwBestand[]): Dragers {
  return new Map(
    bestanden.map(({ bestand, slug, data }) => {
      const bronnen = (data as { bronnen?: { inventaris?: string }[] } | null)?.bronnen;
      const inventaris = Array.isArray(bronnen) ? bronnen.flatMap((bron) => bron?.inventaris ?? []) : [];
      return [slug, { bestand, inventaris }];
    }),
  );
}

const procent = (deel: number) => `${Math.round(deel * 100)} %`;

function leesFouten(gemeten: readonly Gemeten[], redenen: Uitzonderingen['leesbaarheid']): Fout[] {
  return gemeten.flatMap(({ slug, score, lang }) => {
    const bestand = `content/methodieken/${slug}.mdx`;
    const moeilijk = score < LAT.score;
    if ((!moeilijk && lang <= LAT.lang) || redenen[slug]) return [];
    const wat = moeilijk
      ? `leest te moeilijk: leesgemak ${score.toFixed(1)}, de lat ligt op ${LAT.score}. Maak zinnen en woorden korter`
      : `te veel lange zinnen: ${procent(lang)} telt meer dan 20 woorden, hoogstens ${procent(LAT.lang)} mag. Knip ze`;
    return [{ bestand, wat: `${wat}, of zet een reden in ${UITZONDERINGEN}.` }];
  });
}

const prive = (stukken: readonly Stuk[]): Fout[] =>
  stukken.flatMap(({ bestand, regel, tekst }) =>
    priveGegevens(tekst).map((wat) => ({ bestand, ...(regel && { regel }), wat })),
  );

const zegtDatHetOudIs = new Set(['Redactie', 'LetOp']);

/** Words of old laws that stand without a year, as something to look at: once a file and word. */
function gedateerd(stukken: readonly Stuk[], vrij: Uitzonderingen['gedateerd']): Fout[] {
  const gevonden = stukken
    .filter((stuk) => !stuk.binnen.some((naam) => zegtDatHetOudIs.has(naam)))
    .flatMap(({ bestand, regel, tekst, onder }) =>
      gedateerdeWoorden(tekst, onder).map((woord) => ({ bestand, regel, woord: woord.toLowerCase() })),
    )
    .filter(({ bestand, woord }) => !vrij.some((v) => v.bestand === bestand && v.woord === woord));
  const perWoord = Map.groupBy(gevonden, ({ bestand, woord }) => `${bestand} ${woord}`);
  return [...perWoord.values()].flatMap(([eerste, ...rest]) =>
    eerste
      ? [
          {
            bestand: eerste.bestand,
            ...(eerste.regel && { regel: eerste.regel }),
            wat: `"${eerste.woord}" hoort bij een wet of bedrag van toen${rest.length > 0 ? ` (${rest.length + 1} keer)` : ''}. Zet er een jaartal bij, of een reden in ${UITZONDERINGEN}.`,
          },
        ]
      : [],
  );
}

/** Exceptions for pages that do not need them any more. */
const overbodig = (gemeten: readonly Gemeten[], redenen: Uitzonderingen['leesbaarheid']): Fout[] =>
  Object.keys(redenen)
    .filter((slug) => gemeten.every((m) => m.slug !== slug || (m.score >= LAT.score && m.lang <= LAT.lang)))
    .map((slug) => ({
      bestand: UITZONDERINGEN,
      veld: `leesbaarheid › ${slug}`,
      wat: 'deze bladzijde haalt de lat, of bestaat niet. Haal de reden weg.',
    }));

const delenPerSlug = (teksten: readonly OntleedeTekst[]) =>
  new Map(teksten.map(({ bestand, tree }) => [slugVan(bestand), telDelen(tree)]));

/**
 * Judges the quality of the matter: is every fact of the sources there, does it read well, does every page lead on,
 * are there no private data and no old law without its year.
 */
export function kijkNa(gelezen: Gelezen, inhoud: Inhoud): Nazicht {
  const { nazicht, aanwezig } = gelezen;
  const teksten = gelezen.teksten.map(ontleedTekst);
  const dekkingUit = leesBestand(dekkingSchema, nazicht.dekking);
  const uitzonderingenUit = leesBestand(uitzonderingenSchema, nazicht.uitzonderingen);
  const uitzonderingen = uitzonderingenUit.waarde ?? uitzonderingenSchema.parse({});
  const stukken = alleStukken(gelezen, [...teksten, ...gelezen.hoofdstukteksten.map(ontleedTekst)]);
  const leesbaarheid = teksten.map(({ bestand, blokken }) => ({
    slug: slugVan(bestand),
    ...meetLeesbaarheid(blokken),
  }));
  const dekking =
    dekkingUit.waarde &&
    dekkingFouten(dekkingUit.waarde, inhoud, handboekDragers(nazicht.handboek), aanwezig);
  const telling =
    dekkingUit.waarde && tellingFouten(dekkingUit.waarde, inhoud, delenPerSlug(teksten), aanwezig);
  return {
    fouten: [
      ...dekkingUit.fouten,
      ...uitzonderingenUit.fouten,
      ...(dekking?.fouten ?? []),
      ...(telling?.fouten ?? []),
      ...doodlopend(inhoud.methodieken),
      ...leesFouten(leesbaarheid, uitzonderingen.leesbaarheid),
      ...prive(stukken),
    ],
    waarschuwingen: [
      ...(dekking?.waarschuwingen ?? []),
      ...gedateerd(stukken, uitzonderingen.gedateerd),
      ...overbodig(leesbaarheid, uitzonderingen.leesbaarheid),
    ],
    ...(dekking && { dekking }),
    ...(telling && { telling }),
    leesbaarheid: leesbaarheid.toSorted((a, b) => a.score - b.score),
  };
}
