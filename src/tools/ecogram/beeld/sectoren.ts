import type { Ecogram } from '../soort.ts';
import { type Domein, domeinen } from '../woorden.ts';

/** A sector: where it begins and how wide it is, in degrees clockwise from the top. */
export interface Sector {
  domein: Domein;
  van: number;
  breed: number;
}

/**
 * How much of the circle a sector asks for. The steps are coarse on purpose: one person more seldom makes a sector
 * wider, so that the others stay where they are.
 */
function vraag(aantal: number): number {
  if (aantal === 0) return 1.2;
  const trappen = [3, 6, 10, 16, 24, 36];
  return 2 + 1.2 * trappen.filter((trap) => aantal > trap).length;
}

/** How much room the people of a sector take: the members of a group share theirs. */
const last = (doc: Ecogram, domein: Domein) =>
  doc.wie.reduce((som, wie) => som + (wie.domein === domein ? (wie.groep === undefined ? 1 : 0.5) : 0), 0);

/**
 * The sectors that are there: those with people in any layer, and those that were fixed. They keep the order of the
 * clock, and together turn to where each is nearest to the place it has when all eight are there.
 */
export function maakSectoren(doc: Ecogram): Sector[] {
  const hier = domeinen.filter(
    (een) => doc.vast.includes(een) || doc.wie.some(({ domein }) => domein === een),
  );
  const vragen = hier.map((domein) => vraag(last(doc, domein)));
  const som = vragen.reduce((a, b) => a + b, 0);
  let begin = 0;
  const los = hier.map((domein, i): Sector => {
    const breed = ((vragen[i] as number) / som) * 360;
    begin += breed;
    return { domein, van: begin - breed, breed };
  });
  let [sinus, cosinus] = [0, 0];
  for (const { domein, van, breed } of los) {
    const eigen = (domeinen.indexOf(domein) / domeinen.length) * 360;
    const weg = ((eigen - van - breed / 2) * Math.PI) / 180;
    sinus += Math.sin(weg);
    cosinus += Math.cos(weg);
  }
  const draai = (Math.atan2(sinus, cosinus) * 180) / Math.PI;
  return los.map((sector) => ({ ...sector, van: (sector.van + draai + 720) % 360 }));
}

const rij = [1 / 2, 1 / 6, 5 / 6, 1 / 3, 2 / 3, 1 / 12, 11 / 12, 1 / 4, 3 / 4, 5 / 12, 7 / 12];

/** Where in its sector someone stands by preference, as a share of it: each further place lies between those before. */
export const stoelDeel = (stoel: number): number => rij[stoel] ?? (stoel * 0.618034) % 1;
