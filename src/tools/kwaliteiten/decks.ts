import type { RondeNaam } from './soort.ts';

/** A card as the page gives it along: its word, and the plain sentence of the plus card. */
export interface Kaart {
  id: string;
  tekst: string;
  /** The same with soft hyphens, when it has a very long part. */
  breuk?: string;
  uitleg: string;
  /** In which group of the deck it stands, from 0. */
  groep: number;
  /** The card of the other deck that is its other side. */
  tegen?: string;
}
export type DeckNaam = 'kwaliteiten' | 'valkuilen';

/** What the page writes into itself when the site is built. */
export interface Gegevens {
  kwaliteiten: Kaart[];
  valkuilen: Kaart[];
  /** The address of the page of each deck, and of the methodiek. */
  adressen: Record<DeckNaam | 'methodiek', string>;
  /** Who made the game that this one is not. */
  eer: string;
}

/** The cards of the tool, by deck and by id. */
export class Decks {
  readonly adressen: Gegevens['adressen'];
  readonly eer: string;
  private readonly decks: Record<DeckNaam, readonly Kaart[]>;
  private readonly opId: Map<string, Kaart>;

  constructor({ kwaliteiten, valkuilen, adressen, eer }: Gegevens) {
    this.adressen = adressen;
    this.eer = eer;
    this.decks = { kwaliteiten, valkuilen };
    this.opId = new Map([...kwaliteiten, ...valkuilen].map((kaart) => [kaart.id, kaart]));
  }

  /** A card; one that was kept in a document and is no longer in the deck is shown by its number. */
  kaart(id: string): Kaart {
    return this.opId.get(id) ?? { id, tekst: `Kaart ${id}`, uitleg: '', groep: 0 };
  }

  woord(id: string): string {
    return this.kaart(id).tekst;
  }

  /**
   * The ids of a deck as a shuffled pile.
   * @param helft only half of the cards, as many of each group, so that every side of somebody has a chance
   * @param toeval gives numbers from 0 up to 1
   */
  geschud(deck: DeckNaam, helft: boolean, toeval: () => number): string[] {
    const alle = schud(this.decks[deck], toeval);
    if (!helft) return alle.map(({ id }) => id);
    const per = new Map<number, number>();
    for (const { groep } of alle) per.set(groep, (per.get(groep) ?? 0) + 1);
    const over = new Map([...per].map(([groep, aantal]) => [groep, Math.ceil(aantal / 2)]));
    return alle.flatMap(({ id, groep }) => {
      const nog = over.get(groep) ?? 0;
      over.set(groep, nog - 1);
      return nog > 0 ? id : [];
    });
  }

  /** How many cards there are to play with. */
  aantal(deck: DeckNaam, helft: boolean): number {
    return this.geschud(deck, helft, () => 0).length;
  }
}

/** The deck of a round: only the free round has the pitfalls. */
export const deckVan = (ronde: RondeNaam): DeckNaam => (ronde === 'valkuilen' ? 'valkuilen' : 'kwaliteiten');

/** Fisher and Yates: every order as likely as any other. */
function schud<T>(lijst: readonly T[], toeval: () => number): T[] {
  const uit = [...lijst];
  for (let i = uit.length - 1; i > 0; i--) {
    const j = Math.floor(toeval() * (i + 1));
    [uit[i], uit[j]] = [uit[j] as T, uit[i] as T];
  }
  return uit;
}
