// Follows where text begins on the page, through the matrices of a content stream.
import type { Waarde } from './tokens.ts';

export type Matrix = readonly [number, number, number, number, number, number];
export const GEEN: Matrix = [1, 0, 0, 1, 0, 0];

/** First m, then n. */
export const na = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  ...([a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j] as const),
  ...([e * g + f * i + k, e * h + f * j + l] as const),
];

export function alsMatrix(waarden: readonly (Waarde | undefined)[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = waarden.map((w) =>
    typeof w === 'number' ? w : undefined,
  );
  return [a, b, c, d, e, f];
}

/** The place of the pen: the matrix of the page and that of the line. */
export class Waar {
  vel: Matrix;
  private readonly bewaard: Matrix[] = [];
  private regel: Matrix = GEEN;
  private afstand = 0;

  constructor(vel: Matrix) {
    this.vel = vel;
  }

  /** Where text shown now begins. */
  get punt(): readonly [x: number, y: number] {
    const [, , , , x, y] = na(this.regel, this.vel);
    return [x, y];
  }

  volg(op: string, waarden: readonly Waarde[]): void {
    const [x = 0, y = 0] = waarden.filter((w) => typeof w === 'number');
    if (op === 'q') this.bewaard.push(this.vel);
    else if (op === 'Q') this.vel = this.bewaard.pop() ?? this.vel;
    else if (op === 'cm') this.vel = na(alsMatrix(waarden), this.vel);
    else if (op === 'BT') this.regel = GEEN;
    else if (op === 'Tm') this.regel = alsMatrix(waarden);
    else if (op === 'TL') this.afstand = x;
    else if (op === 'Td' || op === 'TD') this.schuif(x, y);
    else if (op === 'T*' || op === "'" || op === '"') this.schuif(0, -this.afstand);
    if (op === 'TD') this.afstand = -y;
  }

  private schuif(x: number, y: number): void {
    this.regel = na([1, 0, 0, 1, x, y], this.regel);
  }
}
