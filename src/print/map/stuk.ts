import type { Plan } from '../plan/plan.ts';

/** A piece of a bundle, laid out. */
export interface MapStuk {
  /** In the contents and the bookmarks. */
  titel: string;
  plan: Plan;
  aantal: number;
  /** The sheet has no header and footer of its own to be drawn: cover, divider, cards. */
  kaal?: true;
  /** Every page is the front of a sheet of paper: cards without backs. */
  elkVoor?: true;
  /** Stands in the bundle but not in its contents: the cover, the contents, the page that opens a part. */
  buitenInhoud?: true;
  /** Copy i belongs to participant i: what is asked of a person is shared with the other sheets of that participant. */
  perDeelnemer?: true;
}

/** A part of a bundle: for the coach, for the participants, one contactmoment. */
export interface MapDeel {
  titel: string;
  stukken: MapStuk[];
}
