/** Where times stand on the axis, in rising order of both. */
export type Knoop = readonly [tijd: number, x: number];

/** Without two times to measure by: so many points a year. */
const puntPerJaar = 14;

/** Points a year, over the whole axis. */
function helling(knopen: readonly Knoop[]): number {
  const [a, b] = [knopen[0], knopen.at(-1)];
  return a && b && b[0] > a[0] && b[1] > a[1] ? (b[1] - a[1]) / (b[0] - a[0]) : puntPerJaar;
}

/** Between which two knots a value lies, counted along time (0) or place (1). */
function langs(knopen: readonly Knoop[], van: 0 | 1, waarde: number): number {
  const naar = van === 0 ? 1 : 0;
  const [eerste, laatste] = [knopen[0], knopen.at(-1)];
  if (!eerste || !laatste) return 0;
  const steil = van === 0 ? helling(knopen) : 1 / helling(knopen);
  if (waarde <= eerste[van]) return eerste[naar] + (waarde - eerste[van]) * steil;
  if (waarde >= laatste[van]) return laatste[naar] + (waarde - laatste[van]) * steil;
  const i = knopen.findIndex((knoop) => knoop[van] > waarde);
  const [a, b] = [knopen[i - 1] as Knoop, knopen[i] as Knoop];
  return a[naar] + ((waarde - a[van]) / (b[van] - a[van])) * (b[naar] - a[naar]);
}

/** Where a time stands; where several moments share a time, behind the last of them. */
export const naarX = (knopen: readonly Knoop[], tijd: number) => langs(knopen, 0, tijd);

/** The time at a place, in years and parts of years. */
export const naarTijd = (knopen: readonly Knoop[], x: number) => langs(knopen, 1, x);
