import { opzij, type Punt, tekst, tussen } from '../../kit/punt.ts';

/** The way of a line: straight between two points, or bent through many. */
export type Weg = readonly Punt[];

const afstand = (a: Punt, b: Punt) => Math.hypot(b[0] - a[0], b[1] - a[1]);

export const lengteVan = (weg: Weg): number =>
  weg.reduce((som, punt, i) => (i === 0 ? 0 : som + afstand(weg[i - 1] as Punt, punt)), 0);

/** A way from one point to another; `bol` is how far its middle stands aside, as a share of the distance. */
export function bocht(a: Punt, b: Punt, bol: number, delen = 24): Weg {
  if (bol === 0) return [a, b];
  // the control point of a quadratic curve stands twice as far out as its middle
  const c = opzij(a, b, tussen(a, b, 0.5), 2 * bol * afstand(a, b));
  return Array.from({ length: delen + 1 }, (_, i) => {
    const t = i / delen;
    return tussen(tussen(a, c, t), tussen(c, b, t), t);
  });
}

/** The piece of a way between two distances along it. */
export function stuk(weg: Weg, van: number, tot: number): Weg {
  const uit: Punt[] = [];
  let gedaan = 0;
  for (let i = 1; i < weg.length; i++) {
    const [a, b] = [weg[i - 1] as Punt, weg[i] as Punt];
    const lang = afstand(a, b);
    if (lang > 0 && gedaan + lang >= van && gedaan <= tot) {
      if (uit.length === 0) uit.push(tussen(a, b, Math.max(0, (van - gedaan) / lang)));
      uit.push(tussen(a, b, Math.min(1, (tot - gedaan) / lang)));
    }
    gedaan += lang;
  }
  return uit;
}

/** A point along a way, and the piece it lies on. */
export function opWeg(weg: Weg, ver: number): { punt: Punt; a: Punt; b: Punt } {
  let gedaan = 0;
  for (let i = 1; i < weg.length; i++) {
    const [a, b] = [weg[i - 1] as Punt, weg[i] as Punt];
    const lang = afstand(a, b);
    if (lang > 0 && gedaan + lang >= ver) return { punt: tussen(a, b, (ver - gedaan) / lang), a, b };
    gedaan += lang;
  }
  const eind = weg.at(-1) as Punt;
  return { punt: eind, a: weg.at(-2) ?? eind, b: eind };
}

/** A way as path text. */
export const padVan = (weg: Weg): string => (weg.length < 2 ? '' : `M${weg.map(tekst).join('L')}`);
