import { type DeckVelden, kaartenVan } from '../model/kaart.ts';
import { breekteken, metBreekpunten } from '../print/plan/afbreken.ts';

/** From so many letters a word does not fit on a card of a phone. */
const lang = 13;

/** The cards of a deck as little data for a page to carry along: word, plain sentence, group and other side. */
export function kaartgegevens(deck: Pick<DeckVelden, 'kaarten' | 'groepen'>) {
  const groepen = deck.groepen.map(({ id }) => id);
  return kaartenVan(deck).map((kaart) => {
    const { id, tekst, uitleg = '', groep } = kaart;
    const tegen = 'tegenkant' in kaart ? kaart.tegenkant : undefined;
    const breuk = metBreekpunten(tekst, lang).replaceAll(breekteken, '\u00ad');
    return {
      id,
      tekst,
      ...(breuk !== tekst && { breuk }),
      uitleg,
      groep: Math.max(0, groepen.indexOf(groep ?? '')),
      ...(tegen && { tegen }),
    };
  });
}
