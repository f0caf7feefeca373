import type { Punt } from '../../kit/punt.ts';
import type { Beeld } from '../beeld/beeld.ts';
import { staatNu, weg } from '../meldingen.ts';
import { verwijder, zetRing } from '../opdrachten.ts';
import { type Ring, ringen } from '../woorden.ts';
import { zoekWie } from '../zoek.ts';
import type { Hand } from './hand.ts';

interface Wat {
  hand: Hand;
  beeld: Beeld;
  /** Everyone in the order of the arrow keys: the middle, then clockwise. */
  orde: readonly string[];
  kiesWie: (id: string) => void;
  plaats: (id: string, punt: Punt) => void;
  wijs: (id: string) => void;
}

/** How far the shift and arrow keys turn someone round the middle. */
const draai = Math.PI / 18;

/**
 * The keys inside the drawing: arrows go to who stands next, Enter chooses, Delete takes away. With Shift the arrows
 * move who has the focus: up is nearer to the middle, down further away, left and right turn round it.
 */
export function toetsen(g: KeyboardEvent, { hand, beeld, orde, kiesWie, plaats, wijs }: Wat) {
  const id = (g.target as Element).closest<SVGElement>('[data-id]')?.dataset.id;
  if (id === undefined || g.ctrlKey || g.metaKey || g.altKey) return;
  const { doc, laag, doe, kies } = hand;
  const stap = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[g.key];
  const knoop = beeld.knopen.find((een) => een.id === id);
  const ring = zoekWie(doc, id)?.plekken[laag]?.ring;
  if (stap && !g.shiftKey) {
    wijs(orde[(orde.indexOf(id) + stap + orde.length) % orde.length] ?? 'ik');
  } else if (stap && knoop && ring) {
    if (g.key === 'ArrowUp' || g.key === 'ArrowDown') {
      const nieuw = ringen.find((een) => een === ring + stap) ?? (ring as Ring);
      doe(zetRing(id, laag, nieuw), (na) => staatNu(na, id, laag));
    } else {
      const hoek = Math.atan2(knoop.y, knoop.x) + stap * draai;
      const straal = Math.hypot(knoop.x, knoop.y);
      plaats(id, [straal * Math.cos(hoek), straal * Math.sin(hoek)]);
    }
  } else if (g.key === 'Enter' || g.key === ' ') {
    kiesWie(id);
  } else if ((g.key === 'Delete' || g.key === 'Backspace') && knoop) {
    doe(verwijder(id), () => weg(doc, id));
    kies(undefined);
    wijs('ik');
  } else {
    return;
  }
  g.preventDefault();
}
