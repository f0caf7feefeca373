import type { EigenMap } from '../../../model/werkmap/map.ts';
import { grootsteAantal } from '../../../model/werkmap/stuk.ts';
import { Getal } from './Getal.tsx';
import type { Wijzig } from './gebruik.ts';

/** The cover of the map: one's own words, which stay on this device, and for how many it is. */
export function Voorblad({ map, wijzig }: { map: EigenMap; wijzig: Wijzig }) {
  const zet = (deel: Partial<EigenMap>) => wijzig((nu) => ({ ...nu, ...deel }));
  return (
    <section class="blad wm-voorblad" aria-labelledby="wm-voorblad">
      <h2 id="wm-voorblad" class="vh">
        Voorblad
      </h2>
      <label class="wm-titel" data-leeg={map.titel === ''}>
        <span>Titel</span>
        <input
          type="text"
          maxLength={120}
          value={map.titel}
          placeholder="Bijvoorbeeld: groepssessie talenten"
          onInput={(g) => zet({ titel: g.currentTarget.value })}
        />
      </label>
      <div class="wm-velden">
        <label class="tk-veld" data-leeg={map.datum === ''}>
          Datum
          <input type="date" value={map.datum} onInput={(g) => zet({ datum: g.currentTarget.value })} />
        </label>
        <label class="tk-veld" data-leeg={map.begin === undefined}>
          Begint om
          <input
            type="time"
            value={map.begin ?? ''}
            onInput={({ currentTarget: { value } }) =>
              zet({ begin: value === '' ? undefined : value.slice(0, 5) })
            }
          />
        </label>
        <div class="tk-veld">
          <span aria-hidden="true">Deelnemers</span>
          <Getal
            label="Deelnemers"
            {...{ waarde: map.deelnemers, min: 1, max: grootsteAantal }}
            zet={(deelnemers = 1) => zet({ deelnemers })}
          />
        </div>
        <div class="tk-veld">
          <span aria-hidden="true">Coaches</span>
          <Getal
            label="Coaches"
            {...{ waarde: map.coaches, min: 1, max: grootsteAantal }}
            zet={(coaches = 1) => zet({ coaches })}
          />
        </div>
      </div>
      <label class="tk-veld" data-leeg={map.notities === ''}>
        Notities
        <textarea
          rows={2}
          maxLength={4000}
          value={map.notities}
          onInput={(g) => zet({ notities: g.currentTarget.value })}
        />
      </label>
      <p class="wm-klein">Titel, datum en notities blijven op dit toestel. Ze staan nooit in de link.</p>
    </section>
  );
}
