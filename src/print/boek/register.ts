import type { Letters } from '../letters/letters.ts';
import type { Knoop, Plan, Regel } from '../plan/plan.ts';
import { maten, pagina } from './maten.ts';
import { boekPlan, type Katern } from './plan.ts';
import { zetRegels } from './regels.ts';

/** A word of the index with the numbers of its pages, from 1. */
export interface Ingang {
  tekst: string;
  paginas: number[];
}

const grootte = 9.5;
const hoog = grootte * 1.4;
const tussen = 22;

/**
 * The index: words in the order of the alphabet in two columns, each number a link to its page. It is laid out here,
 * because the page breaker of the house knows one column.
 * @param ingangen per heading the words that stand under it
 */
export function maakRegister(
  letters: Letters,
  titel: string,
  groepen: { kop: string; ingangen: Ingang[] }[],
): Katern {
  const kolomBreed = (maten.papier[0] - maten.links - maten.rechts - tussen) / 2;
  const boom: Knoop[] = [];
  let [p, kolom, y] = [0, 0, pagina.eerste];
  /** How far down a column begins: below the title on its page. */
  let top: number = pagina.eerste;
  const links = () => maten.links + kolom * (kolomBreed + tussen);
  const volgende = () => {
    kolom++;
    if (kolom > 1) {
      kolom = 0;
      p++;
      top = pagina.verder;
    }
    y = top;
  };
  const zet = (tekst: string, maat: number, letter: 'titel' | 'vet'): Regel => [
    p,
    links(),
    y + maat,
    maat,
    letter,
    tekst,
  ];
  boom.push({ r: 'H1', t: [zet(titel, maten.kop[1], 'titel')] });
  top = y + maten.kop[1] * 1.8;
  y = top;
  for (const { kop, ingangen } of groepen) {
    if (y + 60 > pagina.bodem) volgende();
    boom.push({ r: 'H2', t: [zet(kop, 15, 'titel')] });
    y += 28;
    const items: Knoop[] = [];
    for (const { tekst, paginas } of ingangen) {
      const stukken = [
        { tekst: `${tekst}  ` },
        ...paginas.map((nr, i) => ({ tekst: ` ${nr}${i < paginas.length - 1 ? ',' : ''}`, naar: `#${nr}` })),
      ];
      const { lopen, aantal } = zetRegels(letters, stukken, grootte, kolomBreed - 12);
      if (y + aantal * hoog > pagina.bodem) volgende();
      const knopen = stukken.flatMap((stuk, i): Knoop[] => {
        const t = lopen
          .filter((loop) => loop.stuk === i)
          .map(
            (loop): Regel => [
              p,
              links() + loop.x + (loop.regel > 0 ? 12 : 0),
              y + loop.regel * hoog + grootte,
              grootte,
              'gewoon',
              loop.tekst,
            ],
          );
        if (t.length === 0) return [];
        return [
          { r: 'naar' in stuk ? 'Link' : 'Span', t, ...('naar' in stuk && { naar: stuk.naar as string }) },
        ];
      });
      items.push({ r: 'LI', k: [{ r: 'LBody', k: knopen }] });
      y += aantal * hoog + 1.5;
    }
    if (items.length > 0) boom.push({ r: 'L', k: items });
    y += 14;
  }
  const paginas = p + 1;
  const sier: Plan['sier'] = Array.from({ length: paginas }, () => []);
  return { titel, plan: boekPlan(titel, { boom, sier, paginas }), perPagina: [] };
}
