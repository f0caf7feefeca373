import type { Letters } from '../letters/letters.ts';
import type { Deelstof } from './blok.ts';
import { type Inhoudsregel, maakDeelblad, maakInhoud, maakKaft } from './katernen.ts';
import type { Katern } from './plan.ts';
import { type Ingang, maakRegister } from './register.ts';

/** What a book is made of. */
export interface Boekstof {
  titel: string;
  /** Lines under the title, and at the foot of the cover. */
  onder: string[];
  voet: string[];
  /** The parts with their chapters, and those chapters laid out, in the same order. */
  delen: { stof: Deelstof; hoofdstukken: Katern[] }[];
  /** Words of the index under their heading; `opPagina` says whether a page speaks of one. */
  register: {
    kop: string;
    woorden: { tekst: string; id: string }[];
    opPagina: (id: string, katern: Katern, blad: number) => boolean;
  }[];
}

/** Numbers of the pages on which a piece begins, from 1. */
function beginnen(katernen: readonly Katern[]): Map<Katern, number> {
  let nr = 1;
  return new Map(
    katernen.map((katern) => {
      const begin = nr;
      nr += katern.plan.paginas;
      return [katern, begin];
    }),
  );
}

/** Puts a book together: cover, contents, parts and chapters, index. */
export function bindBoek(letters: Letters, { titel, onder, voet, delen, register }: Boekstof): Katern[] {
  const kaft = maakKaft(letters, titel, onder, voet);
  const romp = delen.map(({ stof, hoofdstukken }) => ({
    stof,
    blad: maakDeelblad(letters, stof),
    hoofdstukken,
  }));
  const lijf = romp.flatMap(({ blad, hoofdstukken }) => [blad, ...hoofdstukken]);
  const regels = (begin: Map<Katern, number>): Inhoudsregel[] => [
    ...romp.flatMap(({ stof, blad, hoofdstukken }): Inhoudsregel[] => [
      { niveau: 1, nummer: String(stof.nr), titel: stof.titel, naar: stof.pad, pagina: begin.get(blad) ?? 0 },
      ...hoofdstukken.map(
        (katern, i): Inhoudsregel => ({
          niveau: 2,
          nummer: stof.hoofdstukken[i]?.nummer ?? '',
          titel: katern.titel,
          naar: katern.pad ?? '',
          pagina: begin.get(katern) ?? 0,
        }),
      ),
    ]),
  ];
  // The contents stand before what they count: first to see how many pages they take, then with the numbers.
  const proef = maakInhoud(letters, regels(new Map()));
  const begin = beginnen([kaft, proef, ...lijf]);
  const inhoud = maakInhoud(letters, regels(begin));
  const ingangen = ({ woorden, opPagina }: Boekstof['register'][number]): Ingang[] =>
    woorden
      .map(({ tekst, id }) => ({
        tekst,
        // Once a chapter, where it first speaks of it: a longer row of numbers helps nobody.
        paginas: lijf.flatMap((katern) => {
          const blad = katern.perPagina.findIndex((_, i) => opPagina(id, katern, i));
          return blad < 0 ? [] : [(begin.get(katern) ?? 0) + blad];
        }),
      }))
      .filter(({ paginas }) => paginas.length > 0);
  const achteraan = maakRegister(
    letters,
    'Register',
    register.map((groep) => ({ kop: groep.kop, ingangen: ingangen(groep) })),
  );
  return [kaft, inhoud, ...lijf, achteraan];
}
