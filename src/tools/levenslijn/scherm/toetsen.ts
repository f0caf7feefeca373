import { meldingen } from '../meldingen.ts';
import { zet } from '../opdrachten.ts';
import type { Lijn } from '../soort.ts';
import type { Stuk } from '../vorm/beeld.ts';
import type { Acties } from './acties.ts';

/**
 * The keys of the drawing. Arrows go to the moment before or after; with Shift they move it: earlier, later, and up or
 * down to another theme or height. Enter and space choose it, Delete takes it away.
 */
export function maakToets(
  lijn: Lijn,
  ids: readonly string[],
  acties: Acties,
  svg: { current: SVGSVGElement | null },
) {
  const ga = (id: string | undefined) => {
    if (id) svg.current?.querySelector<SVGGElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  };
  const opEnNeer = ({ moment }: Stuk, stap: number) => {
    if (lijn.hoogtes) {
      const hoogte = Math.max(-5, Math.min(5, moment.hoogte + stap));
      return acties.doe(zet(moment.id, { hoogte }), meldingen.hoogte(moment, hoogte));
    }
    const banen = [undefined, ...lijn.banen.map(({ id }) => id)];
    const plek = banen.indexOf(moment.baan) - stap;
    if (plek < 0 || plek >= banen.length) return undefined;
    const naam = lijn.banen.find(({ id }) => id === banen[plek])?.naam ?? '';
    return acties.doe(zet(moment.id, { baan: banen[plek] }), meldingen.baan(moment, naam));
  };
  return (g: KeyboardEvent, stuk: Stuk) => {
    const { id } = stuk.moment;
    const hier = ids.indexOf(id);
    const opzij = { ArrowLeft: -1, ArrowRight: 1 }[g.key];
    const op = { ArrowUp: 1, ArrowDown: -1 }[g.key];
    if (g.ctrlKey || g.metaKey || g.altKey) return;
    if (opzij && g.shiftKey) acties.schuif(id, opzij);
    else if (opzij) ga(ids[hier + opzij]);
    else if (op && g.shiftKey) opEnNeer(stuk, op);
    else if (g.key === 'Home') ga(ids[0]);
    else if (g.key === 'End') ga(ids.at(-1));
    else if (g.key === 'Enter' || g.key === ' ') acties.kies(id, true);
    else if (g.key === 'Delete') {
      acties.verwijder(stuk.moment);
      ga(ids[hier + 1] ?? ids[hier - 1]);
    } else return;
    g.preventDefault();
  };
}
