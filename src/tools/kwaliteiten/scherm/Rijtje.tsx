import { Icoon } from '../../kit/scherm/Icoon.tsx';
import { waar } from '../describe.ts';
import type { Ronde } from '../soort.ts';
import type { Bord } from './bord.ts';
import { Woord } from './Kaart.tsx';

interface Props {
  bord: Bord;
  ronde: Ronde;
  titel: string;
  /** Cards that the other row has too. */
  samen?: ReadonlySet<string>;
}

/** A row of chosen cards to look at, one under the other. */
export const Rijtje = ({ bord, ronde, titel, samen }: Props) => (
  <section class="kw-rijtje" aria-label={titel}>
    <h3>{titel}</h3>
    <ol>
      {ronde.tafel.map((keuze, i) => (
        <li key={keuze.kaart} class={samen?.has(keuze.kaart) ? 'kw-samen' : undefined}>
          <span class="steen nr kl" aria-hidden="true">
            {i + 1}
          </span>
          <span class="kw-naam">
            <Woord kaart={bord.decks.kaart(keuze.kaart)} />
            {waar(keuze) && <small>{waar(keuze)}</small>}
            {samen?.has(keuze.kaart) && (
              <small>
                <Icoon naam="groep" /> allebei
              </small>
            )}
            {keuze.woorden && !bord.gesprek && <small class="kw-citaat">{keuze.woorden}</small>}
          </span>
        </li>
      ))}
    </ol>
  </section>
);
