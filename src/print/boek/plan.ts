import type { Letters } from '../letters/letters.ts';
import { plak } from '../plan/plak.ts';
import type { Plan } from '../plan/plan.ts';
import { verdeel } from '../plan/verdeel.ts';
import { doos, Kolom } from './bouw.ts';
import { breedte, maten, pagina } from './maten.ts';

/** What stands on a page in plain words, for the index. */
export interface PaginaTekst {
  tekst: string;
  /** Paths of the site that the page links to. */
  links: string[];
}

/** A piece of the book with pages of its own: the cover, the contents, a chapter. */
export interface Katern {
  titel: string;
  /** Address on the site; links to it lead to its first page. */
  pad?: string;
  plan: Plan;
  perPagina: PaginaTekst[];
}

/** A plan of the book: without answers; its running head is drawn by the book itself. */
export const boekPlan = (titel: string, delen: Pick<Plan, 'boom' | 'sier' | 'paginas'>): Plan => ({
  sleutel: '',
  titel,
  papier: maten.papier,
  antwoord: { grootte: 0, regel: 0 },
  rand: {
    ...{ links: maten.links, rechts: maten.rechts, boven: maten.boven, onder: maten.onder, grootte: 0 },
    ...{ titel: '', uitgave: '', adres: '', qr: [], bron: '', spreuk: '' },
  },
  ...delen,
});

function verzamel(
  kolom: Kolom,
  paginas: number,
  plaatsen: ReturnType<typeof verdeel>['plaatsen'],
): PaginaTekst[] {
  const uit: PaginaTekst[] = Array.from({ length: paginas }, () => ({ tekst: '', links: [] }));
  const lees = (deel: (typeof kolom.dozen)[number], hier: PaginaTekst) => {
    if (deel.tekst) hier.tekst += ` ${deel.tekst}`;
    if (deel.merk.naar) hier.links.push(deel.merk.naar);
    for (const kind of deel.kinderen) lees(kind, hier);
  };
  for (const { eenheid, pagina: nr } of plaatsen) {
    const hier = uit[nr];
    if (hier) lees(eenheid, hier);
  }
  return uit;
}

/** Lays out a column on pages. `vul` writes it. */
export function maakKatern(
  letters: Letters,
  titel: string,
  pad: string | undefined,
  vul: (kolom: Kolom) => void,
): Katern {
  const kolom = new Kolom(letters);
  vul(kolom);
  const wortel = doos({}, { x: 0, y: 0, b: breedte, h: kolom.y }, kolom.dozen);
  const { plaatsen, paginas } = verdeel(wortel, pagina);
  const { boom, sier } = plak(wortel, plaatsen, paginas, maten.links, pagina);
  return {
    titel,
    ...(pad && { pad }),
    plan: boekPlan(titel, { boom, sier, paginas }),
    perPagina: verzamel(kolom, paginas, plaatsen),
  };
}
