import { Keuze } from '../../kit/scherm/Keuze.tsx';
import { bandIs } from '../meldingen.ts';
import { wisBand, wisselSteun, zetBand } from '../opdrachten.ts';
import { type Aard, aardNaam, type Richting, richtingen, steunNaam, steunsoorten } from '../woorden.ts';
import { pijlZin } from '../zinnen.ts';
import { groot, zoekLijn } from '../zoek.ts';
import type { Hand } from './hand.ts';
import { Lijnstaal } from './Staal.tsx';

interface Props {
  hand: Hand;
  van: string;
  naar: string;
}

/** The kind of band between two, its direction, and what support it carries. */
export function Bandkeuze({ hand, van, naar }: Props) {
  const { doc, laag, opstelling } = hand;
  const lijn = zoekLijn(doc, laag, van, naar);
  const plek = { laag, van, naar };
  const vertel = (na: typeof doc) => bandIs(na, laag, van, naar);
  const zet = (deel: { aard?: Aard; richting?: Richting }) => hand.doe(zetBand({ ...plek, ...deel }), vertel);
  // a kind that is drawn can always be seen, also when the set-up does not offer it
  const aarden = opstelling.banden.concat(lijn && !opstelling.banden.includes(lijn.aard) ? [lijn.aard] : []);
  return (
    <>
      <Keuze<Aard | 'geen'>
        titel="Hoe is de band?"
        opties={[
          ...aarden.map(
            (aard) =>
              [
                aard,
                <>
                  <Lijnstaal aard={aard} />
                  {aardNaam[aard]}
                </>,
              ] as const,
          ),
          ['geen', 'Geen band'] as const,
        ]}
        waarde={lijn?.aard ?? 'geen'}
        kies={(aard) => (aard === 'geen' ? hand.doe(wisBand(plek), vertel) : zet({ aard }))}
      />
      <Keuze
        titel="Wie steunt wie?"
        kolommen={2}
        opties={richtingen.map(
          (een) =>
            [
              een,
              <>
                {een !== 'geen' && <Lijnstaal aard="gewoon" richting={een} />}
                {groot(pijlZin(doc, van, naar, een)) || 'Geen pijl'}
              </>,
            ] as const,
        )}
        waarde={lijn?.richting ?? 'geen'}
        kies={(richting) => zet({ richting })}
      />
      {van === 'ik' && (
        <fieldset class="eco-hokken eco-steun">
          <legend>Welke steun komt er van daar?</legend>
          {steunsoorten.map((soort) => (
            <label class="tk-hok" key={soort}>
              <input
                type="checkbox"
                checked={lijn?.steun.includes(soort) ?? false}
                onChange={() => hand.doe(wisselSteun(naar, laag, soort), vertel)}
              />
              <span>
                <b>{soort}</b> {steunNaam[soort].toLowerCase()}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
