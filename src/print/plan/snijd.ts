import type { Rechthoek } from './doos.ts';
import type { Pagina } from './verdeel.ts';

/**
 * A stretch of a page-less column, cut where pages end. Mostly one piece.
 * @param y where it begins, on its first page
 */
export function snijd(
  { x, y, b, h }: Rechthoek,
  pagina: number,
  { verder, bodem }: Pagina,
): { pagina: number; vlak: Rechthoek }[] {
  const delen: { pagina: number; vlak: Rechthoek }[] = [];
  let rest = h;
  let van = y;
  let p = pagina;
  while (van >= bodem) {
    van -= bodem - verder;
    p++;
  }
  while (rest > 0.5) {
    const hoog = Math.min(rest, bodem - van);
    delen.push({ pagina: p, vlak: { x, y: van, b, h: hoog } });
    rest -= hoog;
    van = verder;
    p++;
  }
  return delen;
}
