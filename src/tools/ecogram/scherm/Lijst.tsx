import { Icoon } from '../../kit/scherm/Icoon.tsx';
import { lijstVan } from '../lijst.ts';
import { laagNaam } from '../woorden.ts';
import type { Hand } from './hand.ts';
import { soortIcoon } from './Persoon.tsx';
import { Lijnstaal } from './Staal.tsx';

/** The same drawing as a table: who, where, which band, what support. */
export function Lijst({ hand, kiesWie }: { hand: Hand; kiesWie: (id: string) => void }) {
  const { doc, laag, keus } = hand;
  const rijen = lijstVan(doc, laag);
  return (
    <section class="eco-lijst">
      <h2 id="eco-lijst">Dezelfde tekening als lijst</h2>
      {rijen.length === 0 ? (
        <p class="tk-hulp">Er staat nog niemand op.</p>
      ) : (
        <table aria-labelledby="eco-lijst">
          <caption class="vh">{laagNaam[laag]}</caption>
          <thead>
            <tr>
              <th scope="col">Wie</th>
              <th scope="col">Band</th>
              <th scope="col">Steun</th>
            </tr>
          </thead>
          <tbody>
            {rijen.map(({ wie, waar, aard, band, steun }) => (
              <tr key={wie.id} aria-current={keus?.wat === 'wie' && keus.id === wie.id ? 'true' : undefined}>
                <td>
                  <button type="button" onClick={() => kiesWie(wie.id)}>
                    <Icoon naam={soortIcoon[wie.soort]} />
                    <span>
                      <b>{wie.label}</b>
                      <small>{waar}</small>
                    </span>
                  </button>
                </td>
                <td>
                  {aard && <Lijnstaal aard={aard} />}
                  {band}
                </td>
                <td>{steun || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
