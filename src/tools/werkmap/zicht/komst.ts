import type { Register, Verschil } from '../../../model/werkmap/catalogus.ts';
import { leesLink, schrijfLink } from '../../../model/werkmap/link.ts';
import type { EigenMap, Werkmap } from '../../../model/werkmap/map.ts';
import { voegToe } from '../../../model/werkmap/map.ts';
import { stukken, tel } from './woorden.ts';

/** What differs between the words of a map and the site of now, each in a quiet sentence. */
export function verschilZinnen(verschillen: readonly Verschil[]): string[] {
  const weg = verschillen.filter(({ wat }) => wat === 'weg');
  const anders = verschillen.flatMap(({ wat, titel }) => {
    if (wat === 'verhuisd') return [`“${titel}” heeft een nieuwe naam.`];
    if (wat === 'versie') return [`“${titel}” bestaat niet meer in de gekozen versie. Je krijgt de gewone.`];
    return [];
  });
  if (weg.length === 0) return anders;
  const namen = weg.map(({ id }) => `“${id.replaceAll('-', ' ')}”`).join(', ');
  const wie = weg.length === 1 ? 'Eén stuk is er niet meer' : `${weg.length} stukken zijn er niet meer`;
  return [...anders, `${wie}: ${namen}.`];
}

/** What an address brings. */
export type Komst =
  /** The address holds no map, or the one that is there already. */
  | { wat: 'niets'; zinnen: string[] }
  /** One's own map is empty: it is taken in. */
  | { wat: 'neem'; map: Werkmap; zinnen: string[] }
  /** Both have pieces: the visitor decides. */
  | { wat: 'vraag'; map: Werkmap; zinnen: string[]; vraag: string };

/** Holds the query of an address against the site and against one's own map. */
export function komstVan(zoek: string, eigen: Werkmap, register: Register): Komst {
  const gelezen = leesLink(zoek);
  if (!gelezen) return { wat: 'niets', zinnen: [] };
  const { map: ruw, onleesbaar, later } = gelezen;
  const { stukken: herkend, verschillen } = register.herken(ruw.stukken);
  const map = { ...ruw, stukken: herkend };
  const zinnen = [
    ...(later ? ['Deze link komt van een nieuwere versie van Stapwijs. Misschien ontbreekt er iets.'] : []),
    ...verschilZinnen(verschillen),
    ...(onleesbaar > 0 ? [`${tel(onleesbaar, 'deel', 'delen')} van de link konden we niet lezen.`] : []),
  ];
  if (herkend.length === 0) {
    const eind = eigen.stukken.length > 0 ? ' Je eigen map is niet veranderd.' : '';
    return { wat: 'niets', zinnen: [`In deze link vonden we geen werkmap.${eind}`, ...zinnen] };
  }
  if (eigen.stukken.length === 0) return { wat: 'neem', map, zinnen };
  if (schrijfLink(map) === schrijfLink(eigen)) return { wat: 'niets', zinnen };
  const ingevuld = eigen.stukken.filter(({ soort }) => soort === 'ingevuld').length;
  const delen = [
    `Deze link brengt een map met ${stukken(herkend.length)}.`,
    `Jouw map heeft er ${eigen.stukken.length}.`,
    // What is filled in is in no link: only here it can get lost.
    ingevuld > 0 &&
      `Daar ${ingevuld === 1 ? 'is 1 ingevuld blad' : `zijn ${ingevuld} ingevulde bladen`} bij: vervang je de map, dan gaan die van dit toestel.`,
  ];
  return { wat: 'vraag', map, zinnen, vraag: delen.filter(Boolean).join(' ') };
}

/** One's own words stay; the choices and the pieces are those of the other map. */
export const vervang =
  (door: Werkmap) =>
  ({ titel, datum, notities }: EigenMap): EigenMap => ({ ...door, titel, datum, notities });

/** The pieces of the other map behind one's own; what one chose oneself stays. */
export const voegSamen =
  (ander: Werkmap) =>
  (eigen: EigenMap): EigenMap =>
    voegToe(ander.stukken)(eigen);
