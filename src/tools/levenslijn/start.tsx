import { start } from '../kit/scherm/start.tsx';
import { beschrijf } from './describe.ts';
import { Levenslijn } from './Levenslijn.tsx';
import { leesOpstelling, type Opstelling, schrijfOpstelling } from './opstelling.ts';
import { papierkeuzes } from './papierkeuzes.ts';
import { type Lijn, lijnsoort } from './soort.ts';

// What makes the paper comes in at the first click, as the painter does.
const print = () => import('./print.ts');

start<Lijn, Opstelling>({
  soort: lijnsoort,
  titel: 'Life-eventlijn',
  dit: 'deze lijn',
  meer: 'Life-eventlijnen',
  opstelling: { lees: leesOpstelling, schrijf: schrijfOpstelling },
  Werk: Levenslijn,
  papier: {
    keuzes: papierkeuzes,
    maak: async (doc, naam, keuzes) => (await print()).maakUitdraai(doc, naam, keuzes),
    leeg: async (...alles) => (await import('./papier/leeg.ts')).leegBlad(...alles),
    prent: true,
    heel: async (...alles) => (await print()).maakPrent(...alles),
  },
  beschrijf,
});
