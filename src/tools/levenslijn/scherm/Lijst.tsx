import { Icoon } from '../../kit/scherm/Icoon.tsx';
import { Knop } from '../../kit/scherm/Knop.tsx';
import { meldingen, naamVan } from '../meldingen.ts';
import type { Lijn } from '../soort.ts';
import { tijdKort } from '../tijd.ts';
import type { Acties } from './acties.ts';

interface Props {
  lijn: Lijn;
  gekozen: string | undefined;
  acties: Acties;
}

/** The same line as a list: every moment can be chosen, moved, hidden and removed here too. */
export function Lijst({ lijn, gekozen, acties }: Props) {
  return (
    <section class="lv-lijstdeel" aria-label="Lijst">
      <h2>Dezelfde lijn als lijst</h2>
      {lijn.momenten.length === 0 && <p class="tk-hulp">Hier komen de momenten onder elkaar.</p>}
      <ol class="lv-lijst">
        {lijn.momenten.map((moment) => {
          const naam = naamVan(moment);
          const thema = lijn.banen.find(({ id }) => id === moment.baan)?.naam;
          const onder = [
            moment.vorm === 'periode' && 'periode',
            thema,
            moment.ijkwoord && `ijkwoord ${moment.ijkwoord}`,
            moment.wie,
            moment.kracht && `hulp: ${moment.kracht}`,
            moment.verborgen && 'niet op papier',
          ].filter(Boolean);
          return (
            <li key={moment.id} aria-current={moment.id === gekozen ? 'true' : undefined}>
              <button type="button" class="lv-keus" onClick={() => acties.kies(moment.id, true)}>
                <span class="lv-tijd">{tijdKort(moment, lijn.as)}</span>
                <b>{moment.woorden || '…'}</b>
                {onder.length > 0 && <small>{onder.join(', ')}</small>}
              </button>
              <span class="lv-knoppen">
                <button
                  type="button"
                  aria-label={`${naam} eerder`}
                  onClick={() => acties.schuif(moment.id, -1)}
                >
                  <Icoon naam="omhoog" />
                </button>
                <button
                  type="button"
                  aria-label={`${naam} later`}
                  onClick={() => acties.schuif(moment.id, 1)}
                >
                  <Icoon naam="omlaag" />
                </button>
                <button
                  type="button"
                  aria-label={`${naam} niet op papier`}
                  aria-pressed={moment.verborgen}
                  onClick={() =>
                    acties.zet(
                      moment,
                      { verborgen: !moment.verborgen },
                      meldingen.verborgen(moment, !moment.verborgen),
                    )
                  }
                >
                  <Icoon naam="print" />
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <div class="tk-rij">
        <Knop icoon="moment" klein onClick={() => acties.erbij({ vorm: 'moment' })}>
          Moment erbij
        </Knop>
        <Knop icoon="periode" klein onClick={() => acties.erbij({ vorm: 'periode' })}>
          Periode erbij
        </Knop>
      </div>
    </section>
  );
}
