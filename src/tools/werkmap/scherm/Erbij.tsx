import { useState } from 'preact/hooks';
import { voegToe } from '../../../model/werkmap/map.ts';
import { type Pauze, pauzes, stukSleutel } from '../../../model/werkmap/stuk.ts';
import { Knop } from '../../kit/scherm/Knop.tsx';
import { type Voorstel, voegToeBij } from '../zicht/voorstel.ts';
import { soortNaam } from '../zicht/woorden.ts';
import type { Wijzig } from './gebruik.ts';
import { Teken } from './Teken.tsx';

/** Adds a break to the run sheet, at the end of the map. */
export function Pauzes({ wijzig }: { wijzig: Wijzig }) {
  const [keuze, kies] = useState<Pauze>('pauze');
  return (
    <div class="wm-pauze">
      <label class="tk-veld">
        Voor het draaiboek
        <select value={keuze} onChange={(g) => kies(g.currentTarget.value as Pauze)}>
          {Object.entries(pauzes).map(([id, { titel, minuten }]) => (
            <option key={id} value={id}>
              {titel}, {minuten} min
            </option>
          ))}
        </select>
      </label>
      <Knop icoon="plus" onClick={() => wijzig(voegToe([{ soort: 'pauze', id: keuze }]))}>
        Voeg toe
      </Knop>
    </div>
  );
}

const eerst = 6;
const icoonVan = { methodiek: 'steen', werkblad: 'blad', kaarten: 'kaart' } as const;

/** What goes with the pieces of the map and is not in it: one click puts it behind the piece it goes with. */
export function Voorstellen({ voorstellen, wijzig }: { voorstellen: Voorstel[]; wijzig: Wijzig }) {
  const [alles, toonAlles] = useState(false);
  const [stand, zetStand] = useState('');
  if (voorstellen.length === 0)
    return (
      <p class="vh" role="status">
        {stand}
      </p>
    );
  const neem = ({ stuk, titel, bij }: Voorstel) => {
    wijzig(voegToeBij(stuk, bij));
    zetStand(`${titel} ligt in de map.`);
  };
  return (
    <section class="wm-voorstellen" aria-labelledby="wm-voorstellen">
      <h2 id="wm-voorstellen">Hoort erbij</h2>
      <p class="vh" role="status">
        {stand}
      </p>
      <ul>
        {(alles ? voorstellen : voorstellen.slice(0, eerst)).map((voorstel) => {
          const { stuk, titel, bijTitel } = voorstel;
          return (
            <li key={stukSleutel(stuk)}>
              <button type="button" onClick={() => neem(voorstel)}>
                <Teken naam="plus" />
                <span>
                  <b>{titel}</b>
                  <small>
                    <Teken naam={icoonVan[stuk.soort as keyof typeof icoonVan]} />
                    {soortNaam[stuk.soort]} bij {bijTitel}
                  </small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {!alles && voorstellen.length > eerst && (
        <Knop soort="stil" onClick={() => toonAlles(true)}>
          Toon alle {voorstellen.length}
        </Knop>
      )}
    </section>
  );
}
