import { Knop } from '../../kit/scherm/Knop.tsx';
import { Tekstveld } from '../../kit/scherm/Tekstveld.tsx';
import { ga, zetTekst } from '../opdrachten.ts';
import { lengtes, type Plek } from '../soort.ts';
import type { Bord } from './bord.ts';
import { Rijtje } from './Rijtje.tsx';
import { Spelvlak } from './Spelvlak.tsx';

/** The bridge to the job: the cards in their row, and what the participant takes along. Then what may still be played. */
export function Besluit({ bord, drukAf }: { bord: Bord; drukAf: () => void }) {
  const { kast, spel, zeg } = bord;
  const { zelf, valkuilen, ander } = spel.rondes;
  const naar = (plek: Plek) => kast.doe(ga(plek), zeg.ga(plek));
  const veld = (naam: 'huidig' | 'conclusie', label: string, hulp: string) => (
    <Tekstveld
      kast={kast}
      lang
      label={label}
      hulp={hulp}
      waarde={spel[naam]}
      lengte={lengtes.tekst}
      zet={(tekst) => zetTekst(naam, tekst)}
      melding={() => 'Je antwoord is veranderd.'}
      sleutel={naam}
    />
  );
  return (
    <Spelvlak
      titel={zelf ? 'Jouw kwaliteiten en je werk' : 'Wat neem je hieruit mee?'}
      uitleg={zelf && 'Welke gebruik je vaak op het werk? Welke bijna nooit?'}
      stand="besluit"
      klas="kw-besluit"
    >
      <div class="kw-rijtjes">
        {zelf?.stand === 'ordenen' && <Rijtje bord={bord} ronde={zelf} titel="Mijn kwaliteiten" />}
        {valkuilen?.stand === 'ordenen' && <Rijtje bord={bord} ronde={valkuilen} titel="Mijn valkuilen" />}
      </div>
      <div class="kw-velden">
        {zelf &&
          veld(
            'huidig',
            'Komen deze kwaliteiten vaak aan bod in je job van nu?',
            'Denk aan een gewone dag op het werk.',
          )}
        {veld('conclusie', 'Wat onthou je hiervan?', 'Bijvoorbeeld: welke kwaliteit wil je meer gebruiken?')}
        <div class="kw-verder">
          <Knop icoon="print" soort="vol" onClick={drukAf}>
            Zet het op papier
          </Knop>
        </div>
      </div>
      <section class="kw-meer" aria-label="Verder spelen">
        {zelf ? (
          <div>
            <h3>Valkuilen</h3>
            <p>Kijk waar je soms over struikelt. Dit is vrij. Nee is ook goed.</p>
            <Knop onClick={() => naar('valkuilen')}>
              {valkuilen ? 'Naar je valkuilen' : 'Speel de ronde met valkuilen'}
            </Knop>
          </div>
        ) : (
          <div>
            <h3>Kwaliteiten</h3>
            <p>Leg er ook de goede kanten naast.</p>
            <Knop onClick={() => naar('zelf')}>Speel de ronde met kwaliteiten</Knop>
          </div>
        )}
        {zelf?.stand === 'ordenen' && (
          <div>
            <h3>De kijk van een ander</h3>
            <p>
              Iemand die jij kiest, speelt dezelfde ronde over jou. Daarna leg je de twee rijen naast elkaar.
            </p>
            {ander?.stand === 'ordenen' ? (
              <Knop onClick={() => naar('naast')}>Leg de twee rijen naast elkaar</Knop>
            ) : (
              <Knop onClick={() => naar('doorgeven')}>Geef het toestel door</Knop>
            )}
          </div>
        )}
      </section>
    </Spelvlak>
  );
}
