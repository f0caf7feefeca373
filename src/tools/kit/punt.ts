/** A point of a drawing, in the units of its viewBox. */
export type Punt = readonly [x: number, y: number];

/** A number for a path: one decimal is finer than any screen or printer shows. */
export const rond = (getal: number) => Math.round(getal * 10) / 10;

/** A point as path text. */
export const tekst = ([x, y]: Punt) => `${rond(x)} ${rond(y)}`;

/** The point a share of the way from one point to another. */
export const tussen = (a: Punt, b: Punt, deel: number): Punt => [
  a[0] + (b[0] - a[0]) * deel,
  a[1] + (b[1] - a[1]) * deel,
];

/** A step sideways from the line a-b: positive is to the right of whoever walks from a to b. */
export function opzij(a: Punt, b: Punt, punt: Punt, stap: number): Punt {
  const lengte = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (lengte === 0) return punt;
  return [punt[0] - ((b[1] - a[1]) / lengte) * stap, punt[1] + ((b[0] - a[0]) / lengte) * stap];
}

/** The point on a circle or ellipse, in degrees clockwise from the top. */
export function opEllips([mx, my]: Punt, rx: number, ry: number, graden: number): Punt {
  const hoek = (graden * Math.PI) / 180;
  return [mx + rx * Math.sin(hoek), my - ry * Math.cos(hoek)];
}
