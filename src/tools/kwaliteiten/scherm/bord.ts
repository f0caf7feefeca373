import type { Kast } from '../../kit/kast.ts';
import { leesVoor } from '../../kit/scherm/voorlezen.ts';
import type { Decks, Kaart } from '../decks.ts';
import { Meldingen } from '../meldingen.ts';
import type { Opstelling } from '../opstelling.ts';
import type { Spel } from '../soort.ts';

/** All that the parts of the screen need of the game. */
export interface Bord {
  kast: Kast<Spel>;
  spel: Spel;
  decks: Decks;
  zeg: Meldingen;
  opstelling: Opstelling;
  /** Cards show their plain sentence. */
  zinnen: boolean;
  /** Conversation mode. */
  gesprek: boolean;
  /** This device has a Dutch voice of its own. */
  stem: boolean;
  lees: (kaart: Kaart) => void;
}

export function maakBord(deel: Omit<Bord, 'zeg' | 'zinnen' | 'lees'>): Bord {
  const zinnen = deel.opstelling.woorden === 'eenvoudig';
  return {
    ...deel,
    zinnen,
    zeg: new Meldingen(deel.decks),
    lees: ({ tekst, uitleg }) => leesVoor(zinnen ? `${tekst}. ${uitleg}` : tekst),
  };
}
