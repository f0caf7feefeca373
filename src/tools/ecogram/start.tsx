import { start } from '../kit/scherm/start.tsx';
import { describe } from './describe.ts';
import { leesOpstelling, metSectoren, type Opstelling, schrijfOpstelling } from './opstelling.ts';
import { gewoneKeuzes, leegBlad, print } from './print.ts';
import { Werk } from './scherm/Werk.tsx';
import { type Ecogram, soort } from './soort.ts';
import { lagen } from './woorden.ts';

const papier = (waarden: Readonly<Record<string, string>>) => ({
  papier: waarden.papier === 'A3' ? ('A3' as const) : ('A4' as const),
  richting: waarden.richting === 'liggend' ? ('liggend' as const) : ('staand' as const),
  vragen: waarden.vragen === 'ja',
});

start<Ecogram, Opstelling>({
  soort,
  titel: 'Ecogram',
  dit: 'dit ecogram',
  meer: 'Ecogrammen',
  opstelling: { lees: leesOpstelling, schrijf: schrijfOpstelling },
  Werk,
  papier: {
    keuzes: [
      {
        id: 'papier',
        label: 'Papier',
        opties: [
          ['A4', 'A4'],
          ['A3', 'A3, twee keer zo groot'],
        ],
      },
      {
        id: 'richting',
        label: 'Het blad ligt',
        opties: [
          ['staand', 'rechtop'],
          ['liggend', 'dwars'],
        ],
      },
      {
        id: 'laag',
        label: 'Welke tekening?',
        opties: [
          ['', 'alles wat er is'],
          ['nu', 'nu'],
          ['toen', 'toen'],
          ['wens', 'de wens'],
        ],
      },
      { id: 'lijst', label: 'De lijst erbij', aan: true },
      { id: 'verschillen', label: 'Wat anders is tussen toen, nu en de wens', aan: true },
      { id: 'vragen', label: 'De vragen en antwoorden', aan: true },
    ],
    maak: (doc, naam, waarden, opstelling) => {
      const laag = lagen.filter((een) => een === waarden.laag);
      return print(metSectoren(doc, opstelling), naam, {
        ...papier(waarden),
        lagen: laag.length > 0 ? laag : gewoneKeuzes(doc).lagen,
        lijst: waarden.lijst === 'ja',
        verschillen: waarden.verschillen === 'ja',
      });
    },
    leeg: (waarden, { sectoren, banden }) => leegBlad(papier(waarden), sectoren, banden),
    prent: true,
  },
  beschrijf: describe,
});
