import { useState } from 'preact/hooks';
import { Knop } from '../../kit/scherm/Knop.tsx';
import { legWeg, orden, ruil } from '../opdrachten.ts';
import { acht, type Ronde, type RondeNaam } from '../soort.ts';
import type { Bord } from './bord.ts';
import { Hand } from './Hand.tsx';
import { LeesVoor, Voorkant } from './Kaart.tsx';
import { Spelvlak } from './Spelvlak.tsx';
import { vragen } from './vragen.ts';
import { Weg } from './Weg.tsx';

interface Props {
  bord: Bord;
  naam: RondeNaam;
  ronde: Ronde;
}

/** Eight open cards and one in hand: swap, or lay it away, until the pile is gone. */
export function Kiezen({ bord, naam, ronde }: Props) {
  const { kast, spel, decks, zeg } = bord;
  const [toonWeg, zetToonWeg] = useState(false);
  const { stapel, tafel } = ronde;
  const [hand] = stapel;
  const weg = ronde.weg.length + ronde.half.length + ronde.niet.length;

  const leg = () => kast.doe(legWeg(naam), zeg.legWeg(spel, naam));
  const op = (doel: string) =>
    doel === 'weg' ? leg() : kast.doe(ruil(naam, Number(doel)), zeg.ruil(spel, naam, Number(doel)));
  const naarVolgorde = () => kast.doe(orden(naam), zeg.orden());
  const toets = (t: string) => {
    if (hand === undefined) return false;
    if (t === 'v' && bord.stem) bord.lees(decks.kaart(hand));
    else if (t === '0' || t === 'delete' || t === 'backspace') leg();
    else if (/^[1-8]$/.test(t) && Number(t) <= Math.min(acht, tafel.length + 1)) op(String(Number(t) - 1));
    else return false;
    return true;
  };
  const bijWeg = (
    <Knop icoon="lijst" soort="stil" onClick={() => zetToonWeg(true)} disabled={weg === 0}>
      Weg: {weg}
    </Knop>
  );

  return (
    <Spelvlak
      titel={hand === undefined ? vragen[naam].op : vragen[naam].kiezen}
      uitleg={hand === undefined ? 'Kijk nog eens rustig. Klopt het zo?' : vragen[naam].ruil}
      stand={`${naam}-${hand === undefined ? 'op' : 'kiezen'}`}
      klas={hand === undefined ? 'kw-op' : 'kw-ruil'}
      toets={toets}
    >
      <Hand bord={bord} ronde={ronde} op={op}>
        <Knop icoon="kruis" data-doel="weg" onClick={leg}>
          Leg weg
        </Knop>
        {bijWeg}
      </Hand>
      {hand === undefined && (
        <div class="kw-verder">
          <Knop icoon="pijl" soort="vol" onClick={naarVolgorde}>
            Leg ze op volgorde
          </Knop>
          {bijWeg}
        </div>
      )}
      <ol class="kw-acht">
        {tafel.map(({ kaart: id }, i) => {
          const kaart = decks.kaart(id);
          return (
            // A place stays where it is when its card is swapped, and so does the focus.
            <li key={i}>
              {hand === undefined ? (
                <div class="kw-kaart">
                  <Voorkant kaart={kaart} zinnen={bord.zinnen} />
                </div>
              ) : (
                <button type="button" class="kw-kaart" data-doel={i} onClick={() => op(String(i))}>
                  <Voorkant kaart={kaart} zinnen={bord.zinnen} />
                  <span class="vh">, ruil voor {decks.woord(hand)}</span>
                </button>
              )}
              <LeesVoor bord={bord} kaart={kaart} />
            </li>
          );
        })}
        {hand !== undefined && tafel.length < acht && (
          <li key="leeg">
            <button
              type="button"
              class="kw-kaart kw-leeg"
              data-doel={tafel.length}
              onClick={() => op(String(tafel.length))}
            >
              Leg hier
            </button>
          </li>
        )}
      </ol>
      {hand !== undefined && (
        <p class="kw-onder">
          <Knop soort="stil" onClick={naarVolgorde}>
            Stop hier: deze blijven
          </Knop>
        </p>
      )}
      {toonWeg && <Weg bord={bord} naam={naam} ronde={ronde} sluit={() => zetToonWeg(false)} />}
    </Spelvlak>
  );
}
