import { Knop } from '../../kit/scherm/Knop.tsx';
import { type Kind, soorten, soortNaam } from '../woorden.ts';
import { zoekWie } from '../zoek.ts';
import { Erbij } from './Erbij.tsx';
import type { Hand } from './hand.ts';
import { Midden, Persoon, soortIcoon } from './Persoon.tsx';
import { Bandvak, Verbind } from './Verbind.tsx';

interface Props {
  hand: Hand;
  nieuw: (soort: Kind) => void;
}

/** The part of the panel for what was chosen. What is no longer there counts as nothing chosen. */
export function Paneelvak({ hand, nieuw }: Props) {
  const { keus, doc, laag, kies, gesprek, later } = hand;
  switch (keus?.wat) {
    case 'erbij':
      return (
        <section class="tk-vak" aria-label="Iemand erbij">
          <Erbij
            hand={hand}
            label={doc.wie.length === 0 ? 'Wie komt er het eerst in je op?' : 'Wie komt erbij?'}
            nieuw={keus.nieuw}
            zet={(een) => kies({ wat: 'erbij', nieuw: een })}
            kort={gesprek}
          />
          <div class="tk-rij">
            {doc.wie.length === 0 && (
              <Knop
                klein
                icoon="vraag"
                onClick={() => kies({ wat: 'start', weg: 'kringen', nr: 0, ring: 1 })}
              >
                Begin met vragen
              </Knop>
            )}
            <Knop klein soort="stil" onClick={() => kies({ wat: 'wie', id: 'ik' })}>
              Naam in het midden
            </Knop>
            {gesprek && (
              <Knop klein onClick={() => kies(undefined)}>
                Klaar
              </Knop>
            )}
          </div>
        </section>
      );
    case 'start':
      return later ? <later.Start hand={hand} keus={keus} /> : null;
    case 'wie':
      if (keus.id === 'ik') return <Midden hand={hand} />;
      if (zoekWie(doc, keus.id)?.plekken[laag]) return <Persoon key={keus.id} hand={hand} id={keus.id} />;
      break;
    case 'band':
      if ([keus.van, keus.naar].every((id) => zoekWie(doc, id)?.plekken[laag]))
        return <Bandvak hand={hand} van={keus.van} naar={keus.naar} />;
      break;
    case 'verbind':
      return <Verbind hand={hand} keus={keus} />;
    case 'schik':
      return later ? <later.Schik hand={hand} /> : null;
  }
  if (!gesprek)
    return <p class="tk-hulp">Kies iemand in de tekening of in de lijst, of zet er iemand bij.</p>;
  return (
    <div class="tk-rij eco-snel">
      {soorten.map((soort) => (
        <Knop key={soort} icoon={soortIcoon[soort]} onClick={() => nieuw(soort)}>
          {soortNaam[soort]}
        </Knop>
      ))}
      <Knop icoon="band" disabled={doc.wie.length === 0} onClick={() => kies({ wat: 'verbind' })}>
        Band
      </Knop>
      <Knop icoon="vraag" onClick={() => kies({ wat: 'start', weg: 'kringen', nr: 0, ring: 1 })}>
        Vragen
      </Knop>
    </div>
  );
}
