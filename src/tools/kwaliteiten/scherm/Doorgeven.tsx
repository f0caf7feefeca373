import { Icoon } from '../../kit/scherm/Icoon.tsx';
import { Knop } from '../../kit/scherm/Knop.tsx';
import { Tekstveld } from '../../kit/scherm/Tekstveld.tsx';
import { wieKijkt } from '../describe.ts';
import { ga, zetTekst } from '../opdrachten.ts';
import { lengtes } from '../soort.ts';
import type { Bord } from './bord.ts';
import { Spelvlak } from './Spelvlak.tsx';

interface Props {
  bord: Bord;
  /** Deals the cards for the other. */
  deel: () => void;
}

/** Between two people: what the first one chose lies face down while the device goes round. */
export function Doorgeven({ bord, deel }: Props) {
  const { kast, spel, zeg } = bord;
  return (
    <Spelvlak
      titel="Geef het toestel door"
      uitleg="Wat jij koos, ligt dicht. De ander kiest over jou, zonder het te zien."
      stand="doorgeven"
      klas="kw-tussen"
    >
      <Dicht />
      <Tekstveld
        kast={kast}
        label="Wie kijkt mee? (mag leeg blijven)"
        hulp="Een rol of een voornaam is genoeg: mijn collega, Elif."
        waarde={spel.wie}
        lengte={lengtes.wie}
        zet={(tekst) => zetTekst('wie', tekst)}
        melding={() => 'Wie meekijkt, is veranderd.'}
        sleutel="wie"
      />
      <div class="kw-verder">
        <Knop
          icoon="pijl"
          soort="vol"
          onClick={() => {
            deel();
            kast.sluitAf();
          }}
        >
          Ik ben de ander: begin
        </Knop>
        <Knop soort="stil" onClick={() => kast.doe(ga('besluit'), zeg.ga('besluit'))}>
          Toch niet
        </Knop>
      </div>
    </Spelvlak>
  );
}

/** And back: the first one decides when both rows are turned over. */
export function Teruggeven({ bord }: { bord: Bord }) {
  const { kast, spel, zeg } = bord;
  return (
    <Spelvlak
      titel="Geef het toestel terug"
      uitleg={`Ook wat ${wieKijkt(spel)} koos, ligt dicht. Samen draai je de twee rijen om.`}
      stand="teruggeven"
      klas="kw-tussen"
    >
      <Dicht />
      <div class="kw-verder">
        <Knop icoon="oog" soort="vol" onClick={() => kast.doe(ga('naast'), zeg.ga('naast'))}>
          Leg de twee rijen naast elkaar
        </Knop>
      </div>
    </Spelvlak>
  );
}

/** Cards face down: a picture, without a word on it. */
const Dicht = () => (
  <div class="kw-dicht" aria-hidden="true">
    {[0, 1, 2, 3, 4, 5, 6, 7].map((nr) => (
      <span key={nr} class="kw-rug">
        <Icoon naam="steen" />
      </span>
    ))}
  </div>
);
