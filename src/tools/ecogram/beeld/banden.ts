import type { Punt } from '../../kit/punt.ts';
import { kruist, raakt, ruimer, type Vak } from './vak.ts';
import { bocht, lengteVan, stuk, type Weg } from './weg.ts';

/** The end of a band: a round sign, or a box. */
export interface Eind {
  x: number;
  y: number;
  half: [breed: number, hoog: number];
  rond: boolean;
}

/** Room between a sign and the end of its band. */
const afstand = 5;

function binnen({ x, y, half: [b, h], rond }: Eind, [px, py]: Punt): boolean {
  const [dx, dy] = [Math.abs(px - x) / (b + afstand), Math.abs(py - y) / (h + afstand)];
  return rond ? dx * dx + dy * dy < 1 : dx < 1 && dy < 1;
}

/** How far along a way it leaves the sign at its beginning. */
function uitgang(weg: Weg, eind: Eind): number {
  let [in_, uit] = [0, lengteVan(weg)];
  for (let i = 0; i < 24; i++) {
    const helft = (in_ + uit) / 2;
    const punt = stuk(weg, 0, helft).at(-1) as Punt;
    if (binnen(eind, punt)) in_ = helft;
    else uit = helft;
  }
  return uit;
}

/** The piece of a way that lies outside both signs. */
function tussenTekens(weg: Weg, a: Eind, b: Eind): Weg {
  const terug = [...weg].reverse();
  const [begin, eind] = [uitgang(weg, a), lengteVan(weg) - uitgang(terug, b)];
  return begin < eind ? stuk(weg, begin, eind) : [];
}

/** What a band should stay clear of: signs above all, and words. */
export interface Hindernis {
  vak: Vak;
  prijs: number;
}

const pogingen = [0, 0.08, -0.08, 0.16, -0.16, 0.25, -0.25, 0.36, -0.36, 0.5, -0.5];

/**
 * The way of a band: straight when it can be, else the slightest bend that stays clear of most.
 * @param slap how far its middle may stand aside, as a share of its length
 */
export function bandWeg(a: Eind, b: Eind, hindernissen: readonly Hindernis[], slap: number): Weg {
  let beste: Weg = [];
  let prijs = Number.POSITIVE_INFINITY;
  for (const bol of pogingen) {
    const duur = Math.abs(bol) * 40;
    if (duur >= prijs || Math.abs(bol) > slap) break;
    const weg = tussenTekens(bocht([a.x, a.y], [b.x, b.y], bol, 12), a, b);
    if (weg.length < 2) continue;
    let kost = duur;
    const om = ruimer(
      {
        x: Math.min(...weg.map(([x]) => x)),
        y: Math.min(...weg.map(([, y]) => y)),
        b: Math.max(...weg.map(([x]) => x)) - Math.min(...weg.map(([x]) => x)),
        h: Math.max(...weg.map(([, y]) => y)) - Math.min(...weg.map(([, y]) => y)),
      },
      1,
    );
    for (const { vak, prijs: straf } of hindernissen) {
      if (kost >= prijs) break;
      if (!raakt(vak, om)) continue;
      if (weg.some((punt, i) => i > 0 && kruist(weg[i - 1] as Punt, punt, vak))) kost += straf;
    }
    if (kost < prijs) [beste, prijs] = [weg, kost];
  }
  return beste;
}
