/** Points in a millimetre: geometry of cards is in millimetres, a plan in points. */
export const mm = 72 / 25.4;

/** Breadth and height. */
export type Maat = readonly [breedte: number, hoogte: number];
/** A place on paper, in millimetres from the top left corner. */
export interface Vak {
  x: number;
  y: number;
  b: number;
  h: number;
}

export const A4: Maat = [210, 297];
/** Most printers leave this much of the paper white on every side. */
export const onbedrukbaar = 5;
/** How far ink that touches the edge of a card goes on past it. */
export const bloed = 3;
/** No word comes nearer to the edge of a card than this: nobody cuts dead straight. */
export const veilig = 5;

export const gekanteld = ([b, h]: Maat): Maat => [h, b];
