import { start } from '../kit/scherm/start.tsx';
import { Decks, type Gegevens } from './decks.ts';
import { beschrijf } from './describe.ts';
import { lees, type Opstelling, schrijf } from './opstelling.ts';
import { keuzes, maak } from './print.ts';
import { maakWerk } from './scherm/Werk.tsx';
import { type Spel, soort } from './soort.ts';
import { alsWerkblad } from './werkblad.ts';

// The words of the decks were written into the page when the site was built.
const gegevens = document.getElementById('kaarten')?.textContent ?? '';
const decks = new Decks(JSON.parse(gegevens) as Gegevens);

start<Spel, Opstelling>({
  soort,
  titel: 'Kwaliteiten kiezen',
  dit: 'dit spel',
  meer: 'Spellen',
  opstelling: { lees, schrijf },
  Werk: maakWerk(decks),
  papier: {
    keuzes,
    maak: (spel, naam, waarden) => maak(spel, naam, waarden, decks),
    werkblad: (spel, naam, waarden) => alsWerkblad(spel, naam, waarden['valkuilen'] === 'ja', decks),
    prent: true,
  },
  beschrijf: (spel) => beschrijf(spel, decks),
});
