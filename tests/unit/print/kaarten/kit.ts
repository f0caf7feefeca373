import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { lettersVanSchijf } from '../../../../src/inhoud/druk/letters.ts';
import { type Deck, deckSchema } from '../../../../src/model/kaart.ts';
import { leesBeeld } from '../../../../src/print/kaarten/beeld.ts';
import { maakSpel, type Spel } from '../../../../src/print/kaarten/spel.ts';
import { maakLetters } from '../../../../src/print/letters/letters.ts';

export const letters = maakLetters(await lettersVanSchijf());
export const beelden = new Map(
  globSync('src/beelden/*.svg').map((pad) => [basename(pad, '.svg'), leesBeeld(readFileSync(pad, 'utf8'))]),
);
/** The decks of the site that come on cards. */
export const decks: Deck[] = globSync('content/kaarten/*.yaml')
  .toSorted()
  .map((pad) => ({ ...deckSchema.parse(parse(readFileSync(pad, 'utf8'))), slug: basename(pad, '.yaml') }))
  .filter(({ druk }) => druk);

export const spelVan = (deck: Deck): Spel => maakSpel({ deck, letters, beelden, adres: 'stapwijs.example' });

/** A small deck of words to try things on. */
export const proefdeck = (teksten: readonly string[], meer: object = {}): Deck => ({
  ...deckSchema.parse({
    soort: 'kaarten',
    titel: 'Proefdeck: om te proberen',
    merk: 'PD',
    uitleg: 'Een deck dat alleen in de proeven bestaat.',
    gebruik: ['Gebruik het nergens anders.'],
    herkomst: 'Van ons, voor de proef.',
    bronnen: [],
    methodieken: [],
    druk: { perVel: 9, richting: 'staand' },
    kaarten: teksten.map((tekst, i) => ({
      id: `pd-${i + 1}`,
      nr: i + 1,
      tekst,
      uitleg: 'Een gewone zin erbij.',
    })),
    ...meer,
  }),
  slug: 'proefdeck',
});
