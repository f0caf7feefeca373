import type { Draaiboek } from '../../../model/werkmap/draaiboek.ts';
import type { Paklijst } from '../../../model/werkmap/paklijst.ts';

/** How the sheet is set on paper, from roomy to tight: with all steps, with three, denser, without, and in small letters. */
export const zettingen = ['ruim', 'drie', 'dicht', 'zonder', 'klein'] as const;

/** Of each setting: steps of a row, and the heights in mm of a row, a line of steps and a thing to bring. */
const maten = [
  { stappen: 99, rij: 7, regel: 3.9, ding: 3 },
  { stappen: 3, rij: 7, regel: 3.9, ding: 3 },
  { stappen: 3, rij: 6, regel: 3.7, ding: 1.7 },
  { stappen: 0, rij: 4.8, regel: 0, ding: 1.6 },
];
/** Room on an A4 under the title, in mm, and letters on a line of steps. */
const blad = { hoog: 207, regel: 110 };

/** The roomiest setting in which all stands on one A4, by an estimate: a browser does not measure paper beforehand. */
export function zettingVan(
  { rijen }: Pick<Draaiboek, 'rijen'>,
  paklijst: Paklijst,
): (typeof zettingen)[number] {
  const dingen = Object.values(paklijst).reduce((som, groep) => som + groep.length, 0);
  const hoogte = ({ stappen, rij, regel, ding }: (typeof maten)[number]) =>
    rijen.reduce((som, r) => {
      const letters = r.stappen.slice(0, stappen).reduce((aantal, stap) => aantal + stap.length + 5, 0);
      return som + rij + Math.ceil(letters / blad.regel) * regel;
    }, dingen * ding);
  const past = maten.findIndex((maat) => hoogte(maat) <= blad.hoog);
  return zettingen[past < 0 ? maten.length : past] ?? 'klein';
}
