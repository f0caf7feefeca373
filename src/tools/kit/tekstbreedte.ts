/** Widths of the signs from space to ~ in Atkinson Hyperlegible Next, the widest of its regular and bold, per 100 em. */
const breedtes = [
  31, 30, 37, 73, 61, 96, 74, 20, 33, 33, 49, 61, 26, 37, 26, 43, 66, 43, 57, 60, 63, 61, 62, 53, 63, 60, 26,
  26, 57, 63, 57, 53, 78, 67, 64, 66, 69, 59, 57, 72, 70, 42, 55, 66, 55, 85, 71, 74, 62, 75, 64, 61, 60, 69,
  63, 88, 67, 63, 62, 34, 43, 35, 58, 40, 28, 55, 59, 51, 59, 56, 35, 59, 57, 29, 26, 54, 31, 87, 57, 57, 59,
  60, 37, 50, 36, 56, 51, 73, 53, 50, 50, 37, 25, 37, 56,
];
/** Wider than any letter of the typeface beyond those. */
const onbekend = 92;

/**
 * How wide a text may become at a size, in the unit of that size: never less than it really is, whichever weight it is
 * set in, so that what does not overlap here does not overlap on the screen or on paper.
 */
export function breedte(tekst: string, grootte: number): number {
  let som = 0;
  for (const teken of tekst.normalize('NFD').replace(/\p{M}/gu, ''))
    som += breedtes[(teken.codePointAt(0) as number) - 32] ?? onbekend;
  return (som * grootte) / 100;
}
