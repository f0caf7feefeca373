import { useState } from 'preact/hooks';
import { voegToe } from '../../../model/werkmap/map.ts';
import type { Uitdraai } from '../uitvoer/stuk.ts';
import { bewaarIngevuld, ingevuldSleutel, wisIngevuld } from '../werkmap/ingevuld.ts';
import { leesLade, schrijfLade } from '../werkmap/lade.ts';
import { Knop } from './Knop.tsx';
import { huisVan, type Omgeving } from './ontwerp.ts';

interface Props {
  /** The name of the tool: begins the name of the print. */
  tool: string;
  omgeving: Omgeving;
  dag: () => string;
  maak: () => Uitdraai | Promise<Uitdraai>;
}

/** Lays the print as it is now in the werkmap, on this device only. What changes in the tool later, does not change it. */
export function InWerkmap({ tool, omgeving, dag, maak }: Props) {
  const [stand, zetStand] = useState('');
  const [erin, zetErin] = useState(false);
  const leg = async () => {
    zetErin(false);
    const uitdraai = await Promise.resolve(maak()).catch(() => undefined);
    if (!uitdraai) return zetStand('Dat lukt niet. Kijk of je verbinding hebt en probeer opnieuw.');
    const id = ingevuldSleutel(tool);
    const { titel, naam } = uitdraai;
    const bewaard = await bewaarIngevuld(id, { titel, naam, dag: dag(), uitdraai, huis: huisVan(omgeving) });
    if (!bewaard) return zetStand('Dat lukt niet: deze browser bewaart niets, of er is geen plaats meer.');
    const map = leesLade();
    const nieuw = voegToe([{ soort: 'ingevuld', id }])(map);
    if (nieuw !== map && schrijfLade(nieuw)) {
      zetErin(true);
      return zetStand('Dit ligt in je werkmap, zoals het nu is. Het blijft op dit toestel.');
    }
    await wisIngevuld(id);
    return zetStand('Dat lukt niet: je werkmap is vol.');
  };
  return (
    <section class="tk-deel" aria-label="In mijn werkmap">
      <h3>In mijn werkmap</h3>
      <p>Leg dit bij wat je straks in één keer afdrukt. Je browser bewaart de afdruk op dit toestel.</p>
      <Knop icoon="map" onClick={leg}>
        In mijn werkmap
      </Knop>
      <p role="status" class="tk-stand">
        {stand} {erin && <a href={omgeving.werkmap}>Bekijk je werkmap</a>}
      </p>
    </section>
  );
}
