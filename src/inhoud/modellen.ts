import { inTabel } from '../model/afgeleid.ts';
import type { Stof } from '../print/modellen/index.ts';
import { taxonomie } from './taxonomie.ts';
import { alleTrajecten } from './verzameling.ts';
import { alleDecks } from './werkbladen.ts';

let klaar: Promise<Stof> | undefined;

async function lees(): Promise<Stof> {
  const decks = await alleDecks();
  const kaarten = (slug: string) => {
    const deck = decks.get(slug);
    if (!deck) throw new Error(`Een tekening heeft de kaarten "${slug}" nodig, en die zijn er niet.`);
    return deck.kaarten;
  };
  return {
    motivatie: kaarten('motivatiecirkel'),
    levensdomeinen: kaarten('levensdomeinen'),
    buitenkant: kaarten('scoretabel')
      .filter(({ groep }) => groep === 'buitenkant')
      .map(({ tekst }) => tekst),
    raster: {
      niveaus: taxonomie.reflectieniveaus,
      intensiteiten: taxonomie.intensiteiten,
      trajecten: (await alleTrajecten())
        .filter(inTabel)
        .map(({ kort, reflectieniveau, intensiteit = '' }) => ({
          kort,
          niveaus: reflectieniveau,
          intensiteit,
        })),
    },
  };
}

/** What the drawings of the models are made from; read once for the whole build. */
export function modelStof(): Promise<Stof> {
  klaar ??= lees();
  return klaar;
}
