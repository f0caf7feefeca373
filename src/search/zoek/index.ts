import { stam } from '../taal/stam.ts';
import { isStopwoord, woorden, zoekwoorden } from '../taal/woorden.ts';

/** A text of a page with what it weighs: a word in the title says more than one in the body. */
export interface Veld {
  tekst: string;
  gewicht: number;
  /** A short text (a title) says more with each word than a long one. */
  kort?: true;
}

/** Of one word, in which pages it counts for how much: page and weight in turns, best pages first. */
export type Vindplaatsen = number[];

export interface ZoekIndex {
  /** Stems with their pages, in the order of the alphabet. */
  termen: [term: string, vindplaatsen: Vindplaatsen][];
}

/** Language that the index is made with. */
export interface Taal {
  splits: (woord: string) => string[];
  synoniemen: (stammen: readonly string[]) => string[];
}

/** What a half of a compound weighs beside the word itself, and what another name for the same thing weighs. */
const deelGewicht = 0.5;
const synoniemGewicht = 0.8;
/** The word that a title begins with, is what the page is about. */
const eersteGewicht = 1.3;
/** A word that comes back says more, but not without end. */
const verzadiging = 6;
const schaal = 12;

function gewichten(velden: readonly Veld[], { splits, synoniemen }: Taal): Map<string, number> {
  const som = new Map<string, number>();
  const voegToe = (term: string, gewicht: number) => {
    if (term.length > 1 || /\d/.test(term)) som.set(term, (som.get(term) ?? 0) + gewicht);
  };
  for (const { tekst, gewicht, kort } of velden) {
    const lijst = zoekwoorden(tekst);
    const per = kort ? gewicht / (0.7 + 0.3 * lijst.length) : gewicht;
    const metDelen = (woord: string, hoeveel: number) => {
      voegToe(stam(woord), hoeveel);
      for (const deel of splits(woord)) if (!isStopwoord(deel)) voegToe(stam(deel), hoeveel * deelGewicht);
    };
    lijst.forEach((woord, i) => {
      metDelen(woord, kort && i === 0 ? per * eersteGewicht : per);
    });
    for (const naam of synoniemen(woorden(tekst).map(stam))) metDelen(naam, per * synoniemGewicht);
  }
  return som;
}

/**
 * Makes the index of a collection of pages.
 * @param paginas for each page its fields; its place in the list is its number
 */
export function maakIndex(paginas: readonly (readonly Veld[])[], taal: Taal): ZoekIndex {
  const per = new Map<string, [pagina: number, gewicht: number][]>();
  paginas.forEach((velden, pagina) => {
    for (const [term, gewicht] of gewichten(velden, taal)) {
      const lijst = per.get(term) ?? [];
      if (lijst.length === 0) per.set(term, lijst);
      lijst.push([pagina, gewicht]);
    }
  });
  const termen = [...per].map(([term, lijst]): [string, Vindplaatsen] => {
    // What stands on every page says little about one of them.
    const zeldzaam = Math.log(1 + paginas.length / lijst.length);
    const gewogen = lijst.map(([pagina, gewicht]): [number, number] => [
      pagina,
      Math.max(1, Math.round((schaal * zeldzaam * gewicht) / (gewicht + verzadiging))),
    ]);
    return [term, gewogen.toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).flat()];
  });
  return { termen: termen.toSorted(([a], [b]) => (a < b ? -1 : 1)) };
}
