import {
  type Bestanden,
  type BestandSoort,
  type Haal,
  type Kern,
  perRegelbestand,
  type Regel,
} from './bestanden.ts';
import { type Bits, leeg, nummers, zet } from './bits.ts';
import { type Blok, leesBlok, passend, somTelling, type Telling, telBlok } from './blok.ts';
import { type Losser, laatLos } from './losser.ts';
import { telMetParen } from './paren.ts';
import type { FacetVorm, Staat } from './staat.ts';
import { type Antwoord as Gezocht, zoek } from './zoek/vraag.ts';

/** What the finder has to say about a state. */
export interface Antwoord {
  /** The methodieken, in the order asked for. When `compleet` is false there may be more. */
  nummers: number[];
  compleet: boolean;
  /** Counts of all values; not there as long as they are not sure. */
  telling?: Telling;
  /** Other pages that answer what was typed, best first. */
  anders: number[];
  tikfouten: string[];
  /** Words that no page had together with the others. */
  losseWoorden: string[];
  /** What was typed, as it was read: slips put right, and without the loose words. */
  gelezen: string;
  /** With nothing found: what is nearest. Then `nummers` are those; `telling` stays about what was asked. */
  losser?: Losser;
}

/** How many lines a first answer shows: what a visitor waits for. */
export const eersteRegels = 24;

const geenZoek: Gezocht = { scores: new Map(), tikfouten: [], los: [], gelezen: '' };

/** Keeps what was fetched: every file is asked for once. */
function metGeheugen(haal: Haal): Haal {
  const klaar = new Map<string, Promise<Bestanden[BestandSoort]>>();
  return <S extends BestandSoort>(soort: S, nummer?: number) => {
    const naam = `${soort}-${nummer}`;
    const belofte = klaar.get(naam) ?? haal(soort, nummer);
    klaar.set(naam, belofte);
    belofte.catch(() => klaar.delete(naam));
    return belofte as Promise<Bestanden[S]>;
  };
}

/** Who of a block answers the words searched for. */
function bitsVan(blok: Blok, scores: ReadonlyMap<number, number>): Bits {
  const bits = leeg(blok.aantal);
  for (const nummer of scores.keys())
    if (nummer >= blok.vanaf && nummer < blok.vanaf + blok.aantal) zet(bits, nummer - blok.vanaf);
  return bits;
}

function opVolgorde(lijst: number[], staat: Staat, blokken: readonly Blok[], { scores }: Gezocht): number[] {
  const uitBlok = (nummer: number, wat: 'titelRang' | 'duur') => {
    const blok = blokken.find(({ vanaf, aantal }) => nummer >= vanaf && nummer < vanaf + aantal);
    return blok?.[wat][nummer - blok.vanaf] ?? 0;
  };
  if (staat.volgorde === 'titel')
    return lijst.toSorted((a, b) => uitBlok(a, 'titelRang') - uitBlok(b, 'titelRang'));
  if (staat.volgorde === 'duur')
    return lijst.toSorted((a, b) => uitBlok(a, 'duur') - uitBlok(b, 'duur') || a - b);
  if (staat.zoek === '') return lijst;
  return lijst.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b);
}

/** The pages beside methodieken that answer the words, best first. */
const andere = ({ scores }: Gezocht, { aantal }: Kern): number[] =>
  [...scores]
    .filter(([nummer]) => nummer >= aantal)
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([nummer]) => nummer);

/**
 * The finder without its face: answers states from the files of the index.
 * @param haal fetches a file; it is asked for each file once
 * @param facetten the facets and their values, in the order of the page
 */
