import type { EigenGlyf } from './voegsamen.ts';

type Punt = [x: number, y: number];

/** A thick line as a polygon, clockwise. */
function streep([x1, y1]: Punt, [x2, y2]: Punt, dik: number): Punt[] {
  const lengte = Math.hypot(x2 - x1, y2 - y1);
  const [nx, ny] = [((y1 - y2) / lengte) * (dik / 2), ((x2 - x1) / lengte) * (dik / 2)];
  return [
    [x1 + nx, y1 + ny],
    [x2 + nx, y2 + ny],
    [x2 - nx, y2 - ny],
    [x1 - nx, y1 - ny],
  ];
}
const pijlRecht = (d: number): Punt[][] => [
  streep([80, 350], [820, 350], d),
  streep([560, 610], [850, 330], d),
  streep([850, 370], [560, 90], d),
];
const draai = (vormen: Punt[][], om: (p: Punt) => Punt) => vormen.map((vorm) => vorm.map(om));
const rechthoek = (x: number, y: number, b: number, h: number): Punt[] => [
  [x, y],
  [x, y + h],
  [x + b, y + h],
  [x + b, y],
];
const rond = (straal: number, andersom = false): Punt[] => {
  const punten = Array.from({ length: 24 }, (_, i): Punt => {
    const hoek = (-i * Math.PI) / 12;
    return [450 + straal * Math.cos(hoek), 350 + straal * Math.sin(hoek)];
  });
  return andersom ? punten.reverse() : punten;
};
const ster: Punt[] = Array.from({ length: 10 }, (_, i) => {
  const hoek = Math.PI / 2 - (i * Math.PI) / 5;
  const r = i % 2 ? 165 : 410;
  return [450 + r * Math.cos(hoek), 340 + r * Math.sin(hoek)];
});

/** The signs of the trade that neither typeface has, on 1000 per em, 900 wide. */
function vormen(dik: number): Record<string, Punt[][]> {
  const rechts = pijlRecht(dik);
  const gelijk = streep([130, 40], [770, 40], dik);
  return {
    '→': rechts,
    '←': draai(rechts, ([x, y]) => [900 - x, 700 - y]),
    '↑': draai(rechts, ([x, y]) => [450 - (y - 350), x - 100]),
    '↓': draai(rechts, ([x, y]) => [450 + (y - 350), 800 - x]),
    '↔': [
      streep([80, 350], [820, 350], dik),
      ...rechts.slice(1),
      ...draai(rechts.slice(1), ([x, y]) => [900 - x, 700 - y]),
    ],
    '✓': [streep([130, 330], [355, 105], dik * 1.3), streep([325, 105], [780, 640], dik * 1.3)],
    '✗': [streep([190, 90], [710, 610], dik * 1.3), streep([190, 610], [710, 90], dik * 1.3)],
    '☐': [
      rechthoek(130, 20, 640, 640),
      rechthoek(130 + dik, 20 + dik, 640 - 2 * dik, 640 - 2 * dik).reverse(),
    ],
    '≤': [streep([760, 640], [150, 390], dik), streep([150, 400], [760, 150], dik), gelijk],
    '≥': [streep([140, 640], [750, 390], dik), streep([750, 400], [140, 150], dik), gelijk],
    '≠': [
      streep([130, 470], [770, 470], dik),
      streep([130, 230], [770, 230], dik),
      streep([300, 60], [600, 640], dik),
    ],
    '●': [rond(300)],
    '○': [rond(300), rond(300 - dik, true)],
    '■': [rechthoek(150, 50, 600, 600)],
    '□': [
      rechthoek(150, 50, 600, 600),
      rechthoek(150 + dik, 50 + dik, 600 - 2 * dik, 600 - 2 * dik).reverse(),
    ],
    '★': [ster],
    '′': [streep([390, 460], [470, 720], dik)],
    '″': [streep([280, 460], [360, 720], dik), streep([500, 460], [580, 720], dik)],
  };
}

/** Straight contours as a TrueType outline: every point on the curve, coordinates as two bytes. */
function omtrek(contouren: Punt[][], maat: number): Uint8Array {
  const rondAf = contouren.map((c) => c.map(([x, y]): Punt => [Math.round(x * maat), Math.round(y * maat)]));
  const punten = rondAf.flat();
  const xs = punten.map(([x]) => x);
  const ys = punten.map(([, y]) => y);
  const uit = new Uint8Array(10 + 2 * rondAf.length + 2 + punten.length * 5);
  const dv = new DataView(uit.buffer);
  [rondAf.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((w, i) => {
    dv.setInt16(2 * i, w);
  });
  let einde = -1;
  rondAf.forEach((c, i) => {
    einde += c.length;
    dv.setUint16(10 + 2 * i, einde);
  });
  let p = 12 + 2 * rondAf.length;
  for (const _ of punten) uit[p++] = 1;
  for (const as of [xs, ys])
    as.forEach((waarde, i) => {
      dv.setInt16(p, waarde - (as[i - 1] ?? 0));
      p += 2;
    });
  return uit;
}

/**
 * Where a long word may break: the hyphenation point, here without width or ink. The soft hyphen cannot do this:
 * the layout engine's shaper drops it and then has nothing to measure.
 */
export const breekpunt: EigenGlyf = { punt: 0x2027, breedte: 0, omtrek: new Uint8Array(0) };

/**
 * Arrows, ticks and boxes for a typeface.
 * @param em units per em of the typeface they join
 * @param dik thickness of a stroke on 1000 per em
 */
export function tekens(em: number, dik: number): EigenGlyf[] {
  const maat = em / 1000;
  return Object.entries(vormen(dik)).map(([teken, contouren]) => ({
    punt: teken.codePointAt(0) as number,
    breedte: Math.round(900 * maat),
    omtrek: omtrek(contouren, maat),
  }));
}
