import { grootsteAantal, meesteMinuten, type Stuk } from '../../../model/werkmap/stuk.ts';
import type { Rij as RijZicht } from '../zicht/rij.ts';
import { bladzijden, groepNaam, versieNaam } from '../zicht/woorden.ts';
import { Getal } from './Getal.tsx';
import { Teken, type TekenNaam } from './Teken.tsx';

const icoonVan: Record<Stuk['soort'], TekenNaam> = {
  methodiek: 'steen',
  werkblad: 'blad',
  kaarten: 'kaart',
  moment: 'map',
  pauze: 'klok',
  ingevuld: 'slot',
};
const groepIcoon = { coach: 'persoon', deelnemer: 'groep', kaarten: 'kaart' } as const;

interface Props {
  rij: RijZicht;
  basis: string;
  eerste: boolean;
  laatste: boolean;
  zet: (deel: Partial<Pick<Stuk, 'versie' | 'aantal' | 'minuten'>>) => void;
  verzet: (stappen: number, knop: 'greep' | 'omhoog' | 'omlaag') => void;
  sleep: (start: PointerEvent) => void;
  weg: () => void;
}

/** One piece of the map: what it is and for whom, how it is printed, and where it stands in the order. */
export function Rij({ rij, basis, eerste, laatste, zet, verzet, sleep, weg }: Props) {
  const { stuk, titel, soort, pad, voor, versies, tijd, nr } = rij;
  const toets = (g: KeyboardEvent) => {
    const stap = g.altKey && { ArrowUp: -1, ArrowDown: 1 }[g.key];
    if (!stap) return;
    g.preventDefault();
    verzet(stap, 'greep');
  };
  return (
    <li class={`wm-rij is-${stuk.soort} voor-${voor ?? 'niemand'}`} data-rij={rij.sleutel}>
      <button
        type="button"
        class="wm-greep"
        data-knop="greep"
        aria-label={`Versleep ${titel}`}
        aria-describedby="wm-hulp"
        onPointerDown={sleep}
        onKeyDown={toets}
      >
        <Teken naam="greep" />
      </button>
      <span class={nr === undefined ? 'steen kl' : 'steen kl nr'} aria-hidden="true">
        {nr ?? <Teken naam={icoonVan[stuk.soort]} />}
      </span>
      <div class="wm-wat">
        <h3>{pad ? <a href={basis + pad.slice(1)}>{titel}</a> : titel}</h3>
        <p>
          {voor && (
            <span class="wm-voor">
              <Teken naam={groepIcoon[voor]} />
              {groepNaam[voor]}
            </span>
          )}
          <span>{soort}</span>
          {rij.paginas > 1 && <span>{bladzijden(rij.paginas)}</span>}
        </p>
      </div>
      <div class="wm-hoe">
        {versies.length > 1 && (
          <select
            aria-label={`Versie van ${titel}`}
            value={stuk.versie ?? versies[0]}
            onChange={({ currentTarget: { value } }) =>
              zet({ versie: value === versies[0] ? undefined : value })
            }
          >
            {versies.map((versie) => (
              <option key={versie} value={versie}>
                {versieNaam[versie] ?? versie}
              </option>
            ))}
          </select>
        )}
        {voor && !rij.kwijt && (
          <Getal
            label={`Aantal keer ${titel}`}
            {...{ waarde: stuk.aantal, vanzelf: rij.vanzelf, min: 0, max: grootsteAantal }}
            zet={(aantal) => zet({ aantal })}
            voor="×"
          />
        )}
        {tijd && (
          <Getal
            label={`Minuten voor ${titel}`}
            {...{ waarde: stuk.minuten, vanzelf: tijd.minuten, min: 0, max: meesteMinuten }}
            zet={(minuten) => zet({ minuten })}
            na="min"
          />
        )}
      </div>
      <div class="wm-doe">
        <button
          type="button"
          data-knop="omhoog"
          aria-label={`${titel} omhoog`}
          aria-disabled={eerste}
          onClick={() => !eerste && verzet(-1, 'omhoog')}
        >
          <Teken naam="omhoog" />
        </button>
        <button
          type="button"
          data-knop="omlaag"
          aria-label={`${titel} omlaag`}
          aria-disabled={laatste}
          onClick={() => !laatste && verzet(1, 'omlaag')}
        >
          <Teken naam="omlaag" />
        </button>
        <button type="button" data-knop="weg" aria-label={`Haal ${titel} uit de map`} onClick={weg}>
          <Teken naam="kruis" />
        </button>
      </div>
    </li>
  );
}
