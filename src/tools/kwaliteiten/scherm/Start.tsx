import { Keuze } from '../../kit/scherm/Keuze.tsx';
import { Knop } from '../../kit/scherm/Knop.tsx';
import { type DeckNaam, deckVan } from '../decks.ts';
import type { Opstelling } from '../opstelling.ts';
import type { RondeNaam } from '../soort.ts';
import type { Bord } from './bord.ts';
import { Voorkant } from './Kaart.tsx';
import { Spelvlak } from './Spelvlak.tsx';

interface Props {
  bord: Bord;
  /** The round that is about to begin; absent when the visitor may still choose with which one. */
  ronde?: RondeNaam;
  stelOp: (opstelling: Opstelling) => void;
  deel: (ronde: RondeNaam) => void;
}

const eersteKaart: Record<DeckNaam, string> = { kwaliteiten: 'kw-03', valkuilen: 'vk-03' };

/** Before a round: with which cards, in which words, in which form. One button and it begins. */
export function Start({ bord, ronde, stelOp, deel }: Props) {
  const { decks, opstelling } = bord;
  const kies = (deelVan: Partial<Opstelling>) => stelOp({ ...opstelling, ...deelVan });
  const deck = ronde ? deckVan(ronde) : opstelling.deck;
  const aantal = (helft: boolean) => decks.aantal(deck, helft);
  return (
    <Spelvlak
      titel={ronde === 'valkuilen' ? 'De ronde met valkuilen' : 'Kies samen hoe je speelt'}
      uitleg={
        ronde === 'valkuilen'
          ? 'Dit is vrij. Stoppen mag altijd. Je acht kwaliteiten blijven liggen.'
          : 'De deelnemer houdt acht kaarten over. De coach leest mee en vraagt door.'
      }
      stand={`start-${ronde ?? ''}`}
      klas="kw-start"
    >
      <div class="kw-kaart kw-groot" aria-hidden="true">
        <Voorkant kaart={decks.kaart(eersteKaart[deck])} zinnen={bord.zinnen} />
      </div>
      <div class="kw-opstelling">
        {!ronde && (
          <Keuze
            titel="Welke kaarten?"
            kolommen={2}
            waarde={opstelling.deck}
            kies={(waarde) => kies({ deck: waarde })}
            opties={[
              ['kwaliteiten', 'Kwaliteiten'],
              ['valkuilen', 'Valkuilen'],
            ]}
          />
        )}
        <Keuze
          titel="Welke woorden?"
          kolommen={2}
          waarde={opstelling.woorden}
          kies={(waarde) => kies({ woorden: waarde })}
          opties={[
            ['gewoon', 'Alleen het woord'],
            ['eenvoudig', 'Met een gewone zin'],
          ]}
        />
        <Keuze
          titel="Hoe begin je?"
          kolommen={2}
          waarde={opstelling.vorm}
          kies={(waarde) => kies({ vorm: waarde })}
          opties={[
            ['acht', 'Acht open, dan ruilen'],
            ['stapels', 'Eerst drie stapels'],
          ]}
        />
        <Keuze
          titel="Hoeveel kaarten?"
          kolommen={2}
          waarde={opstelling.kaarten}
          kies={(waarde) => kies({ kaarten: waarde })}
          opties={[
            ['alle', `Alle ${aantal(false)}`],
            ['helft', `De helft (${aantal(true)})`],
          ]}
        />
        <Knop
          icoon="pijl"
          soort="vol"
          onClick={() => deel(ronde ?? (deck === 'valkuilen' ? 'valkuilen' : 'zelf'))}
        >
          Deel de kaarten uit
        </Knop>
        {!bord.stem && (
          <p class="tk-hulp">Dit toestel heeft geen Nederlandse stem. Lees de kaarten samen hardop.</p>
        )}
      </div>
    </Spelvlak>
  );
}
