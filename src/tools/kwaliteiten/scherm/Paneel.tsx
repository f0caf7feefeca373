import { Icoon } from '../../kit/scherm/Icoon.tsx';
import { Knop } from '../../kit/scherm/Knop.tsx';
import { ligtDicht, type RondeNaam } from '../soort.ts';
import { stappen } from '../stappen.ts';
import type { Bord } from './bord.ts';
import { raad } from './raad.ts';

interface Props {
  bord: Bord;
  /** The round on the table, when there is one. */
  ronde?: RondeNaam | undefined;
  opnieuw: (ronde: RondeNaam) => void;
}

/** Beside the table, for the coach: where the game stands, what can be asked, and where the cards come from. */
export function Paneel({ bord, ronde, opnieuw }: Props) {
  const { kast, spel, decks } = bord;
  const { adressen, eer } = decks;
  return (
    <aside class="tk-paneel kw-paneel" aria-label="Verloop en vragen">
      {!ligtDicht(spel) && (
        <nav aria-label="Verloop van het spel">
          <h2>Verloop</h2>
          <ol class="kw-verloop">
            {stappen(spel).map(({ id, label, hier, klaar, naar }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-current={hier ? 'step' : undefined}
                  disabled={!hier && !naar}
                  onClick={() => naar && kast.doe(naar, `${label}.`)}
                >
                  <span class="kw-teken">{(hier || klaar) && <Icoon naam={hier ? 'pijl' : 'vink'} />}</span>
                  <span>
                    {label}
                    {klaar && <span class="vh">, klaar</span>}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <section aria-label="Wat je kan vragen">
        <h2>Wat je kan vragen</h2>
        <ul class="kw-vragen">
          {raad(spel).map((vraag) => (
            <li key={vraag}>{vraag}</li>
          ))}
        </ul>
      </section>
      {ronde && spel.rondes[ronde] && (
        <p>
          <Knop icoon="wissel" klein onClick={() => opnieuw(ronde)}>
            Begin deze ronde opnieuw
          </Knop>
        </p>
      )}
      <footer class="kw-eer">
        <p class="kw-toetsen">
          Toetsen op de tafel: 1 tot 8 ruilt, 0 legt weg{bord.stem && ', V leest voor'}. Bij drie stapels: 1,
          2 en 3.
        </p>
        <p>
          Op papier: kaarten met <a href={adressen.kwaliteiten}>kwaliteiten</a> en{' '}
          <a href={adressen.valkuilen}>valkuilen</a>.
        </p>
        <p>{eer}</p>
      </footer>
    </aside>
  );
}
