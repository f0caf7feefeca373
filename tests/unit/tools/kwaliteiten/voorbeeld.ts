import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../../../scripts/kit/paths.mjs';
import { kaartgegevens } from '../../../../src/inhoud/kaartgegevens.ts';
import { deckSchema } from '../../../../src/model/kaart.ts';
import type { Wijziging } from '../../../../src/tools/kit/soort.ts';
import { type DeckNaam, Decks } from '../../../../src/tools/kwaliteiten/decks.ts';
import {
  begin,
  orden,
  verplaats,
  zetWaar,
  zetWoorden,
} from '../../../../src/tools/kwaliteiten/opdrachten.ts';
import { type RondeNaam, type Spel, soort } from '../../../../src/tools/kwaliteiten/soort.ts';

const lees = (slug: DeckNaam) =>
  kaartgegevens(deckSchema.parse(parse(readFileSync(join(root, 'content/kaarten', `${slug}.yaml`), 'utf8'))));

/** The real decks, as the page carries them along. */
export const gegevens = { kwaliteiten: lees('kwaliteiten'), valkuilen: lees('valkuilen') };
export const decks = new Decks({
  ...gegevens,
  adressen: { kwaliteiten: '', valkuilen: '', methodiek: '' },
  eer: '',
});

export const na = (spel: Spel, ...stappen: Wijziging<Spel>[]): Spel =>
  stappen.reduce((doc, stap) => stap(doc), spel);
export const leeg = soort.leeg();

const ids = (deck: DeckNaam, van = 0) => gegevens[deck].slice(van, van + 8).map(({ id }) => id);

/** A round played to its end, with the eight cards from a place in the deck. */
export const gespeeld = (ronde: RondeNaam, van = 0): Wijziging<Spel>[] => [
  begin({ ronde, kaarten: ids(ronde === 'valkuilen' ? 'valkuilen' : 'kwaliteiten', van), vorm: 'acht' }),
  orden(ronde),
];

/** A game with all three rounds, words and conclusions. */
export const vol: Spel = {
  ...na(
    leeg,
    ...gespeeld('zelf'),
    verplaats('zelf', 7, 0),
    zetWaar('zelf', 'kw-01', 'werk', true),
    zetWaar('zelf', 'kw-01', 'prive', true),
    zetWoorden('zelf', 'kw-02', 'Ik praat graag met nieuwe mensen'),
    ...gespeeld('valkuilen'),
    zetWaar('valkuilen', 'vk-03', 'prive', true),
    ...gespeeld('ander', 5),
  ),
  plek: 'besluit',
  huidig: 'Soms, bij de nieuwe.',
  conclusie: 'Ik vraag meer uitleg',
  wie: 'Łukasz',
  gesprek: 'Dat hij mij eerlijk vindt.',
};
