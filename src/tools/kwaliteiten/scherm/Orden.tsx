import { useLayoutEffect, useRef } from 'preact/hooks';
import { Knop } from '../../kit/scherm/Knop.tsx';
import { ga, ruilNog, verplaats } from '../opdrachten.ts';
import type { Ronde, RondeNaam } from '../soort.ts';
import type { Bord } from './bord.ts';
import { Regel } from './Regel.tsx';
import { Spelvlak } from './Spelvlak.tsx';
import { vragen } from './vragen.ts';

interface Props {
  bord: Bord;
  naam: RondeNaam;
  ronde: Ronde;
}

/** The chosen cards in a row, the most important one first; where each plays, and what is meant by it. */
export function Orden({ bord, naam, ronde }: Props) {
  const { kast, decks, zeg } = bord;
  const { tafel } = ronde;
  // A card that moves in the document loses the focus in some browsers: it is given back.
  const houvast = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (houvast.current) document.getElementById(houvast.current)?.focus();
    houvast.current = undefined;
  });
  const zet = (van: number, naar: number, knop?: string) => {
    const kaart = tafel[van]?.kaart ?? '';
    if (naar < 0 || naar >= tafel.length)
      return kast.zeg(`${decks.woord(kaart)} staat al ${naar < 0 ? 'bovenaan' : 'onderaan'}.`);
    houvast.current = knop;
    kast.doe(verplaats(naam, van, naar), zeg.verplaats(kaart, naar));
  };
  const klaar = naam === 'ander' ? ga('teruggeven') : ga('besluit');
  return (
    <Spelvlak
      titel={vragen[naam].orden}
      uitleg={vragen[naam].bovenaan}
      stand={`${naam}-orden`}
      klas="kw-orden"
    >
      <ol class="kw-rij">
        {tafel.map((keuze, i) => (
          <Regel
            key={keuze.kaart}
            bord={bord}
            naam={naam}
            keuze={keuze}
            plaats={i}
            zet={(naar, knop) => zet(i, naar, knop)}
          />
        ))}
      </ol>
      <div class="kw-verder">
        <Knop
          icoon="pijl"
          soort="vol"
          onClick={() => kast.doe(klaar, zeg.ga(naam === 'ander' ? 'teruggeven' : 'besluit'))}
        >
          {naam === 'ander' ? 'Klaar: leg alles dicht' : 'Verder naar het besluit'}
        </Knop>
        <Knop icoon="wissel" soort="stil" onClick={() => kast.doe(ruilNog(naam), zeg.ruilNog())}>
          Toch nog ruilen
        </Knop>
      </div>
    </Spelvlak>
  );
}
