import { opzij, type Punt, tekst } from '../../tools/kit/punt.ts';

/**
 * A branch that grows thinner, as a closed path: from a trunk to a tip along one bend.
 * The bend is the control point of the curve; both sides follow it at half the thickness there.
 */
export function takPad(van: Punt, bocht: Punt, naar: Punt, dik: number, dun: number): string {
  const midden = (dik + dun) / 2;
  const kant = (richting: 1 | -1) => [
    opzij(van, bocht, van, (richting * dik) / 2),
    opzij(van, naar, bocht, (richting * midden) / 2),
    opzij(bocht, naar, naar, (richting * dun) / 2),
  ];
  const [a, b, c] = kant(1).map(tekst);
  const [d, e, f] = kant(-1).map(tekst);
  return `M${a}Q${b} ${c}L${f}Q${e} ${d}Z`;
}
