import { type Draaiboek, type DraaiboekRij, isGeschat } from '../../../model/werkmap/draaiboek.ts';
import { uurTekst } from '../../../model/werkmap/klokuur.ts';
import { type Wijziging, zetStuk } from '../../../model/werkmap/map.ts';
import { meesteMinuten } from '../../../model/werkmap/stuk.ts';
import { Icoon } from '../../kit/scherm/Icoon.tsx';

type Wijzig = (wijziging: Wijziging) => void;

const Uur = ({ uur }: { uur?: string | undefined }) =>
  uur ? <time dateTime={uur}>{uurTekst(uur)}</time> : <span class="vh">Nog geen uur</span>;

/** Where the minutes come from, in a word. */
function Herkomst({ rij }: { rij: DraaiboekRij }) {
  if (isGeschat(rij))
    return (
      <span class="schatting">
        <Icoon naam="potlood" />
        schatting
      </span>
    );
  if (rij.herkomst === 'eigen') return <span class="db-van">zelf gekozen</span>;
  return rij.minuten === null ? <span class="db-van vraag">nog in te vullen</span> : null;
}

function Minuten({ rij, wijzig }: { rij: DraaiboekRij; wijzig: Wijzig }) {
  const kies = (tekst: string) => {
    const getal = Math.round(Number(tekst));
    const minuten =
      tekst === '' || !Number.isFinite(getal) ? undefined : Math.max(0, Math.min(meesteMinuten, getal));
    wijzig(zetStuk(rij.plek, { minuten }));
  };
  return (
    <>
      <input
        class="db-min geen-druk"
        type="number"
        inputMode="numeric"
        min={0}
        max={meesteMinuten}
        step={5}
        aria-label={`Minuten voor ${rij.titel}`}
        value={rij.minuten ?? ''}
        onChange={({ currentTarget }) => {
          kies(currentTarget.value);
          // The usual length may come back: then the field is not what was typed.
          currentTarget.value = String(rij.minuten ?? '');
        }}
      />
      <span class="alleen-druk">{rij.minuten ?? '____'}</span>
      <Herkomst rij={rij} />
    </>
  );
}

/** The run sheet as a table; each row says when it begins and how long it takes. */
export function Tabel({ basis, draaiboek, wijzig }: { basis: string; draaiboek: Draaiboek; wijzig: Wijzig }) {
  return (
    <>
      <table class="db-tabel">
        <thead>
          <tr>
            <th scope="col">Begin</th>
            <th scope="col">Wat</th>
            <th scope="col">Minuten</th>
          </tr>
        </thead>
        <tbody>
          {draaiboek.rijen.map((rij) =>
            rij.soort === 'moment' ? (
              <tr class="db-moment" key={rij.plek}>
                <td>
                  <Uur uur={rij.begin} />
                </td>
                <th scope="row" colSpan={2}>
                  {rij.titel}
                </th>
              </tr>
            ) : (
              <tr class={`db-${rij.soort}`} key={rij.plek}>
                <td>
                  <Uur uur={rij.begin} />
                </td>
                <td>
                  {rij.slug ? <a href={`${basis}methodieken/${rij.slug}/`}>{rij.titel}</a> : rij.titel}
                  {rij.stappen.length > 0 && (
                    <ol class="db-stappen">
                      {rij.stappen.map((stap) => (
                        <li key={stap}>{stap}</li>
                      ))}
                    </ol>
                  )}
                </td>
                <td>
                  <Minuten rij={rij} wijzig={wijzig} />
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <p class="db-hulp geen-druk">
        Pas minuten aan waar je wilt. Maak een vak leeg, dan telt weer de gewone duur.
      </p>
    </>
  );
}
