import type { ComponentChildren } from 'preact';
import { type Draaiboek, totaalZin } from '../../../model/werkmap/draaiboek.ts';
import { type EigenMap, leesBegin, type Wijziging } from '../../../model/werkmap/map.ts';
import { Icoon } from '../../kit/scherm/Icoon.tsx';
import { Tabel } from './Tabel.tsx';

interface Props {
  basis: string;
  map: EigenMap;
  draaiboek: Draaiboek;
  /** How it is set on paper. */
  zetting: string;
  wijzig: (wijziging: Wijziging) => void;
  /** A run was laid aside in this tab. */
  onderweg: boolean;
  start: () => void;
  verder: () => void;
  children: ComponentChildren;
}

const zetBegin =
  (begin: string | undefined): Wijziging =>
  ({ begin: _, ...map }) =>
    ({ ...map, ...(begin && { begin }) }) as never;

const dagTekst = (datum: string) =>
  new Date(`${datum}T12:00`).toLocaleDateString('nl-BE', {
    ...({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const),
  });

/** The sheet: what happens when, and what to bring. The same on paper. */
export function Blad({ basis, map, draaiboek, zetting, wijzig, onderweg, start, verder, children }: Props) {
  const aantal = draaiboek.rijen.filter(({ soort }) => soort !== 'moment').length;
  const kop = [map.titel, map.datum && dagTekst(map.datum)].filter(Boolean).join(', ');
  return (
    <div class="db" data-zetting={zetting}>
      {kop && <p class="db-kop">{kop}</p>}
      <p class="db-totaal">{totaalZin(draaiboek)}.</p>
      <div class="db-doe geen-druk">
        <label class="db-begin">
          Begin
          <input
            type="time"
            value={map.begin ?? ''}
            onChange={({ currentTarget: { value } }) => wijzig(zetBegin(leesBegin(value)))}
          />
        </label>
        {aantal > 0 && (
          <button type="button" class="knop" onClick={onderweg ? verder : start}>
            <Icoon naam="pijl" />
            {onderweg ? 'Ga verder met het draaiboek' : 'Start het draaiboek'}
          </button>
        )}
        {onderweg && (
          <button type="button" class="knop licht" onClick={start}>
            Begin opnieuw
          </button>
        )}
        <button type="button" class="knop licht" onClick={() => print()}>
          <Icoon naam="print" />
          Druk af
        </button>
      </div>
      {aantal > 0 && (
        <p class="db-hulp geen-druk">
          Start je het draaiboek, dan bewaart je browser deze bladzijde op dit toestel. Zo werkt ze ook zonder
          internet. “Wis alles” in een tool haalt dat weer weg.
        </p>
      )}
      <div class="db-twee">
        <section class="db-lijst" aria-labelledby="db-wanneer">
          <h2 id="db-wanneer">Wat wanneer</h2>
          {draaiboek.rijen.length > 0 ? (
            <Tabel {...{ basis, draaiboek, wijzig }} />
          ) : (
            <p>Er zitten nog geen methodieken of pauzes in je werkmap.</p>
          )}
        </section>
        {children}
      </div>
      <p class="db-terug geen-druk">
        <a href={`${basis}werkmap/`}>
          <Icoon naam="links" />
          Terug naar je werkmap
        </a>
      </p>
    </div>
  );
}
