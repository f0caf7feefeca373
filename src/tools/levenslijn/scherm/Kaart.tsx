import { useEffect, useRef } from 'preact/hooks';
import type { Kast } from '../../kit/kast.ts';
import { Keuze } from '../../kit/scherm/Keuze.tsx';
import { Knop } from '../../kit/scherm/Knop.tsx';
import { Tekstveld } from '../../kit/scherm/Tekstveld.tsx';
import { meldingen } from '../meldingen.ts';
import { zet } from '../opdrachten.ts';
import { grens, type Lijn, type Moment } from '../soort.ts';
import type { Acties } from './acties.ts';
import { Ijkwoord } from './Ijkwoord.tsx';
import { Meer } from './Meer.tsx';
import { Wanneer } from './Wanneer.tsx';

export interface KaartProps {
  kast: Kast<Lijn>;
  lijn: Lijn;
  moment: Moment;
  acties: Acties;
  /** Counts up each time the words should be ready to type. */
  schrijf: number;
  wacht: boolean;
  wachtOpTik: () => void;
}

const vormen = [
  ['moment', 'Moment'],
  ['periode', 'Periode'],
] as const;

/** The own words, ready to be typed. */
export function EigenWoorden({ kast, moment, schrijf }: Pick<KaartProps, 'kast' | 'moment' | 'schrijf'>) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (schrijf > 0) ref.current?.querySelector('input')?.focus();
  }, [schrijf]);
  return (
    <div ref={ref}>
      <Tekstveld
        kast={kast}
        label="Eigen woorden"
        hulp="Een of twee woorden is genoeg. Leeg mag ook."
        waarde={moment.woorden}
        zet={(woorden) => zet(moment.id, { woorden })}
        melding={meldingen.woorden}
        sleutel={`woorden-${moment.id}`}
        lengte={grens.woorden}
      />
    </div>
  );
}

/** Earlier, later, or a place to tap: the same moves as dragging. */
export function Verplaats({
  moment,
  acties,
  wacht,
  wachtOpTik,
}: Omit<KaartProps, 'kast' | 'lijn' | 'schrijf'>) {
  return (
    <div class="lv-verplaats">
      <Knop icoon="links" klein onClick={() => acties.schuif(moment.id, -1)}>
        Eerder
      </Knop>
      <Knop icoon="pijl" klein onClick={() => acties.schuif(moment.id, 1)}>
        Later
      </Knop>
      <Knop klein aria-pressed={wacht} onClick={wachtOpTik}>
        {wacht ? 'Tik nu op de lijn' : 'Tik een plek aan'}
      </Knop>
    </div>
  );
}

/** All of the chosen moment, with the words first. */
export function Kaart(props: KaartProps) {
  const { kast, lijn, moment, acties } = props;
  return (
    <section class="tk-vak lv-kaart" aria-label={moment.vorm === 'periode' ? 'Deze periode' : 'Dit moment'}>
      <header>
        <h2>{moment.vorm === 'periode' ? 'Deze periode' : 'Dit moment'}</h2>
        <Knop icoon="wis" soort="stil" klein onClick={() => acties.verwijder(moment)}>
          Verwijder
        </Knop>
      </header>
      <EigenWoorden key={moment.id} {...props} />
      <Wanneer lijn={lijn} moment={moment} acties={acties} />
      <Keuze
        titel="Eén moment of een hele tijd?"
        kolommen={2}
        opties={vormen}
        waarde={moment.vorm}
        kies={(vorm) => acties.zet(moment, { vorm }, `Dit is nu een ${vorm}.`)}
      />
      <Verplaats {...props} />
      <Ijkwoord kast={kast} moment={moment} acties={acties} />
      {lijn.banen.length > 0 && (
        <label class="tk-veld">
          Thema
          <select
            value={moment.baan ?? ''}
            onChange={(g) => {
              const baan = g.currentTarget.value;
              const naam = lijn.banen.find(({ id }) => id === baan)?.naam ?? '';
              acties.zet(moment, { baan: baan || undefined }, meldingen.baan(moment, naam));
            }}
          >
            <option value="">geen thema</option>
            {lijn.banen.map(({ id, naam }) => (
              <option key={id} value={id}>
                {naam || 'zonder naam'}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="tk-hok">
        <input
          type="checkbox"
          checked={moment.verborgen}
          onChange={(g) => {
            const verborgen = g.currentTarget.checked;
            acties.zet(moment, { verborgen }, meldingen.verborgen(moment, verborgen));
          }}
        />
        Niet op papier
      </label>
      <Meer kast={kast} lijn={lijn} moment={moment} acties={acties} />
      <Knop onClick={() => acties.kies(undefined)}>Klaar</Knop>
    </section>
  );
}
