import { start } from '../kit/scherm/start.tsx';
import { leesOpstelling, metSectoren, type Opstelling, schrijfOpstelling } from './opstelling.ts';
import { Werk } from './scherm/Werk.tsx';
import { type Ecogram, soort } from './soort.ts';

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
    maak: async (doc, naam, waarden, opstelling) =>
      (await import('./later.ts')).print(metSectoren(doc, opstelling), naam, waarden),
    leeg: async (waarden, opstelling) => (await import('./later.ts')).leegBlad(waarden, opstelling),
    werkblad: async (doc) => (await import('./later.ts')).alsWerkblad(doc),
    prent: true,
  },
  beschrijf: async (doc) => (await import('./later.ts')).describe(doc),
});
