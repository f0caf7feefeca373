import { useRef, useState } from 'preact/hooks';
import { Balk, BalkKnop } from '../../kit/scherm/Balk.tsx';
import { Knop } from '../../kit/scherm/Knop.tsx';
import type { WerkProps } from '../../kit/scherm/ontwerp.ts';
import { legendeVan } from '../beeld/legende.ts';
import { handplek } from '../beeld/plaats.ts';
import { metSectoren, type Opstelling } from '../opstelling.ts';
import type { Ecogram } from '../soort.ts';
import { type Kind, type Laag, soorten, soortNaam } from '../woorden.ts';
import { gebruikteLagen } from '../zoek.ts';
import { Blad } from './Blad.tsx';
import { useBeeld, useMaat } from './gebruikBeeld.ts';
import { useLater } from './gebruikLater.ts';
import type { Hand } from './hand.ts';
import { eersteNieuw, type Keus } from './keus.ts';
import { Lagen, Overnemen } from './Lagen.tsx';
import { Lijst } from './Lijst.tsx';
import { Paneelvak } from './Paneelvak.tsx';
import { soortIcoon } from './Persoon.tsx';
import { Legendelijst } from './Staal.tsx';
import { verbindMet } from './Verbind.tsx';
import { Vragen } from './Vragen.tsx';

/** The ecogram on the screen: toolbar, drawing, and a panel with what was chosen, the list and the questions. */
export function Werk({ kast, toestand, opstelling, stelOp, gesprek }: WerkProps<Ecogram, Opstelling>) {
  const doc = metSectoren(toestand.doc, opstelling);
  const [laag, zetLaag] = useState<Laag>('nu');
  const [zoom, zetZoom] = useState(0);
  const [blik, zetBlik] = useState<'tekening' | 'lijst'>('tekening');
  const [keus, kies] = useState<Keus | undefined>(() =>
    opstelling.start
      ? { wat: 'start', weg: opstelling.start, nr: 0, ring: 1 }
      : { wat: 'erbij', nieuw: eersteNieuw },
  );
  const doek = useRef<HTMLDivElement>(null);
  const maat = useMaat(doek);
  const beeld = useBeeld(doc, laag, maat);
  const later = useLater(
    keus?.wat === 'start' || keus?.wat === 'schik' || gebruikteLagen(doc).length > 1,
    () => kast.zeg('Dat lukt niet. Kijk of je verbinding hebt en probeer opnieuw.'),
  );
  const hand: Hand = {
    kast,
    doc,
    laag,
    opstelling,
    stelOp,
    keus,
    kies,
    gesprek,
    later,
    doe: (wijziging, melding, samen) => kast.doe(wijziging, melding(wijziging(kast.toestand.doc)), samen),
  };
  const kiesWie = (id: string) =>
    keus?.wat === 'verbind' ? verbindMet(hand, keus, id) : kies({ wat: 'wie', id });
  const nieuw = (soort: Kind) =>
    kies({ wat: 'erbij', nieuw: { ...(keus?.wat === 'erbij' ? keus.nieuw : eersteNieuw), soort } });

  return (
    <>
      {!gesprek && (
        <Balk label="Tekenen">
          {soorten.map((soort) => (
            <BalkKnop
              key={soort}
              icoon={soortIcoon[soort]}
              aan={keus?.wat === 'erbij' && keus.nieuw.soort === soort}
              doe={() => nieuw(soort)}
            >
              {soortNaam[soort]}
            </BalkKnop>
          ))}
          <BalkKnop
            icoon="band"
            aan={keus?.wat === 'verbind'}
            uit={doc.wie.length === 0}
            doe={() => kies({ wat: 'verbind' })}
          >
            Band
          </BalkKnop>
          <hr />
          <BalkKnop icoon="terug" uit={!toestand.kanTerug} doe={() => kast.terug()}>
            Stap terug
          </BalkKnop>
          <BalkKnop icoon="verder" uit={!toestand.kanVerder} doe={() => kast.verder()}>
            Stap verder
          </BalkKnop>
          <hr />
          <BalkKnop
            icoon="vraag"
            aan={keus?.wat === 'start'}
            doe={() => kies({ wat: 'start', weg: 'kringen', nr: 0, ring: 1 })}
          >
            Vragen
          </BalkKnop>
          <BalkKnop icoon="ringen" aan={keus?.wat === 'schik'} doe={() => kies({ wat: 'schik' })}>
            Schik
          </BalkKnop>
        </Balk>
      )}
      {!gesprek && (
        <div class="tk-wissel">
          {(['tekening', 'lijst'] as const).map((een) => (
            <Knop
              key={een}
              klein
              soort={een === blik ? 'vol' : 'licht'}
              aria-pressed={een === blik}
              onClick={() => zetBlik(een)}
            >
              {een === 'tekening' ? 'Tekening' : 'Lijst'}
            </Knop>
          ))}
        </div>
      )}
      <div class="tk-doek eco-doek" ref={doek} data-blik={blik}>
        <div class="eco-kop">
          <Lagen hand={hand} zet={zetLaag} />
          {([-1, 1] as const).map((stap) => (
            <Knop
              klein
              key={stap}
              aria-label={stap < 0 ? 'Tekening kleiner' : 'Tekening groter'}
              disabled={zoom + stap < 0 || zoom + stap > 3}
              onClick={() => zetZoom(zoom + stap)}
            >
              {stap < 0 ? '–' : '+'}
            </Knop>
          ))}
        </div>
        <div class="eco-kader" data-zoom={zoom}>
          <Blad
            hand={hand}
            beeld={beeld}
            maat={maat}
            kiesWie={kiesWie}
            kiesBand={(van, naar) => (van === 'ik' ? kiesWie(naar) : kies({ wat: 'band', van, naar }))}
            kiesLeeg={(punt) => {
              if (keus?.wat !== 'erbij' || beeld.sectoren.length === 0) return kies(undefined);
              const { domein, ring } = handplek(beeld.sectoren, beeld.stralen, maat, punt);
              return kies({ ...keus, nieuw: { ...keus.nieuw, domein, ring } });
            }}
          />
        </div>
        <p id="eco-toetsen" class="eco-toetsen">
          Met de pijltjes ga je van de een naar de ander. Enter kiest. Met Shift en een pijltje verplaats je:
          omhoog is dichterbij, omlaag verder weg, links en rechts draait rond. Delete verwijdert.
        </p>
        {!gesprek && <Legendelijst legende={legendeVan(doc, laag)} />}
      </div>
      <aside class="tk-paneel eco-paneel" data-blik={blik} aria-label="Gegevens en lijst">
        <Overnemen hand={hand} />
        <Paneelvak hand={hand} nieuw={nieuw} />
        {!gesprek && (
          <div class="eco-lijsten">
            <Lijst
              hand={hand}
              kiesWie={(id) => {
                kiesWie(id);
                zetBlik('tekening');
                // the panel stands elsewhere on the page: go there
                requestAnimationFrame(() => document.getElementById('eco-wie')?.focus());
              }}
            />
            {later && <later.Anders hand={hand} />}
            <Vragen hand={hand} />
          </div>
        )}
      </aside>
    </>
  );
}
