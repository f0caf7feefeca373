/** How large things are in a drawing, in its own units. */
export interface Maat {
  /** Half the size of the sign of a person, and of someone inside a group. */
  knoop: number;
  lid: number;
  /** Size of a name, of the words under it, and the distance between lines as a share of either. */
  letter: number;
  klein: number;
  regel: number;
  /** The widest a name becomes before it goes on the next line. */
  breed: number;
  /** Room kept free around everything. */
  lucht: number;
  /** Where the first ring begins, and how deep a ring is at least. */
  binnen: number;
  ring: number;
  /** The names of the sectors inside the outer ring, to save width. */
  namenBinnen: boolean;
}

/** The sizes for a screen of some width and for paper. */
export const ruim: Maat = {
  knoop: 25,
  lid: 15,
  letter: 16,
  klein: 13.5,
  regel: 1.2,
  breed: 116,
  lucht: 6,
  binnen: 80,
  ring: 88,
  namenBinnen: false,
};

/** The sizes for a phone: signs and air smaller beside letters as large. */
export const smal: Maat = {
  knoop: 15,
  lid: 11,
  letter: 17,
  klein: 14,
  regel: 1.15,
  breed: 100,
  lucht: 3,
  binnen: 50,
  ring: 46,
  namenBinnen: true,
};
