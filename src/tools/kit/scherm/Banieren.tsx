import { useState } from 'preact/hooks';
import type { Kast } from '../kast.ts';
import type { Toestand } from '../toestand.ts';
import { Knop } from './Knop.tsx';
import type { Venster } from './Schil.tsx';

interface Props<D> {
  kast: Kast<D>;
  toestand: Toestand<D>;
  dit: string;
  open: (venster: Venster) => void;
}

/** What the visitor must know or decide about keeping, in the way but not on top. */
export function Banieren<D>({ kast, toestand, dit, open }: Props<D>) {
  const [nee, zegNee] = useState(false);
  const { elders, bewaring, begonnen } = toestand;
  if (elders)
    return (
      <div class="tk-banier">
        <p>Dit staat ook open in een ander tabblad. Hier kan je alleen kijken.</p>
        <Knop klein onClick={() => kast.neemOver()}>
          Werk hier verder
        </Knop>
        <Knop klein soort="stil" onClick={() => kast.dupliceer()}>
          Maak een kopie
        </Knop>
      </div>
    );
  if (bewaring === 'vol' || bewaring === 'dicht')
    return (
      <div class="tk-banier" role="alert">
        <p>
          {bewaring === 'vol'
            ? 'Bewaren lukt niet: er is geen plaats meer op dit toestel.'
            : 'Bewaren lukt niet: deze browser laat het niet toe.'}{' '}
          Sla {dit} op als bestand voor je sluit.
        </p>
        <Knop klein icoon="map" onClick={() => open('bestand')}>
          Sla op als bestand
        </Knop>
      </div>
    );
  if (bewaring !== 'uit' || !begonnen || nee) return null;
  return (
    <div class="tk-banier">
      <p>
        Mag {dit} op dit toestel bewaard blijven? Dan kan je later verder. Het gaat nergens anders heen. In
        een privévenster onthoudt de browser niets.
      </p>
      <Knop klein soort="vol" onClick={() => kast.bewaarVoortaan()}>
        Ja, bewaar
      </Knop>
      <Knop klein soort="stil" onClick={() => zegNee(true)}>
        Nee, niet bewaren
      </Knop>
    </div>
  );
}
