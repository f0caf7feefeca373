import type { Kast } from '../../kit/kast.ts';
import { Keuze } from '../../kit/scherm/Keuze.tsx';
import { Tekstveld } from '../../kit/scherm/Tekstveld.tsx';
import { hoogteWoorden, meldingen } from '../meldingen.ts';
import { zet } from '../opdrachten.ts';
import { grens, type Lijn, type Moment } from '../soort.ts';
import type { Acties } from './acties.ts';

interface Props {
  kast: Kast<Lijn>;
  lijn: Lijn;
  moment: Moment;
  acties: Acties;
}

const velden = [
  ['wie', 'Wie of waar', 'Een voornaam of een rol is genoeg.'],
  ['kracht', 'Wie of wat hielp toen?', 'Dit komt even groot op de lijn.'],
] as const;
const soorten = [
  ['', 'geen'],
  ['keerpunt', 'keerpunt'],
  ['ingrijpend', 'ingrijpend'],
  ['mooi', 'mooi'],
] as const;

/** What more can be said of a moment; all of it may stay empty. */
export function Meer({ kast, lijn, moment, acties }: Props) {
  const { id } = moment;
  return (
    <details class="lv-meer">
      <summary>Meer over dit moment (mag leeg)</summary>
      <div>
        {velden.map(([veld, label, hulp]) => (
          <Tekstveld
            key={veld}
            kast={kast}
            label={label}
            hulp={hulp}
            waarde={moment[veld]}
            zet={(tekst) => zet(id, { [veld]: tekst })}
            melding={meldingen.veld(label)}
            sleutel={`${veld}-${id}`}
            lengte={grens[veld]}
          />
        ))}
        <Keuze
          titel="Soort moment"
          kolommen={2}
          opties={soorten}
          waarde={moment.soort}
          kies={(soort) => acties.zet(moment, { soort }, meldingen.veld('Soort moment')(soort))}
        />
        {lijn.hoogtes && (
          <label class="tk-veld">
            Hoe voelde het? ({hoogteWoorden(moment.hoogte)})
            <input
              type="range"
              min={-grens.hoogte}
              max={grens.hoogte}
              value={moment.hoogte}
              aria-valuetext={hoogteWoorden(moment.hoogte)}
              onInput={(g) => {
                const hoogte = Number(g.currentTarget.value);
                acties.zet(moment, { hoogte }, meldingen.hoogte(moment, hoogte), `hoogte-${id}`);
              }}
              onChange={acties.klaar}
            />
          </label>
        )}
        <Tekstveld
          kast={kast}
          label="Notitie"
          hulp="Staat alleen in de lijst."
          waarde={moment.notitie}
          zet={(notitie) => zet(id, { notitie })}
          melding={meldingen.veld('Notitie')}
          sleutel={`notitie-${id}`}
          lengte={grens.notitie}
          lang
        />
      </div>
    </details>
  );
}
