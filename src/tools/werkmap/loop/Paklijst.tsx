import { useState } from 'preact/hooks';
import { type Paklijst as Pakken, type Pakregel, pakTekst } from '../../../model/werkmap/paklijst.ts';
import { leesVinken, schrijfTab } from './bewaar.ts';

const SLEUTEL = 'stapwijs-draaiboek-gepakt';
const groepen = [
  ['papier', 'Uit de printer'],
  ['spullen', 'Meenemen en klaarzetten'],
  ['eventueel', 'Eventueel'],
] as const;

/** What to bring, to tick off. The ticks last as long as this tab. */
export function Paklijst({ paklijst }: { paklijst: Pakken }) {
  const [gepakt, zet] = useState(() => leesVinken(SLEUTEL));
  const alle = groepen.flatMap(([groep]) => paklijst[groep]);
  if (alle.length === 0) return null;
  const vink = (wat: string, aan: boolean) => {
    const nieuw = aan ? [...gepakt, wat] : gepakt.filter((ander) => ander !== wat);
    schrijfTab(SLEUTEL, nieuw);
    zet(nieuw);
  };
  const klaar = alle.filter((regel) => gepakt.includes(pakTekst(regel))).length;
  const Regel = ({ regel }: { regel: Pakregel }) => {
    const tekst = pakTekst(regel);
    return (
      <li>
        <label>
          <input
            type="checkbox"
            checked={gepakt.includes(tekst)}
            onChange={({ currentTarget: { checked } }) => vink(tekst, checked)}
          />
          <span>
            {tekst}
            {regel.voor.length > 0 && <small>{regel.voor.join(', ')}</small>}
          </span>
        </label>
      </li>
    );
  };
  return (
    <section class="db-pak" aria-labelledby="db-pak">
      <h2 id="db-pak">Paklijst</h2>
      <p class="db-hulp geen-druk">
        {klaar} van {alle.length} aangevinkt. De vinkjes blijven tot je dit tabblad sluit.
      </p>
      {groepen.map(
        ([groep, naam]) =>
          paklijst[groep].length > 0 && (
            <div class="db-groep" key={groep}>
              <h3>{naam}</h3>
              <ul>{paklijst[groep].map((regel) => Regel({ regel }))}</ul>
            </div>
          ),
      )}
    </section>
  );
}
