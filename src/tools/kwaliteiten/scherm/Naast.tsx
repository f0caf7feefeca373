import { Knop } from '../../kit/scherm/Knop.tsx';
import { Tekstveld } from '../../kit/scherm/Tekstveld.tsx';
import { allebei, wieKijkt } from '../describe.ts';
import { ga, zetTekst } from '../opdrachten.ts';
import { lengtes, type Ronde } from '../soort.ts';
import type { Bord } from './bord.ts';
import { Rijtje } from './Rijtje.tsx';
import { Spelvlak } from './Spelvlak.tsx';

/** How the participant sees themself beside how the other does. Nothing is counted. */
export function Naast({ bord, zelf, ander }: { bord: Bord; zelf: Ronde; ander: Ronde }) {
  const { kast, spel, zeg } = bord;
  const samen = new Set(allebei(zelf, ander));
  return (
    <Spelvlak
      titel="Twee rijen naast elkaar"
      uitleg="Wat zien jullie allebei? Wat verrast je?"
      stand="naast"
      klas="kw-naast"
    >
      <div class="kw-rijtjes kw-twee">
        <Rijtje bord={bord} ronde={zelf} titel="Zo zie ik mezelf" samen={samen} />
        <Rijtje bord={bord} ronde={ander} titel={`Zo ziet ${wieKijkt(spel)} mij`} samen={samen} />
      </div>
      <div class="kw-velden">
        <Tekstveld
          kast={kast}
          lang
          label="Waar praten jullie over?"
          waarde={spel.gesprek}
          lengte={lengtes.tekst}
          zet={(tekst) => zetTekst('gesprek', tekst)}
          melding={() => 'Je antwoord is veranderd.'}
          sleutel="gesprek"
        />
        <div class="kw-verder">
          <Knop icoon="pijl" soort="vol" onClick={() => kast.doe(ga('besluit'), zeg.ga('besluit'))}>
            Verder naar het besluit
          </Knop>
        </div>
      </div>
    </Spelvlak>
  );
}
