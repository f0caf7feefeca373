import { type Punt, tekst, tussen } from '../../tools/kit/punt.ts';

/**
 * The stone of the house as a path: the same four uneven corners as the token --r-steen
 * (46% 54% 51% 49% / 57% 53% 47% 43%), on a box of the given size around its middle.
 */
export function steenPad([x, y]: Punt, breedte: number, hoogte: number): string {
  const links = x - breedte / 2;
  const boven = y - hoogte / 2;
  const hoek = (rx: number, ry: number, naarX: number, naarY: number) =>
    `A${tekst([breedte * rx, hoogte * ry])} 0 0 1 ${tekst([links + breedte * naarX, boven + hoogte * naarY])}`;
  return [
    `M${tekst([links + breedte * 0.46, boven])}`,
    hoek(0.54, 0.53, 1, 0.53),
    hoek(0.51, 0.47, 0.49, 1),
    hoek(0.49, 0.43, 0, 0.57),
    hoek(0.46, 0.57, 0.46, 0),
    'Z',
  ].join('');
}

/** Where the pebbles of a row lie, evenly spread between two points and neither of them. */
export const kiezels = (van: Punt, naar: Punt, aantal: number): Punt[] =>
  Array.from({ length: aantal }, (_, i) => tussen(van, naar, (i + 1) / (aantal + 1)));
