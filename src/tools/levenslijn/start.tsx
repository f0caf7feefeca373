import { start } from '../kit/scherm/start.tsx';
import { beschrijf } from './describe.ts';
import { Levenslijn } from './Levenslijn.tsx';
import { leesOpstelling, type Opstelling, schrijfOpstelling } from './opstelling.ts';
import { leegBlad } from './papier/leeg.ts';
import { maakPrent, maakUitdraai, papierkeuzes } from './print.ts';
import { type Lijn, lijnsoort } from './soort.ts';

start<Lijn, Opstelling>({
  soort: lijnsoort,
  titel: 'Life-eventlijn',
  dit: 'deze lijn',
  meer: 'Life-eventlijnen',
  opstelling: { lees: leesOpstelling, schrijf: schrijfOpstelling },
  Werk: Levenslijn,
  papier: { keuzes: papierkeuzes, maak: maakUitdraai, leeg: leegBlad, prent: true, heel: maakPrent },
  beschrijf,
});
