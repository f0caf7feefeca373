import { korteCode } from '../kort.ts';
import type { Tijdsduur } from '../tijdsduur.ts';
import { isPauze, type Stuk, stukVersies } from './stuk.ts';

/** What a werkmap has to know of the pages of the site. One file, made by the build. */
export interface Catalogus {
  methodieken: InCatalogus<{
    tijd: Tijdsduur | null;
    /** The time is an estimate of the editors. */
    geschat: boolean;
    middelen: string[];
    /** Titles of its steps, of the first series. */
    stappen: string[];
    werkbladen: string[];
    decks: string[];
  }>[];
  werkbladen: InCatalogus<{
    voor: 'deelnemer' | 'coach' | 'samen';
    versies: string[];
    /** Pages of each version. */
    paginas: Record<string, number>;
    formaat: 'A4' | 'A3';
  }>[];
  /** Decks that are printed on cards. */
  kaarten: InCatalogus<{
    kaarten: number;
    rug: boolean;
    /** Sheets of paper of each version, fronts only. */
    vellen: Record<string, number>;
  }>[];
  trajecten: InCatalogus<{
    eenheid: string;
    momenten: {
      nr: number;
      titel: string;
      samenvatting: string;
      doelen: string[];
      wie: string;
      methodieken: string[];
    }[];
  }>[];
}

type InCatalogus<T> = T & {
  slug: string;
  titel: string;
  /** Slugs it had before: an old link still finds it. */
  eerder: string[];
};

export type InMethodiek = Catalogus['methodieken'][number];
export type InWerkblad = Catalogus['werkbladen'][number];
export type InKaarten = Catalogus['kaarten'][number];
export type InTraject = Catalogus['trajecten'][number];

/** By slug, earlier slug and short code. */
type Wijzer<T> = (id: string) => { ding: T; verhuisd: boolean } | undefined;

function wijzer<T extends { slug: string; eerder: string[] }>(dingen: readonly T[]): Wijzer<T> {
  const plekken = new Map<string, { ding: T; verhuisd: boolean }>();
  // The names of now win over those of before, and names over codes.
  for (const ding of dingen) {
    for (const slug of ding.eerder) plekken.set(korteCode(slug), { ding, verhuisd: true });
    plekken.set(korteCode(ding.slug), { ding, verhuisd: false });
  }
  for (const ding of dingen) for (const slug of ding.eerder) plekken.set(slug, { ding, verhuisd: true });
  for (const ding of dingen) plekken.set(ding.slug, { ding, verhuisd: false });
  return (id) => plekken.get(id);
}

/** What a link says and the site no longer has so. */
export interface Verschil {
  wat: 'verhuisd' | 'weg' | 'versie';
  /** The words of the link: a slug or a code. */
  id: string;
  soort: Stuk['soort'];
  /** How it is called now. */
  titel?: string;
}

/** Looks pieces up in the catalogue. */
export class Register {
  readonly methodiek: Wijzer<InMethodiek>;
  readonly werkblad: Wijzer<InWerkblad>;
  readonly kaarten: Wijzer<InKaarten>;
  readonly traject: Wijzer<InTraject>;

  constructor({ methodieken, werkbladen, kaarten, trajecten }: Catalogus) {
    this.methodiek = wijzer(methodieken);
    this.werkblad = wijzer(werkbladen);
    this.kaarten = wijzer(kaarten);
    this.traject = wijzer(trajecten);
  }

  /** A contactmoment by "traject_nr". */
  moment(id: string) {
    const [slug = '', nr] = id.split('_');
    const plek = this.traject(slug);
    const moment = plek?.ding.momenten.find((m) => String(m.nr) === nr);
    return plek && moment ? { traject: plek.ding, moment, verhuisd: plek.verhuisd } : undefined;
  }

  private zoek({
    soort,
    id,
  }: Stuk): { slug: string; titel: string; verhuisd: boolean; versies?: readonly string[] } | undefined {
    if (soort === 'pauze') return isPauze(id) ? { slug: id, titel: id, verhuisd: false } : undefined;
    if (soort === 'ingevuld') return { slug: id, titel: id, verhuisd: false };
    if (soort === 'moment') {
      const plek = this.moment(id);
      return (
        plek && {
          slug: `${plek.traject.slug}_${plek.moment.nr}`,
          titel: plek.moment.titel,
          verhuisd: plek.verhuisd,
        }
      );
    }
    const plek = this[soort](id);
    if (!plek) return undefined;
    const { ding, verhuisd } = plek;
    const versies = 'versies' in ding ? ding.versies : stukVersies[soort];
    return { slug: ding.slug, titel: ding.titel, verhuisd, ...(versies && { versies }) };
  }

  /**
   * Holds pieces against the site: what has moved gets its name of now, what is gone is left out, and each
   * difference is told.
   */
  herken(stukken: readonly Stuk[]): { stukken: Stuk[]; verschillen: Verschil[] } {
    const verschillen: Verschil[] = [];
    const uit = stukken.flatMap((stuk): Stuk[] => {
      const { soort, id } = stuk;
      const plek = this.zoek(stuk);
      if (!plek) {
        verschillen.push({ wat: 'weg', id, soort });
        return [];
      }
      const { titel, verhuisd, versies } = plek;
      if (verhuisd) verschillen.push({ wat: 'verhuisd', id, soort, titel });
      const { versie, ...rest } = { ...stuk, id: plek.slug };
      if (versie === undefined || versies?.includes(versie)) return [versie ? { ...rest, versie } : rest];
      verschillen.push({ wat: 'versie', id, soort, titel });
      return [rest];
    });
    return { stukken: uit, verschillen };
  }
}
