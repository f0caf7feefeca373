type Kromme = [number, number, number, number, number, number];

/** An SVG arc from (x0, y0) as Bézier curves, none longer than a quarter turn (the W3C's notes on arcs, F.6.5). */
export function boog(
  x0: number,
  y0: number,
  rx: number,
  ry: number,
  graden: number,
  groot: number,
  zwaai: number,
  x: number,
  y: number,
): Kromme[] {
  if (rx === 0 || ry === 0) return [[x0, y0, x, y, x, y]];
  const phi = (graden * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const dx = (x0 - x) / 2;
  const dy = (y0 - y) / 2;
  const x1 = cos * dx + sin * dy;
  const y1 = -sin * dx + cos * dy;
  const rek = Math.max(1, Math.sqrt((x1 / rx) ** 2 + (y1 / ry) ** 2));
  const a = Math.abs(rx) * rek;
  const b = Math.abs(ry) * rek;
  const onder = (a * y1) ** 2 + (b * x1) ** 2;
  const f =
    (groot === zwaai ? -1 : 1) *
    Math.sqrt(Math.max(0, ((a * b) ** 2 - (a * y1) ** 2 - (b * x1) ** 2) / onder));
  const cx1 = (f * a * y1) / b;
  const cy1 = (-f * b * x1) / a;
  const cx = cos * cx1 - sin * cy1 + (x0 + x) / 2;
  const cy = sin * cx1 + cos * cy1 + (y0 + y) / 2;
  const begin = Math.atan2((y1 - cy1) / b, (x1 - cx1) / a);
  let draai = Math.atan2((-y1 - cy1) / b, (-x1 - cx1) / a) - begin;
  if (zwaai && draai < 0) draai += 2 * Math.PI;
  if (!zwaai && draai > 0) draai -= 2 * Math.PI;
  const delen = Math.max(1, Math.ceil(Math.abs(draai) / (Math.PI / 2 + 1e-9)));
  const stap = draai / delen;
  const k = (4 / 3) * Math.tan(stap / 4);
  const punt = (px: number, py: number): [number, number] => [
    cx + cos * a * px - sin * b * py,
    cy + sin * a * px + cos * b * py,
  ];
  return Array.from({ length: delen }, (_, i) => {
    const t1 = begin + i * stap;
    const t2 = t1 + stap;
    return [
      ...punt(Math.cos(t1) - k * Math.sin(t1), Math.sin(t1) + k * Math.cos(t1)),
      ...punt(Math.cos(t2) + k * Math.sin(t2), Math.sin(t2) - k * Math.cos(t2)),
      ...punt(Math.cos(t2), Math.sin(t2)),
    ] as Kromme;
  });
}
