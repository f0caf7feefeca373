import { useState } from 'preact/hooks';
import { naamlengte } from '../bestand/bestand.ts';
import type { Kast } from '../kast.ts';
import type { Toestand } from '../toestand.ts';
import { Dialoog } from './Dialoog.tsx';
import { Knop } from './Knop.tsx';

const dag = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'medium', timeStyle: 'short' });

interface Props<D> {
  kast: Kast<D>;
  toestand: Toestand<D>;
  titel: string;
  sluit: () => void;
}

/** The documents of a tool: name the open one, open another, copy, remove, begin anew. */
export function Documenten<D>({ kast, toestand, titel, sluit }: Props<D>) {
  const [naam, zetNaam] = useState(toestand.naam);
  const dan = (werk: Promise<void>) => werk.then(sluit);
  const hernoem = () => kast.hernoem(naam.trim());
  return (
    <Dialoog
      titel={titel}
      sluit={() => {
        hernoem();
        sluit();
      }}
    >
      <form
        class="tk-veld"
        onSubmit={(g) => {
          g.preventDefault();
          hernoem();
          sluit();
        }}
      >
        <label for="tk-naam">Naam van wat nu openstaat</label>
        <input
          id="tk-naam"
          type="text"
          value={naam}
          maxLength={naamlengte}
          autocomplete="off"
          disabled={toestand.elders}
          onInput={(g) => zetNaam(g.currentTarget.value)}
        />
        <small class="tk-hulp">Een voornaam, initialen of een rol is genoeg.</small>
      </form>
      <div class="tk-rij">
        <Knop icoon="plus" onClick={() => dan(kast.nieuw())}>
          Nieuw
        </Knop>
        <Knop icoon="blad" onClick={() => dan(kast.dupliceer())} disabled={!toestand.begonnen}>
          Maak een kopie
        </Knop>
      </div>
      {toestand.documenten.length > 0 && (
        <ul class="tk-documenten">
          {toestand.documenten.map(({ id, naam: van, gewijzigd }) => (
            <li key={id}>
              <button
                type="button"
                class="tk-document"
                aria-current={id === toestand.id ? 'true' : undefined}
                onClick={() => (id === toestand.id ? sluit() : dan(kast.open(id)))}
              >
                <b>{van || 'Zonder naam'}</b>
                <small>
                  {id === toestand.id ? 'staat open, ' : ''}
                  {dag.format(gewijzigd)}
                </small>
              </button>
              <Knop icoon="wis" soort="stil" klein onClick={() => kast.verwijder(id)}>
                Verwijder<span class="vh"> {van || 'Zonder naam'}</span>
              </Knop>
            </li>
          ))}
        </ul>
      )}
      {toestand.verwijderd !== undefined && (
        <p class="tk-noot">
          “{toestand.verwijderd}” is weg.{' '}
          <Knop icoon="terug" klein onClick={() => dan(kast.haalTerug())}>
            Haal terug
          </Knop>
        </p>
      )}
      {toestand.bewaring === 'uit' && (
        <p class="tk-hulp">Je werk staat nu alleen in dit tabblad. Sluit je het, dan is het weg.</p>
      )}
    </Dialoog>
  );
}
