import { Knop } from '../../kit/scherm/Knop.tsx';
import { useCatalogus, useMap } from './gebruik.ts';
import { Inhoud } from './Inhoud.tsx';

/** The page of the werkmap: waits for the catalogue, then shows what is in the map. */
export function Werkmap({ basis }: { basis: string }) {
  const { gekregen, haal } = useCatalogus(basis);
  const toestand = useMap();
  if (gekregen === 'fout')
    return (
      <div class="noot" role="alert">
        <p>De lijst van wat in een map kan, kwam niet binnen. Je map ligt nog altijd op dit toestel.</p>
        <Knop onClick={haal}>Probeer opnieuw</Knop>
      </div>
    );
  if (!gekregen) return <p class="wm-klein">Je map wordt geopend.</p>;
  return <Inhoud basis={basis} {...gekregen} {...toestand} />;
}
