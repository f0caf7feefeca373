/** Where a year or a week stands on a horizontal axis that runs from x0 to x1. */
export function opAs(
  waarde: number,
  [van, tot]: readonly [number, number],
  [x0, x1]: readonly [number, number],
) {
  return x0 + ((waarde - van) / (tot - van)) * (x1 - x0);
}
