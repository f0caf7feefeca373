import type { Punt } from '../../kit/punt.ts';
import type { Wijziging } from '../../kit/soort.ts';
import type { Beeld, Knoop } from '../beeld/beeld.ts';
import type { Maat } from '../beeld/maat.ts';
import { handplek } from '../beeld/plaats.ts';
import { zetHand, zetInGroep } from '../opdrachten.ts';
import type { Ecogram } from '../soort.ts';
import type { Laag } from '../woorden.ts';
import { groepIn, zoekWie } from '../zoek.ts';

const ligtIn = ({ teken: { x, y, b, h } }: Knoop, [px, py]: Punt) =>
  px > x && px < x + b && py > y && py < y + h;

/** The signs as they stand while someone is dragged; the members of a group come along. */
export const verschoven = (
  doc: Ecogram,
  laag: Laag,
  knopen: readonly Knoop[],
  id: string,
  [dx, dy]: Punt,
): Knoop[] =>
  knopen.map((knoop) => {
    const wie = zoekWie(doc, knoop.id);
    const mee = knoop.id === id || (wie && groepIn(doc, wie, laag)?.id === id);
    if (!mee) return knoop;
    const op = <V extends { x: number; y: number }>(vak: V): V => ({ ...vak, x: vak.x + dx, y: vak.y + dy });
    return {
      ...op(knoop),
      regels: knoop.regels.map(op),
      teken: op(knoop.teken),
      woorden: op(knoop.woorden),
    };
  });

/**
 * What it means that someone is put at a point: in the group that lies there, out of the group that does not, and else
 * at that place of its sector and ring. Nothing when a member stays inside its box.
 */
export function legNeer(
  doc: Ecogram,
  laag: Laag,
  beeld: Beeld,
  maat: Maat,
  id: string,
  punt: Punt,
): Wijziging<Ecogram> | undefined {
  const wie = zoekWie(doc, id);
  if (!wie) return undefined;
  const eigen = groepIn(doc, wie, laag)?.id;
  const groep = beeld.knopen.find(
    (knoop) => knoop.id !== id && knoop.soort === 'groep' && ligtIn(knoop, punt),
  );
  if (groep && groep.id === eigen) return undefined;
  if (groep && wie.soort !== 'groep') return zetInGroep(id, groep.id);
  const plek = handplek(beeld.sectoren, beeld.stralen, maat, punt);
  return (nu) => zetHand(id, laag, plek)(eigen ? zetInGroep(id, undefined)(nu) : nu);
}
