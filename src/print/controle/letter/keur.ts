import type { Bestand } from '../bestand.ts';
import type { Meld } from '../fout.ts';
import { naamVan } from '../lees.ts';
import { keurEnkel } from './enkel.ts';
import { keurSamengesteld } from './samengesteld.ts';
import { verzamelLetters } from './verzamel.ts';

type LetterRegel = 'letter-ingebed' | 'letter-codering' | 'letter-unicode' | 'letter-breedte' | 'letter-leeg';
/** Takes down what is wrong with one font; the name of the font goes before it. */
export type Lettermeld = (regel: LetterRegel, wat: string) => void;

/** The fonts: embedded, readable, as wide as they say, with a glyph and a text for all they show. */
export function keurLetters(bestand: Bestand, meld: Meld): void {
  for (const letter of verzamelLetters(bestand)) {
    const naam = naamVan(letter.dict, 'BaseFont') ?? 'zonder naam';
    const meldLetter: Lettermeld = (regel, wat) =>
      meld(regel, `Het lettertype ${naam} ${wat}.`, letter.pagina);
    const soort = naamVan(letter.dict, 'Subtype');
    if (soort === 'Type0') keurSamengesteld(letter, meldLetter);
    else if (soort === 'TrueType') keurEnkel(letter, meldLetter);
    else meldLetter('letter-ingebed', `is van de soort ${soort ?? 'onbekend'}, geen ingebedde TrueType`);
  }
}
