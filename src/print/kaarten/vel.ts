import { A4, bloed, gekanteld, type Maat, mm, onbedrukbaar, type Vak } from './maat.ts';

/** How a printer turns the paper over for the second side. */
export type Omslag = 'lang' | 'kort';
export type Richting = 'staand' | 'liggend';
/** Nine or eight to a sheet, four big ones, or four pairs on a sheet that is folded. */
export type Indeling = 'gewoon' | 'groot' | 'vouwen';

/** One sheet of cards: its paper and where the fronts lie, in millimetres. */
export interface Vel {
  papier: Maat;
  kaart: Maat;
  kolommen: number;
  rijen: number;
  /** White between the cards, for ink that runs over the edge; 0 when one cut parts two cards. */
  tussen: number;
  /** The corner of the first card. */
  x: number;
  y: number;
  /** The line over which the sheet is folded, if it is: upright or level, through the middle of the paper. */
  vouw?: 'x' | 'y';
  /** Where the words above the cards stand: left, baseline, breadth. */
  kop: { x: number; y: number; b: number };
}

export interface VelVraag {
  perVel: 8 | 9;
  richting: Richting;
  indeling: Indeling;
  /** Is there ink that touches the edges of the cards? Then they do not lie against each other. */
  bloedt: boolean;
}

const GEWOON: Maat = [63, 88];
const GROOT: Record<Richting, Maat> = { staand: [92, 128.5], liggend: [123, 88] };

/** The card of a sheet, as it is held. */
export const kaartMaat = (richting: Richting, indeling: Indeling): Maat => {
  if (indeling === 'groot') return GROOT[richting];
  return richting === 'staand' ? GEWOON : gekanteld(GEWOON);
};

/** Columns and rows on A4 that stands, or of its half when it is folded. */
function raster({
  perVel,
  richting,
  indeling,
  bloedt,
}: VelVraag): [kolommen: number, rijen: number, staand: boolean] {
  const staand = richting === 'staand';
  if (indeling === 'groot') return [2, 2, staand];
  if (indeling === 'vouwen') return [2, 2, !staand];
  if (perVel === 8) return staand ? [4, 2, false] : [2, 4, true];
  if (!bloedt) return [3, 3, staand];
  return staand ? [2, 3, true] : [3, 2, false];
}

/** Words stand above the cards; beside them where there is no room above, or at the fold, which they are about. */
function kopplek([breedte, hoogte]: Maat, x: number, y: number, vouw: Vel['vouw']): Vel['kop'] {
  if (vouw === 'y') return { x: 12, y: hoogte / 2 - 2.5, b: breedte - 24 };
  return y >= 11 ? { x: 12, y: 8.2, b: breedte - 24 } : { x: 6, y: 16, b: x - bloed - 8 };
}

/** Lays out one kind of sheet. The cards lie in the middle of the paper, or of the half before the fold. */
export function maakVel(vraag: VelVraag): Vel {
  const { richting, indeling, bloedt } = vraag;
  const [kolommen, rijen, staand] = raster(vraag);
  const papier = staand ? A4 : gekanteld(A4);
  const kaart = kaartMaat(richting, indeling);
  const tussen = bloedt ? 2 * bloed : 0;
  const vouw = indeling === 'vouwen' ? (staand ? 'y' : 'x') : undefined;
  const ruimte: Maat = [vouw === 'x' ? papier[0] / 2 : papier[0], vouw === 'y' ? papier[1] / 2 : papier[1]];
  const x = (ruimte[0] - kolommen * kaart[0] - (kolommen - 1) * tussen) / 2;
  const midden = (ruimte[1] - rijen * kaart[1] - (rijen - 1) * tussen) / 2;
  // Between the cards and the fold stand words, so the marks to cut by need room at the other side.
  const y = vouw === 'y' ? Math.max(midden, onbedrukbaar + bloed + 1.5) : midden;
  const kop = kopplek(papier, x, y, vouw);
  return { papier, kaart, kolommen, rijen, tussen, x, y, ...(vouw && { vouw }), kop };
}

export const perVel = (vel: Vel): number => vel.kolommen * vel.rijen;

/** Where the front of card `i` of a sheet lies. */
export function voorvak(vel: Vel, i: number): Vak {
  const [b, h] = vel.kaart;
  const kolom = i % vel.kolommen;
  const rij = Math.floor(i / vel.kolommen);
  return { x: vel.x + kolom * (b + vel.tussen), y: vel.y + rij * (h + vel.tussen), b, h };
}

/** Which way the paper turns: about an upright line (x changes sides) or a level one (y does). */
export const keeras = ([b, h]: Maat, omslag: Omslag): 'x' | 'y' =>
  (omslag === 'lang') === h > b ? 'x' : 'y';

const spiegel = ([b, h]: Maat, vak: Vak, as: 'x' | 'y'): Vak =>
  as === 'x' ? { ...vak, x: b - vak.x - vak.b } : { ...vak, y: h - vak.y - vak.h };

/** A move of all backs, in millimetres: to the right and down, for a printer whose second side is off. */
export type Verschuiving = readonly [rechts: number, omlaag: number];

/** Where the back of card `i` is printed: on the other side, or across the fold. */
export function achtervak(vel: Vel, i: number, omslag: Omslag, [dx, dy]: Verschuiving = [0, 0]): Vak {
  const vak = spiegel(vel.papier, voorvak(vel, i), vel.vouw ?? keeras(vel.papier, omslag));
  return { ...vak, x: vak.x + dx, y: vak.y + dy };
}

/** A place in millimetres as points. */
export const punten = ({ x, y, b, h }: Vak): Vak => ({ x: x * mm, y: y * mm, b: b * mm, h: h * mm });
