import { grootsteAantal, leesStuk, type Stuk, schrijfStuk, stukSleutel } from './stuk.ts';

/** How the paper is printed: on one side, or on two and turned over the long or the short edge. */
export const zijden = ['enkel', 'lang', 'kort'] as const;
export type Zijden = (typeof zijden)[number];

/** What can be told in a link: choices, no names and no answers. */
export interface Werkmap {
  deelnemers: number;
  coaches: number;
  zijden: Zijden;
  /** When it begins, "14:00"; absent while nobody said. */
  begin?: string;
  stukken: Stuk[];
}

/** A werkmap as it lies on the device, with what stays there: words of one's own. */
export interface EigenMap extends Werkmap {
  titel: string;
  /** A day, "2026-11-22", or nothing. */
  datum: string;
  notities: string;
}

/** More than this is no map but a library; a link would no longer be one. */
export const meesteStukken = 250;
const langsteTekst = { titel: 120, datum: 10, notities: 4000 };

export const legeMap = (): Werkmap => ({ deelnemers: 1, coaches: 1, zijden: 'enkel', stukken: [] });
export const legeEigenMap = (): EigenMap => ({ ...legeMap(), titel: '', datum: '', notities: '' });

/** A whole number between 1 and the greatest count, or the other when it is none. */
export function leesAantal(waarde: unknown, anders: number): number {
  const getal = Number(waarde);
  return Number.isInteger(getal) && getal >= 1 && getal <= grootsteAantal ? getal : anders;
}

export const leesBegin = (waarde: unknown): string | undefined =>
  typeof waarde === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(waarde) ? waarde : undefined;

export const leesZijden = (waarde: unknown): Zijden => zijden.find((zijde) => zijde === waarde) ?? 'enkel';

/** The pieces that are any, each once. */
export function leesStukken(teksten: readonly unknown[]): Stuk[] {
  const stukken = new Map<string, Stuk>();
  for (const tekst of teksten) {
    const stuk = typeof tekst === 'string' ? leesStuk(tekst) : undefined;
    // A break may come more than once; everything else is in the map or not.
    if (stuk) stukken.set(stuk.soort === 'pauze' ? String(stukken.size) : stukSleutel(stuk), stuk);
    if (stukken.size === meesteStukken) break;
  }
  return [...stukken.values()];
}

/** What is kept on the device, from any value: whatever is wrong with it is let go, never thrown at the visitor. */
export function leesEigenMap(waarde: unknown): EigenMap {
  if (typeof waarde !== 'object' || waarde === null) return legeEigenMap();
  const ruw = waarde as Record<string, unknown>;
  const tekst = (veld: keyof typeof langsteTekst) =>
    typeof ruw[veld] === 'string' ? ruw[veld].slice(0, langsteTekst[veld]) : '';
  const begin = leesBegin(ruw.begin);
  const datum = tekst('datum');
  return {
    deelnemers: leesAantal(ruw.deelnemers, 1),
    coaches: leesAantal(ruw.coaches, 1),
    zijden: leesZijden(ruw.zijden),
    ...(begin !== undefined && { begin }),
    stukken: leesStukken(Array.isArray(ruw.stukken) ? ruw.stukken : []),
    titel: tekst('titel'),
    datum: /^\d{4}-\d{2}-\d{2}$/.test(datum) ? datum : '',
    notities: tekst('notities'),
  };
}

/** The same as plain data to keep: the pieces as their words, so that a button need not know more than those. */
export const schrijfEigenMap = (map: EigenMap) => ({ v: 1, ...map, stukken: map.stukken.map(schrijfStuk) });

/** A change of a map: gives back the very same map when there is nothing to change. */
export type Wijziging = <M extends Werkmap>(map: M) => M;

const zelfde = (a: Stuk, b: Stuk) => stukSleutel(a) === stukSleutel(b);

/** Puts pieces at the end, those that are not there yet; a break may come twice. */
export const voegToe =
  (nieuwe: readonly Stuk[]): Wijziging =>
  (map) => {
    const erbij = nieuwe.filter(
      (stuk, i) =>
        stuk.soort === 'pauze' ||
        (!map.stukken.some((ander) => zelfde(ander, stuk)) &&
          nieuwe.findIndex((ander) => zelfde(ander, stuk)) === i),
    );
    const stukken = [...map.stukken, ...erbij].slice(0, meesteStukken);
    return stukken.length === map.stukken.length ? map : { ...map, stukken };
  };

/** Takes the piece at a place out; a place that is none changes nothing. */
export const haalWeg =
  (plek: number): Wijziging =>
  (map) =>
    map.stukken[plek] ? { ...map, stukken: map.stukken.toSpliced(plek, 1) } : map;

/** Puts a piece back at a place: the undoing of taking it out. */
export const zetTerug =
  (plek: number, stuk: Stuk): Wijziging =>
  (map) => ({ ...map, stukken: map.stukken.toSpliced(plek, 0, stuk) });

/** Moves a piece to another place in the order. */
export const verplaats =
  (van: number, naar: number): Wijziging =>
  (map) => {
    const stuk = map.stukken[van];
    const doel = Math.max(0, Math.min(map.stukken.length - 1, naar));
    if (!stuk || van === doel) return map;
    return { ...map, stukken: map.stukken.toSpliced(van, 1).toSpliced(doel, 0, stuk) };
  };

/** Changes the version, the count or the minutes of a piece; `undefined` gives the usual one back. */
export const zetStuk =
  (
    plek: number,
    deel: Partial<Record<'versie', string | undefined>> &
      Partial<Record<'aantal' | 'minuten', number | undefined>>,
  ): Wijziging =>
  (map) => {
    const stuk = map.stukken[plek];
    if (!stuk) return map;
    const nieuw = Object.fromEntries(
      Object.entries({ ...stuk, ...deel }).filter(([, waarde]) => waarde !== undefined),
    ) as unknown as Stuk;
    const gelezen = leesStuk(schrijfStuk(nieuw));
    return gelezen ? { ...map, stukken: map.stukken.with(plek, gelezen) } : map;
  };
