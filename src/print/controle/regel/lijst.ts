import type { Bestand } from '../bestand.ts';
import type { Meld } from '../fout.ts';
import { keurPlaats, type Plaatsen } from './plaats.ts';

const PLAATSEN: Plaatsen = {
  L: { in: undefined, kinderen: ['LI', 'L', 'Caption'] },
  LI: { in: ['L'], kinderen: ['Lbl', 'LBody'] },
  LBody: { in: ['LI'], kinderen: undefined },
  Lbl: { in: ['LI', 'TOCI', 'Note', 'BibEntry', 'Form', 'Figure', 'Caption'], kinderen: undefined },
};

/** Lists: items in a list, label and body in an item. */
export const keurLijsten = (bestand: Bestand, meld: Meld): void =>
  keurPlaats(bestand, PLAATSEN, 'lijst-vorm', meld);
