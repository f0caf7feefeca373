import type { Blok } from '../boek/blok.ts';
import type { Rand } from '../plan/plan.ts';

/** A fact in the bar under the title. */
export interface Feit {
  label: string;
  waarde: string;
  /** What it means, in smaller type. */
  bij?: string;
  /** Ours, not the source's. */
  geschat?: true;
}

/** A part of the text under one heading. */
export interface Kaartsectie {
  titel: string;
  /** Always on the card; other parts join while there is room. */
  kern: boolean;
  blokken: Blok[];
  /** The numbered steps that follow. */
  stappen: { titel: string; blokken: Blok[] }[];
}

/** What a coach card is made of. Plain data, so that a card can be kept and compared. */
export interface Kaartstof {
  slug: string;
  titel: string;
  /** What kind of thing it is: "Methodiek", "Instrument". */
  soort: string;
  samenvatting: string;
  doel: string;
  feiten: Feit[];
  secties: Kaartsectie[];
  /** Headings of what stands on the page of the methodiek only. */
  verder: string[];
  rand: Pick<Rand, 'adres' | 'qr' | 'bron' | 'fase'>;
}
