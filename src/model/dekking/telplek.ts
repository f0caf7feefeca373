import type { Vindplaats } from '../bron.ts';
import type { Telregel } from '../dekking.ts';
import type { Inhoud } from '../inhoud.ts';
import { type Deck, kaartenVan } from '../kaart.ts';
import { losOp, type OpgelostVeld, type Werkblad } from '../werkblad.ts';

/** The counts of the parts of a methodiek, by the id of their heading; the whole text under ''. */
export type Delen = ReadonlyMap<string, Readonly<Record<Telregel['tel'], number>>>;

/** Something on which lists can be counted. */
export interface Telplek {
  bestand: string;
  bronnen: readonly Vindplaats[];
  /** The names of its parts: headings, groups or fields. */
  delen: readonly string[];
  /** How many stand in a part; '' is the whole. */
  tel: (deel: string, wijze: Telregel['tel']) => number;
}

/** How many things a field of a sheet lists: questions, options, boxes, places, printed rows, or columns to fill in. */
function veldAantal(veld: OpgelostVeld): number {
  switch (veld.soort) {
    case 'keuze':
      return veld.opties.length;
    case 'vragen':
      return veld.vragen.length;
    case 'matrix':
      return veld.vakken.length;
    case 'tekenvlak':
      return veld.zones.length;
    case 'tabel':
      return veld.rijen.filter((rij) => !rij.leeg).length || veld.kolommen.length;
    case 'uitleg':
      return veld.punten?.length ?? 1;
    default:
      return 1;
  }
}

const geenVraag = new Set(['uitleg', 'tussenkop']);

function bladPlek(blad: Werkblad, inhoud: Inhoud): Telplek {
  const { velden } = losOp(blad, Object.fromEntries(inhoud.decks));
  return {
    bestand: `content/werkbladen/${blad.slug}.yaml`,
    bronnen: blad.bronnen,
    delen: velden.map(({ id }) => id),
    tel: (deel) =>
      deel === ''
        ? velden.filter((veld) => !geenVraag.has(veld.soort)).length
        : velden.filter(({ id }) => id === deel).reduce((som, veld) => som + veldAantal(veld), 0),
  };
}

/** The cards of a deck that come from a source: not the head cards of groups, and not those that we added. */
const deckPlek = (deck: Deck): Telplek => ({
  bestand: `content/kaarten/${deck.slug}.yaml`,
  bronnen: deck.bronnen,
  delen: deck.groepen.map(({ id }) => id),
  tel: (deel) => kaartenVan(deck, deel === '' ? [] : [deel]).filter((kaart) => !kaart.redactie).length,
});

/**
 * Finds what a row of the table points at; nothing when it is not there, or has faults of its own.
 * @param delen the counts of every methodiek, by slug
 */
export function vindTelplek(
  soort: string,
  slug: string,
  inhoud: Inhoud,
  delen: ReadonlyMap<string, Delen>,
): Telplek | undefined {
  if (soort === 'kaarten') {
    const deck = inhoud.decks.get(slug);
    return deck && deckPlek(deck);
  }
  if (soort === 'werkblad') {
    const blad = inhoud.werkbladen.find((werkblad) => werkblad.slug === slug);
    return blad && bladPlek(blad, inhoud);
  }
  const methodiek = inhoud.methodieken.find((m) => m.slug === slug);
  const geteld = delen.get(slug);
  return (
    methodiek &&
    geteld && {
      bestand: `content/methodieken/${slug}.mdx`,
      bronnen: methodiek.bronnen,
      delen: [...geteld.keys()].filter((deel) => deel !== ''),
      tel: (deel, wijze) => geteld.get(deel)?.[wijze] ?? 0,
    }
  );
}
