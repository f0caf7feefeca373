import { useState } from 'preact/hooks';
import { Knop } from '../../kit/scherm/Knop.tsx';
import { vragen } from '../vragen.ts';
import { Ijkwoord } from './Ijkwoord.tsx';
import { EigenWoorden, type KaartProps, Verplaats } from './Kaart.tsx';
import { Wanneer } from './Wanneer.tsx';

/** In conversation mode: a question to look at together. */
export function Vraag() {
  const [nr, zetNr] = useState(0);
  return (
    <div class="lv-vraag">
      <p aria-live="polite">{vragen[nr % vragen.length]}</p>
      <Knop klein onClick={() => zetNr(nr + 1)}>
        Andere vraag
      </Knop>
    </div>
  );
}

/** In conversation mode: the little that two people at a table need of the chosen moment. */
export function Strook(props: KaartProps) {
  const { kast, lijn, moment, acties } = props;
  return (
    <section class="lv-strook" aria-label={moment.vorm === 'periode' ? 'Deze periode' : 'Dit moment'}>
      <EigenWoorden key={moment.id} {...props} />
      <Wanneer lijn={lijn} moment={moment} acties={acties} />
      <Ijkwoord kast={kast} moment={moment} acties={acties} />
      <div class="lv-strookknoppen">
        <Verplaats {...props} />
        <Knop icoon="vink" soort="vol" onClick={() => acties.kies(undefined)}>
          Klaar
        </Knop>
      </div>
    </section>
  );
}
