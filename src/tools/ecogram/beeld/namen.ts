import type { Punt } from '../../kit/punt.ts';
import { breedte } from '../../kit/tekstbreedte.ts';
import { domeinNaam, ringen, ringNaam } from '../woorden.ts';
import type { Maat } from './maat.ts';
import type { Sector } from './sectoren.ts';
import { kruist, raakt, rondom, type Vak } from './vak.ts';
import type { Weg } from './weg.ts';

/** A word of the drawing, centred on x; y is its baseline. */
export interface Naam {
  tekst: string;
  x: number;
  y: number;
  grootte: number;
  vak: Vak;
}

const opStraal = (straal: number, graden: number): [number, number] => {
  const hoek = (graden * Math.PI) / 180;
  return [straal * Math.sin(hoek), -straal * Math.cos(hoek)];
};

function maakNaam(tekst: string, [x, y]: [number, number], grootte: number): Naam {
  const vak = rondom(x, y, breedte(tekst, grootte) + 8, grootte * 1.2);
  return { tekst, x, y: y + grootte * 0.35, grootte, vak };
}

const vrij = (vak: Vak, bezet: readonly Vak[]) => !bezet.some((ander) => raakt(vak, ander, 2));

const ligtOp = (weg: Weg, vak: Vak) => weg.some((punt, i) => i > 0 && kruist(weg[i - 1] as Punt, punt, vak));

/** The names of the rings, each on its own circle where there is room, near the bottom first; none where there is none. */
export function ringNamen(
  stralen: readonly number[],
  bezet: readonly Vak[],
  wegen: readonly Weg[],
  maat: Maat,
): Naam[] {
  const uit: Naam[] = [];
  for (const ring of ringen) {
    const over = [...bezet, ...uit.map(({ vak }) => vak)];
    for (let k = 0; k <= 40; k++) {
      const graden = 180 + (k % 2 === 0 ? 3 : -3) * k;
      const naam = maakNaam(ringNaam[ring], opStraal(stralen[ring] as number, graden), maat.klein);
      if (!vrij(naam.vak, over) || wegen.some((weg) => ligtOp(weg, naam.vak))) continue;
      uit.push(naam);
      break;
    }
  }
  return uit;
}

/** The names of the sectors at the outer edge, further out where something is in the way. */
export function sectorNamen(
  sectoren: readonly Sector[],
  straal: number,
  bezet: readonly Vak[],
  maat: Maat,
): Naam[] {
  const uit: Naam[] = [];
  for (const { domein, van, breed } of sectoren) {
    const over = [...bezet, ...uit.map(({ vak }) => vak)];
    const tekst = domeinNaam[domein];
    const graden = sectoren.length === 1 ? 0 : van + breed / 2;
    const opzij = Math.abs(Math.sin((graden * Math.PI) / 180)) * (breedte(tekst, maat.klein) / 2);
    let ver = straal + (maat.klein + opzij) * (maat.namenBinnen ? -1 : 1);
    let naam = maakNaam(tekst, opStraal(ver, graden), maat.klein);
    while (!vrij(naam.vak, over)) {
      ver += 6;
      naam = maakNaam(tekst, opStraal(ver, graden), maat.klein);
    }
    uit.push(naam);
  }
  return uit;
}
