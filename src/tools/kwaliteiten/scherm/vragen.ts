import type { RondeNaam } from '../soort.ts';

interface Woorden {
  stapels: string;
  kiezen: string;
  ruil: string;
  op: string;
  orden: string;
  bovenaan: string;
  /** The question at a chosen card. */
  bij: (woord: string) => string;
}

/** What each round asks, in the words of the methodiek. */
export const vragen: Record<RondeNaam, Woorden> = {
  zelf: {
    stapels: 'Past dit bij jou?',
    kiezen: 'Welke acht passen het best bij jou?',
    ruil: 'Wil je de nieuwe kaart ruilen? Tik op de kaart die weg mag. Of leg de nieuwe weg.',
    op: 'De stapel is op. Dit zijn jouw acht.',
    orden: 'Welke is je het liefst?',
    bovenaan: 'Leg die bovenaan. Daarna volgen de andere.',
    bij: (woord) => `Wat bedoel jij met “${woord}”?`,
  },
  valkuilen: {
    stapels: 'Hoe vaak heb je hier last van?',
    kiezen: 'Waar struikel je soms over?',
    ruil: 'Wil je de nieuwe kaart ruilen? Tik op de kaart die weg mag. Of leg de nieuwe weg.',
    op: 'De stapel is op. Deze blijven over.',
    orden: 'Waar heb je het meest last van?',
    bovenaan: 'Leg die bovenaan. Daarna volgen de andere.',
    bij: (woord) => `Wanneer heb je last van “${woord}”?`,
  },
  ander: {
    stapels: 'Is dit zo voor de ander?',
    kiezen: 'Welke acht zie jij bij de ander?',
    ruil: 'Wil je de nieuwe kaart ruilen? Tik op de kaart die weg mag. Of leg de nieuwe weg.',
    op: 'De stapel is op. Deze acht zie jij.',
    orden: 'Welke zie je het meest?',
    bovenaan: 'Leg die bovenaan. Daarna volgen de andere.',
    bij: (woord) => `Wanneer zag je “${woord}”?`,
  },
};