export function maakVinder(haal: Haal, facetten: readonly FacetVorm[]) {
  const uit = metGeheugen(haal);
  const blokNr = async (nummer: number): Promise<Blok> => leesBlok(await uit('blok', nummer));
  let gelezen: Blok[] = [];

  async function gezocht(vraag: string, { wijzer }: Kern, metRest: boolean): Promise<Gezocht> {
    if (vraag === '') return geenZoek;
    const rest = async (nummer: number) => (metRest ? uit('rest', nummer) : []);
    return zoek({ wijzer, scherf: (nummer) => uit('woord', nummer), rest }, vraag);
  }

  /**
   * The best pages for words alone, from the shards of those words: no block is needed to know who they are, only to
   * count. Nothing when that is not sure: a filter is on, or the words were not all found as typed.
   */
  async function alleenWoorden(staat: Staat, kern: Kern): Promise<Antwoord | undefined> {
    const enkelWoorden =
      staat.zoek !== '' && staat.volgorde === 'best' && Object.keys(staat.keuzes).length === 0;
    if (!enkelWoorden || gelezen.length === kern.blokken || kern.blokken < 2) return undefined;
    const gevonden = await gezocht(staat.zoek, kern, false);
    const lijst = [...gevonden.scores.keys()].filter((nummer) => nummer < kern.aantal);
    if (lijst.length < eersteRegels || gevonden.los.length > 0) return undefined;
    return {
      nummers: opVolgorde(lijst, staat, [], gevonden),
      compleet: false,
      anders: andere(gevonden, kern),
      tikfouten: gevonden.tikfouten,
      losseWoorden: [],
      gelezen: gevonden.gelezen,
    };
  }

  function antwoord(staat: Staat, kern: Kern, gevonden: Gezocht, blokken: readonly Blok[]): Antwoord {
    const zoekBits = (blok: Blok, voor: Staat) =>
      voor.zoek === '' ? undefined : bitsVan(blok, gevonden.scores);
    const alle = (voor: Staat) =>
      blokken.flatMap((blok) =>
        nummers(passend(blok, voor, zoekBits(blok, voor))).map((n) => n + blok.vanaf),
      );
    const compleet = blokken.length === kern.blokken;
    const eerst = alle(staat);
    const losser =
      eerst.length === 0 && compleet ? laatLos(staat, (ruimer) => alle(ruimer).length) : undefined;
    const getoond = losser?.staat ?? staat;
    const telling = compleet
      ? somTelling(blokken.map((blok) => telBlok(blok, staat, facetten, zoekBits(blok, staat))))
      : kern.paren && telMetParen(kern.paren, kern.aantal, staat, facetten);
    return {
      nummers: opVolgorde(losser ? alle(losser.staat) : eerst, getoond, blokken, gevonden),
      compleet,
      ...(telling && { telling }),
      anders: andere(gevonden, kern),
      tikfouten: gevonden.tikfouten,
      losseWoorden: gevonden.los,
      gelezen: gevonden.gelezen,
      ...(losser && { losser }),
    };
  }

  /**
   * Answers a state: first with what can be said soon, and once more when that was not everything.
   * An order other than that of the list needs all blocks before it can say who is first.
   */
  async function* antwoorden(staat: Staat): AsyncGenerator<Antwoord> {
    const kern = await uit('kern');
    const vast = await alleenWoorden(staat, kern);
    if (vast) yield vast;
    const gevonden = await gezocht(staat.zoek, kern, true);
    const opNummer = staat.volgorde === 'best' && staat.zoek === '';
    const blokken: Blok[] = [...gelezen];
    while (blokken.length < kern.blokken) {
      const stap = opNummer
        ? [blokken.length]
        : Array.from({ length: kern.blokken - blokken.length }, (_, i) => i + blokken.length);
      blokken.push(...(await Promise.all(stap.map(blokNr))));
      if (blokken.length > gelezen.length) gelezen = [...blokken];
      if (blokken.length === kern.blokken) break;
      const voorlopig = antwoord(staat, kern, gevonden, blokken);
      if (voorlopig.nummers.length >= eersteRegels) {
        yield voorlopig;
        const rest = Array.from({ length: kern.blokken - blokken.length }, (_, i) => i + blokken.length);
        blokken.push(...(await Promise.all(rest.map(blokNr))));
        gelezen = [...blokken];
      }
    }
    yield antwoord(staat, kern, gevonden, blokken);
  }

  /** The lines of pages, in the order of their numbers given. */
  async function regels(lijst: readonly number[]): Promise<Regel[]> {
    return Promise.all(
      lijst.map(async (nummer) => {
        const bestand = await uit('regels', Math.floor(nummer / perRegelbestand));
        const regel = bestand[nummer % perRegelbestand];
        if (!regel) throw new Error(`regel ${nummer} ontbreekt`);
        return regel;
      }),
    );
  }

  return { antwoorden, regels };
}

export type Vinder = ReturnType<typeof maakVinder>;
