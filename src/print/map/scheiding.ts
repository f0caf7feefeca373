import { legBlokken } from '../boek/leg.ts';
import { type Katern, maakKatern } from '../boek/plan.ts';
import type { Letters } from '../letters/letters.ts';

/** What stands on the page that opens a contactmoment. */
export interface Scheidstof {
  boven: string;
  titel: string;
  uitleg: string;
  doelen: string[];
  wie: string;
}

/** The page before the sheets of a contactmoment: what it is for, and who is at the table. */
export const maakScheiding = (letters: Letters, { boven, titel, uitleg, doelen, wie }: Scheidstof): Katern =>
  maakKatern(letters, titel, undefined, (kolom) => {
    kolom.y = 110;
    kolom.alinea([{ tekst: boven }], { grootte: 14, kleur: '#444444', na: 6 });
    kolom.alinea([{ tekst: titel }], { grootte: 30, regel: 1.12, letter: 'titel', rol: 'H1', na: 14 });
    kolom.alinea([{ tekst: uitleg }], { grootte: 12.5, regel: 1.4, na: 18 });
    const punt = (tekst: string) => [{ soort: 'alinea' as const, stukken: [{ tekst }] }];
    const kop = (tekst: string) =>
      kolom.alinea(
        [{ tekst }],
        { grootte: 11.5, letter: 'vet', rol: 'H2', voor: 8, na: 4 },
        { bijVolgende: true },
      );
    kop('Op het einde');
    legBlokken(kolom, [{ soort: 'lijst', genummerd: false, vink: true, items: doelen.map(punt) }]);
    kop('Aan tafel');
    legBlokken(kolom, punt(wie));
  });
