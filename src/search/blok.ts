import { type Bits, en, leeg, leesBits, of, schrijfBits, tel, telBeide, vol, zet } from './bits.ts';
import type { FacetVorm, Staat } from './staat.ts';

/** What the finder knows of a run of methodieken, without their texts: who has which value, and how to order them. */
export interface Blok {
  /** The number of the first methodiek in it. */
  vanaf: number;
  aantal: number;
  /** Per value ("fase:wie-ben-ik") who has it; a value that nobody has is not there. */
  bits: Record<string, Bits>;
  /** Place of each in the order of titles, over the whole collection. */
  titelRang: number[];
  /** Minutes that each takes at most, for the order by time; without a duration it comes last. */
  duur: number[];
}

/** A block as it travels: the same, with its sets as text. */
export type BlokBestand = Omit<Blok, 'bits'> & { bits: Record<string, string> };

export const sleutel = (facet: string, waarde: string): string => `${facet}:${waarde}`;

/** How many methodieken one block holds: all of them as long as there are no more than this. */
export const perBlok = 1024;

/**
 * Makes a block from the values of its methodieken.
 * @param waarden for each methodiek its values, as keys
 */
export function maakBlok(
  vanaf: number,
  waarden: readonly (readonly string[])[],
  titelRang: number[],
  duur: number[],
): Blok {
  const bits: Record<string, Bits> = {};
  waarden.forEach((lijst, nummer) => {
    for (const waarde of lijst) {
      bits[waarde] ??= leeg(waarden.length);
      zet(bits[waarde], nummer);
    }
  });
  return { vanaf, aantal: waarden.length, bits, titelRang, duur };
}

const perSleutel = <A, B>(van: Record<string, A>, maak: (waarde: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(van).map(([naam, waarde]) => [naam, maak(waarde)]));

export const schrijfBlok = (blok: Blok): BlokBestand => ({
  ...blok,
  bits: perSleutel(blok.bits, schrijfBits),
});
export const leesBlok = (bestand: BlokBestand): Blok => ({
  ...bestand,
  bits: perSleutel(bestand.bits, leesBits),
});

/** Who has one of the chosen values of a facet. */
const metKeuze = (blok: Blok, facet: string, keuzes: readonly string[]): Bits =>
  keuzes.reduce((samen, waarde) => {
    const bits = blok.bits[sleutel(facet, waarde)];
    return bits ? of(samen, bits) : samen;
  }, leeg(blok.aantal));

/**
 * Who meets a state: one of the chosen values in every facet, and what was searched for.
 * @param gevonden who answers the words searched for; leave out when nothing was typed
 * @param behalve a facet whose choice does not count, to know what its other values would give
 */
export function passend(blok: Blok, staat: Staat, gevonden?: Bits, behalve?: string): Bits {
  let bits = gevonden ?? vol(blok.aantal);
  for (const [facet, keuzes] of Object.entries(staat.keuzes))
    if (facet !== behalve) bits = en(bits, metKeuze(blok, facet, keuzes));
  return bits;
}

/** How many methodieken meet a state, and how many of the rest of the state each value of each facet has. */
export interface Telling {
  totaal: number;
  /** Per value what the list would hold with that value instead of the choice of its own facet. */
  waarden: Record<string, number>;
}

export function telBlok(blok: Blok, staat: Staat, facetten: readonly FacetVorm[], gevonden?: Bits): Telling {
  const alles = passend(blok, staat, gevonden);
  const waarden: Record<string, number> = {};
  for (const { id, waarden: lijst } of facetten) {
    const rest = staat.keuzes[id] ? passend(blok, staat, gevonden, id) : alles;
    for (const { id: waarde } of lijst) {
      const naam = sleutel(id, waarde);
      const bits = blok.bits[naam];
      waarden[naam] = bits ? telBeide(rest, bits) : 0;
    }
  }
  return { totaal: tel(alles), waarden };
}

/** Counts of blocks together. */
export function somTelling(tellingen: readonly Telling[]): Telling {
  const waarden: Record<string, number> = {};
  for (const telling of tellingen)
    for (const [naam, aantal] of Object.entries(telling.waarden))
      waarden[naam] = (waarden[naam] ?? 0) + aantal;
  return { totaal: tellingen.reduce((som, { totaal }) => som + totaal, 0), waarden };
}
