import { bloed, mm, onbedrukbaar } from './maat.ts';
import type { Vel } from './vel.ts';

/** A straight line, in millimetres. */
export type Streep = readonly [x1: number, y1: number, x2: number, y2: number];

const LENGTE = 3;
const KRUIS = 1.5;
/** At the top and the foot stand words, as far as this from the edge. */
const WOORDEN = 9;

/** Both edges of every column or row; one edge where cards lie against each other. */
function randen(begin: number, maat: number, aantal: number, tussen: number): number[] {
  const alle = Array.from({ length: aantal }, (_, i) => begin + i * (maat + tussen)).flatMap((van) => [
    van,
    van + maat,
  ]);
  return [...new Set(alle.map((waarde) => Math.round(waarde * 1000) / 1000))];
}

/**
 * Where to cut: short lines around the cards, never on them. All of it lies where a printer can print.
 * @param kruisjes also small crosses where four cards meet
 */
export function snijtekens(vel: Vel, kruisjes: boolean): Streep[] {
  const [b, h] = vel.kaart;
  const xs = randen(vel.x, b, vel.kolommen, vel.tussen);
  const ys = randen(vel.y, h, vel.rijen, vel.tussen);
  const [links, rechts] = [xs[0] as number, xs.at(-1) as number];
  const [boven, onder] = [ys[0] as number, ys.at(-1) as number];
  const af = vel.tussen > 0 ? bloed + 0.5 : 2;
  // Words at the side leave the top and the foot free.
  const hoog = vel.kop.b < 60 ? onbedrukbaar : WOORDEN;
  const grens = [
    vel.vouw === 'x' ? vel.papier[0] / 2 - 1 : vel.papier[0] - onbedrukbaar,
    vel.vouw === 'y' ? vel.kop.y - 2.5 : vel.papier[1] - hoog,
  ] as const;
  /** From a distance before an edge towards it, and away from one past it; shorter where there is no room. */
  const voor = (rand: number, van: number) => [Math.max(van, rand - af - LENGTE), rand - af] as const;
  const na = (rand: number, tot: number) => [rand + af, Math.min(tot, rand + af + LENGTE)] as const;
  const strepen: Streep[] = [
    ...xs.flatMap((x): Streep[] =>
      [voor(boven, vel.vouw === 'y' ? onbedrukbaar : hoog), na(onder, grens[1])].map(([a, z]) => [
        x,
        a,
        x,
        z,
      ]),
    ),
    ...ys.flatMap((y): Streep[] =>
      [voor(links, onbedrukbaar), na(rechts, grens[0])].map(([a, z]) => [a, y, z, y]),
    ),
  ].filter(([x1, y1, x2, y2]) => x2 - x1 + y2 - y1 > 0.5);
  if (vel.tussen > 0 || !kruisjes) return strepen;
  for (const x of xs.slice(1, -1))
    for (const y of ys.slice(1, -1)) strepen.push([x - KRUIS, y, x + KRUIS, y], [x, y - KRUIS, x, y + KRUIS]);
  return strepen;
}

/** Lines as one path, in points. */
export const alsPad = (strepen: readonly Streep[]): string =>
  strepen
    .map(([x1, y1, x2, y2]) => {
      const [a, b, c, d] = [x1, y1, x2, y2].map((waarde) => (waarde * mm).toFixed(2));
      return `M${a} ${b}L${c} ${d}`;
    })
    .join('');
