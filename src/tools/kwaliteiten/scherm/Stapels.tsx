import { Knop } from '../../kit/scherm/Knop.tsx';
import { kaarten, stapelnamenVan } from '../meldingen.ts';
import { type Stapel, sorteer, speelVerder } from '../opdrachten.ts';
import { acht, type Ronde, type RondeNaam } from '../soort.ts';
import type { Bord } from './bord.ts';
import { Hand } from './Hand.tsx';
import { Spelvlak } from './Spelvlak.tsx';
import { vragen } from './vragen.ts';

const volgorde = ['echt', 'half', 'niet'] as const;

interface Props {
  bord: Bord;
  naam: RondeNaam;
  ronde: Ronde;
}

/** First three piles: every card goes to one of them. */
export function Stapels({ bord, naam, ronde }: Props) {
  const { kast, spel, decks, zeg } = bord;
  const namen = stapelnamenVan(naam);
  const op = (doel: string) =>
    kast.doe(sorteer(naam, doel as Stapel), zeg.sorteer(spel, naam, doel as Stapel));
  const toets = (t: string) => {
    const stapel = volgorde[Number(t) - 1];
    const [hand] = ronde.stapel;
    if (t === 'v' && hand && bord.stem) bord.lees(decks.kaart(hand));
    else if (stapel) op(stapel);
    else return false;
    return true;
  };
  return (
    <Spelvlak
      titel={vragen[naam].stapels}
      uitleg="Leg elke kaart op een van de drie stapels. Straks speel je verder met de eerste."
      stand={`${naam}-stapels`}
      klas="kw-drie"
      toets={toets}
    >
      <Hand bord={bord} ronde={ronde} op={op} />
      <ul class="kw-stapels">
        {volgorde.map((stapel) => (
          <li key={stapel}>
            <button type="button" data-doel={stapel} onClick={() => op(stapel)}>
              <b>{namen[stapel]}</b>
              <span>{kaarten(ronde[stapel].length)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Spelvlak>
  );
}

/** The three piles are there: go on with the first, or take the second along. */
export function Verdeeld({ bord, naam, ronde }: Props) {
  const { kast, zeg } = bord;
  const namen = stapelnamenVan(naam);
  const { echt, half } = ronde;
  const samen = echt.length + half.length;
  const verder = (ookHalf: boolean) =>
    kast.doe(speelVerder(naam, ookHalf), zeg.speelVerder(ookHalf ? samen : echt.length));
  const weinig = echt.length < acht;
  return (
    <Spelvlak
      titel="De drie stapels liggen er"
      uitleg={
        weinig
          ? `Op de eerste stapel ligt te weinig om er ${acht} te kiezen. Je mag de tweede erbij nemen.`
          : `Je speelt verder met de eerste stapel: ${kaarten(echt.length)}.`
      }
      stand={`${naam}-verdeeld`}
      klas="kw-drie"
    >
      <ul class="kw-stapels kw-stil">
        {volgorde.map((stapel) => (
          <li key={stapel}>
            <div>
              <b>{namen[stapel]}</b>
              <span>{kaarten(ronde[stapel].length)}</span>
            </div>
          </li>
        ))}
      </ul>
      <div class="kw-verder">
        {echt.length > 0 && (
          <Knop
            icoon="pijl"
            soort={weinig && half.length > 0 ? 'licht' : 'vol'}
            onClick={() => verder(false)}
          >
            Verder met {kaarten(echt.length)}
          </Knop>
        )}
        {weinig && half.length > 0 && (
          <Knop icoon="plus" soort="vol" onClick={() => verder(true)}>
            Neem de tweede stapel erbij
          </Knop>
        )}
        {samen === 0 && (
          <p>Er ligt niets op de eerste twee stapels. Neem een stap terug, of begin een nieuwe ronde.</p>
        )}
      </div>
    </Spelvlak>
  );
}
