import { Dialoog } from '../../kit/scherm/Dialoog.tsx';
import { Knop } from '../../kit/scherm/Knop.tsx';
import { stapelnamenVan } from '../meldingen.ts';
import { neemTerug } from '../opdrachten.ts';
import type { Ronde, RondeNaam } from '../soort.ts';
import type { Bord } from './bord.ts';

interface Props {
  bord: Bord;
  naam: RondeNaam;
  ronde: Ronde;
  sluit: () => void;
}

/** The cards that went away, the last one first: any of them can come back. */
export function Weg({ bord, naam, ronde, sluit }: Props) {
  const { kast, decks, zeg } = bord;
  const namen = stapelnamenVan(naam);
  const delen = [
    ['Weggelegd', ronde.weg],
    [namen.half, ronde.half],
    [namen.niet, ronde.niet],
  ] as const;
  const neem = (kaart: string) => {
    kast.doe(neemTerug(naam, kaart), zeg.neemTerug(kaart));
    sluit();
  };
  return (
    <Dialoog titel="Wat weg ligt" sluit={sluit}>
      <p>Tik op een kaart om ze terug te nemen. Daarna kan je ze ruilen.</p>
      {delen.map(
        ([titel, lijst]) =>
          lijst.length > 0 && (
            <section class="tk-deel" aria-label={titel} key={titel}>
              <h3>{titel}</h3>
              <ul class="kw-weglijst">
                {[...lijst].reverse().map((id) => (
                  <li key={id}>
                    <Knop klein onClick={() => neem(id)}>
                      {decks.woord(id)}
                    </Knop>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </Dialoog>
  );
}
