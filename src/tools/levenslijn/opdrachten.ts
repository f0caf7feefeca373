import type { Wijziging } from '../kit/soort.ts';
import { bereik, grens, type Lijn, type Maat, type Moment, type Tijd } from './soort.ts';
import { orden, tijdOp } from './tijd.ts';

type Opdracht = Wijziging<Lijn>;

const klem = (getal: number, min: number, max: number) =>
  Math.min(max, Math.max(min, Math.round(getal) || 0));
const vind = (lijn: Lijn, id: string) => lijn.momenten.find((moment) => moment.id === id);
const ingevoegd = <T>(lijst: readonly T[], plek: number, een: T) => [
  ...lijst.slice(0, plek),
  een,
  ...lijst.slice(plek),
];
const gelijk = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The line with these moments, in order; the same line when they are the same in the same order. */
function metMomenten(lijn: Lijn, momenten: readonly Moment[]): Lijn {
  const nieuw = orden(momenten, lijn.as);
  const zelfde = nieuw.length === lijn.momenten.length && nieuw.every((m, i) => m === lijn.momenten[i]);
  return zelfde ? lijn : { ...lijn, momenten: nieuw };
}

function keurTijd(tijd: Tijd | undefined, maat: Maat): Tijd | undefined {
  if (!tijd || !Number.isFinite(tijd.van)) return undefined;
  const [min, max] = bereik[maat];
  const van = klem(tijd.van, min, max);
  if (tijd.tot === undefined || !Number.isFinite(tijd.tot)) return { van };
  return { van, tot: Math.max(van, klem(tijd.tot, min, max)) };
}

/** What the visitor can say of a moment. */
export type Kenmerken = Partial<Omit<Moment, 'id'>>;

/** The moment with these traits, cut to what a line can hold; the same moment when nothing changes. */
function metKenmerken(lijn: Lijn, moment: Moment, deel: Kenmerken): Moment {
  const nieuw: Moment = { ...moment, ...deel };
  for (const veld of ['woorden', 'wie', 'ijkwoord', 'kracht', 'notitie'] as const)
    nieuw[veld] = nieuw[veld].slice(0, grens[veld]);
  nieuw.hoogte = klem(nieuw.hoogte, -grens.hoogte, grens.hoogte);
  for (const maat of ['jaar', 'leeftijd'] as const) {
    const tijd = keurTijd(nieuw[maat], maat);
    if (tijd) nieuw[maat] = tijd;
    else delete nieuw[maat];
  }
  if (!lijn.banen.some(({ id }) => id === nieuw.baan)) delete nieuw.baan;
  return gelijk(nieuw, moment) ? moment : nieuw;
}

const vers: Omit<Moment, 'id'> = {
  vorm: 'moment',
  woorden: '',
  circa: false,
  wie: '',
  ijkwoord: '',
  kracht: '',
  notitie: '',
  soort: '',
  hoogte: 0,
  verborgen: false,
};

/**
 * A new moment or period.
 * @param plek before or behind the moment with this id; absent: at the end of the line
 */
export const voegToe =
  (id: string, kenmerken: Kenmerken, plek?: { voor: string } | { na: string }): Opdracht =>
  (lijn) => {
    const kort = id.slice(0, 24);
    if (vind(lijn, kort) || lijn.momenten.length >= grens.momenten) return lijn;
    const buur = plek && ('voor' in plek ? plek.voor : plek.na);
    const bij = lijn.momenten.findIndex((moment) => moment.id === buur);
    const hier = bij < 0 ? lijn.momenten.length : plek && 'voor' in plek ? bij : bij + 1;
    const nieuw = metKenmerken(lijn, { ...vers, id: kort }, kenmerken);
    return metMomenten(lijn, ingevoegd(lijn.momenten, hier, nieuw));
  };

/** Says something of a moment. */
export const zet =
  (id: string, deel: Kenmerken): Opdracht =>
  (lijn) =>
    metMomenten(
      lijn,
      lijn.momenten.map((moment) => (moment.id === id ? metKenmerken(lijn, moment, deel) : moment)),
    );

/** Takes a moment off the line. */
export const verwijder =
  (id: string): Opdracht =>
  (lijn) =>
    metMomenten(
      lijn,
      lijn.momenten.filter((moment) => moment.id !== id),
    );

/** Puts a moment at a place in the order, counted without itself. On an axis with numbers its time still rules. */
export const verplaats =
  (id: string, plek: number): Opdracht =>
  (lijn) => {
    const moment = vind(lijn, id);
    if (!moment) return lijn;
    const rest = lijn.momenten.filter((ander) => ander !== moment);
    return metMomenten(lijn, ingevoegd(rest, klem(plek, 0, rest.length), moment));
  };

/** Moves a moment in time, by years, with its end; nothing when it has no time on this axis. */
export const schuifTijd =
  (id: string, jaren: number): Opdracht =>
  (lijn) => {
    const moment = vind(lijn, id);
    const tijd = moment && tijdOp(moment, lijn.as);
    if (!tijd || lijn.as === 'volgorde') return lijn;
    const [min, max] = bereik[lijn.as];
    const stap = klem(jaren, min - tijd.van, max - (tijd.tot ?? tijd.van));
    const nieuw = { van: tijd.van + stap, ...(tijd.tot !== undefined && { tot: tijd.tot + stap }) };
    return zet(id, { [lijn.as]: nieuw })(lijn);
  };

/** One step earlier (-1) or later (1): a year when it has one, else a place in the order. */
export const schuif =
  (id: string, stap: number): Opdracht =>
  (lijn) => {
    const hier = lijn.momenten.findIndex((moment) => moment.id === id);
    const moment = lijn.momenten[hier];
    if (!moment) return lijn;
    return tijdOp(moment, lijn.as)
      ? schuifTijd(id, stap)(lijn)
      : verplaats(id, Math.max(0, hier + stap))(lijn);
  };
