import type { Kast } from '../../kit/kast.ts';
import { Tekstveld } from '../../kit/scherm/Tekstveld.tsx';
import { meldingen } from '../meldingen.ts';
import { zet } from '../opdrachten.ts';
import { grens, type Lijn, type Moment } from '../soort.ts';
import type { Acties } from './acties.ts';

/** The two anchor words of the source; any other word may stand there too. */
const bron = ['samen', 'alleen'] as const;

/** The anchor word over a moment or a period. */
export function Ijkwoord({ kast, moment, acties }: { kast: Kast<Lijn>; moment: Moment; acties: Acties }) {
  const melding = meldingen.veld('IJkwoord');
  const tik = (woord: string) => {
    const nieuw = moment.ijkwoord === woord ? '' : woord;
    acties.zet(moment, { ijkwoord: nieuw }, melding(nieuw));
  };
  return (
    <div class="lv-ijkwoord">
      <Tekstveld
        kast={kast}
        label="IJkwoord"
        hulp="Een woord dat vaak terugkomt."
        waarde={moment.ijkwoord}
        zet={(ijkwoord) => zet(moment.id, { ijkwoord })}
        melding={melding}
        sleutel={`ijkwoord-${moment.id}`}
        lengte={grens.ijkwoord}
      />
      <div class="lv-duo">
        {bron.map((woord) => (
          <button
            key={woord}
            type="button"
            class="lv-tik"
            aria-pressed={moment.ijkwoord === woord}
            onClick={() => tik(woord)}
          >
            {woord}
          </button>
        ))}
      </div>
    </div>
  );
}
