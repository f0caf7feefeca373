import type { Bewaring, Toestand } from '../toestand.ts';
import { Icoon } from './Icoon.tsx';
import { Knop } from './Knop.tsx';
import type { Omgeving, ToolOntwerp } from './ontwerp.ts';
import type { Venster } from './Schil.tsx';

const standen: Record<Bewaring, string> = {
  uit: 'Alleen in dit tabblad',
  bezig: 'Wordt bewaard op dit toestel',
  bewaard: 'Bewaard op dit toestel, nergens anders',
  vol: 'Niet bewaard: het toestel is vol',
  dicht: 'Niet bewaard: de browser laat het niet toe',
};

interface Props<D, O> {
  ontwerp: ToolOntwerp<D, O>;
  toestand: Toestand<D>;
  omgeving: Omgeving;
  open: (venster: Venster) => void;
  gesprek: () => void;
  zeg: (tekst: string) => void;
}

/** The narrow head of a tool: back, what this is, how it is kept, and what can be done with the whole. */
export function Hoofd<D, O>({ ontwerp, toestand, omgeving, open, gesprek, zeg }: Props<D, O>) {
  const deel = async () => {
    const gelukt = await navigator.clipboard?.writeText(location.href).then(
      () => true,
      () => false,
    );
    zeg(
      gelukt
        ? 'De link naar de lege tool is gekopieerd. Wat jij hier maakte, staat er niet in.'
        : `Kopiëren lukt hier niet. Het adres is ${location.href}`,
    );
  };
  return (
    <header class="tk-hoofd">
      <a class="tk-terug" href={omgeving.terug}>
        <Icoon naam="links" />
        <span>Terug naar de methodiek</span>
      </a>
      <h1>{ontwerp.titel}</h1>
      <button type="button" class="tk-naam" onClick={() => open('documenten')}>
        <span>{toestand.naam || 'Zonder naam'}</span>
        <Icoon naam="omlaag" />
        <span class="vh">{ontwerp.meer}: naam geven, openen, kopie, verwijderen</span>
      </button>
      <span class="tk-bewaard" data-stand={toestand.bewaring}>
        <Icoon naam={toestand.bewaring === 'bewaard' ? 'slot' : 'potlood'} />
        <span>{standen[toestand.bewaring]}</span>
      </span>
      <div class="tk-doe">
        <Knop icoon="gesprek" soort="stil" klein onClick={gesprek}>
          Gespreksmodus
        </Knop>
        <Knop icoon="map" soort="stil" klein onClick={() => open('bestand')}>
          Bestand
        </Knop>
        <Knop icoon="deel" soort="stil" klein onClick={deel}>
          Deel leeg
        </Knop>
        <Knop icoon="wis" soort="stil" klein onClick={() => open('wis')}>
          Wis alles
        </Knop>
        <Knop icoon="print" soort="vol" klein onClick={() => open('papier')}>
          Druk af
        </Knop>
      </div>
    </header>
  );
}
