import type { Annotatie, Bestand } from '../bestand.ts';
import type { Meld } from '../fout.ts';
import { alsGetal, ledenVan } from '../lees.ts';

/** Smaller than this nobody can point at a box, in points. */
const KLEINST = 4;
/** Boxes may share an edge. */
const RAND = 1;

interface Vak {
  links: number;
  onder: number;
  rechts: number;
  boven: number;
}

function vakVan({ dict }: Annotatie): Vak {
  const [a = 0, b = 0, c = 0, d = 0] = ledenVan(dict, 'Rect').map((lid) => alsGetal(lid) ?? 0);
  return { links: Math.min(a, c), onder: Math.min(b, d), rechts: Math.max(a, c), boven: Math.max(b, d) };
}

const overlapt = (een: Vak, ander: Vak): boolean =>
  Math.min(een.rechts, ander.rechts) - Math.max(een.links, ander.links) > RAND &&
  Math.min(een.boven, ander.boven) - Math.max(een.onder, ander.onder) > RAND;

/** Text begins within the page; what is above or below it nobody reads. */
export function keurTekstplek({ doc, paginas }: Bestand, meld: Meld): void {
  for (const [i, { nr, begin }] of paginas.entries()) {
    const { width, height } = doc.getPage(i).getMediaBox();
    const buiten = begin.filter(([x, y]) => x < 0 || y < 0 || x > width || y > height);
    if (buiten.length > 0) meld('tekst-buiten', `${buiten.length} keer begint tekst naast het blad.`, nr);
  }
}

/** Fields stand within the page, large enough to use, and not on top of each other. */
export function keurPlekken({ doc, paginas }: Bestand, meld: Meld): void {
  for (const [i, { nr, annotaties }] of paginas.entries()) {
    const { width, height } = doc.getPage(i).getMediaBox();
    const vakken = annotaties.filter(({ soort }) => soort === 'Widget').map(vakVan);
    for (const [n, vak] of vakken.entries()) {
      const { links, onder, rechts, boven } = vak;
      if (links < 0 || onder < 0 || rechts > width || boven > height)
        meld('veld-plek', 'Een veld steekt buiten de pagina.', nr);
      if (rechts - links < KLEINST || boven - onder < KLEINST) meld('veld-plek', 'Een veld is te klein.', nr);
      if (vakken.slice(n + 1).some((ander) => overlapt(vak, ander)))
        meld(
          'veld-plek',
          `Twee velden liggen over elkaar (bij ${Math.round(links)}, ${Math.round(boven)}).`,
          nr,
        );
    }
  }
}
