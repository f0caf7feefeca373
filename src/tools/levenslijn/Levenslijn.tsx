import { useMemo, useState } from 'preact/hooks';
import { Balk, BalkKnop } from '../kit/scherm/Balk.tsx';
import { Knop } from '../kit/scherm/Knop.tsx';
import type { WerkProps } from '../kit/scherm/ontwerp.ts';
import type { Opstelling } from './opstelling.ts';
import { maakActies, opzet } from './scherm/acties.ts';
import { Begin } from './scherm/Begin.tsx';
import { Doek } from './scherm/Doek.tsx';
import { Instellingen } from './scherm/Instellingen.tsx';
import { Kaart, type KaartProps } from './scherm/Kaart.tsx';
import { Lijst } from './scherm/Lijst.tsx';
import { Strook, Vraag } from './scherm/Strook.tsx';
import { Voet } from './scherm/Voet.tsx';
import type { Lijn, Moment } from './soort.ts';
import { vragen } from './vragen.ts';

/** The life-eventlijn on the screen: toolbar, the line, and the panel with the chosen moment and the list. */
export function Levenslijn(props: WerkProps<Lijn, Opstelling>) {
  const { kast, toestand, opstelling, stelOp, gesprek } = props;
  const [gekozen, zetGekozen] = useState<string | undefined>();
  const [schrijf, zetSchrijf] = useState(0);
  const [toon, zetToon] = useState<'lijn' | 'lijst'>('lijn');
  const [alles, zetAlles] = useState(false);
  const [wacht, zetWacht] = useState(false);
  const { doc, begonnen } = toestand;
  const lijn = useMemo(() => (begonnen ? doc : opzet(opstelling)(doc)), [doc, begonnen, opstelling]);
  const moment = lijn.momenten.find(({ id }) => id === gekozen);
  const acties = maakActies(kast, opstelling, stelOp, (id, ookSchrijven = false) => {
    zetGekozen(id);
    zetWacht(false);
    if (ookSchrijven) zetSchrijf((nr) => nr + 1);
  });
  /** Behind the chosen moment, or at that end of the line. */
  const groei = (kant: 'voor' | 'na', vorm: Moment['vorm'] = 'moment') => {
    const buur = moment ?? (kant === 'voor' ? lijn.momenten[0] : lijn.momenten.at(-1));
    const baan = moment?.baan;
    acties.erbij(
      { vorm, ...(baan && { baan }) },
      buur && (kant === 'voor' ? { voor: buur.id } : { na: buur.id }),
    );
  };
  const kaart: KaartProps | undefined = moment && {
    kast,
    lijn,
    moment,
    acties,
    schrijf,
    wacht,
    wachtOpTik: () => {
      zetWacht(!wacht);
      if (!wacht) acties.zeg('Tik op de lijn waar het hoort.');
    },
  };
  const leeg = lijn.momenten.length === 0;
  return (
    <>
      {!gesprek && (
        <Balk label="Gereedschap">
          <BalkKnop icoon="moment" doe={() => groei('na')}>
            Moment
          </BalkKnop>
          <BalkKnop icoon="periode" doe={() => groei('na', 'periode')}>
            Periode
          </BalkKnop>
          <hr />
          <BalkKnop icoon="terug" uit={!toestand.kanTerug} doe={() => kast.terug()}>
            Stap terug
          </BalkKnop>
          <BalkKnop icoon="verder" uit={!toestand.kanVerder} doe={() => kast.verder()}>
            Stap verder
          </BalkKnop>
          <hr />
          <BalkKnop icoon="alles" aan={alles} doe={() => zetAlles(!alles)}>
            Alles zien
          </BalkKnop>
        </Balk>
      )}
      {!gesprek && (
        <div class="tk-wissel">
          <Knop aria-pressed={toon === 'lijn'} onClick={() => zetToon('lijn')}>
            Tekening
          </Knop>
          <Knop aria-pressed={toon === 'lijst'} onClick={() => zetToon('lijst')}>
            Lijst
          </Knop>
        </div>
      )}
      <section class="tk-doek lv-doek" data-toon={toon} aria-label="De lijn">
        {leeg ? (
          <div class="lv-vel lv-blanco">
            <Begin acties={acties} />
          </div>
        ) : (
          <Doek
            lijn={lijn}
            acties={acties}
            gekozen={gekozen}
            gesprek={gesprek}
            alles={alles}
            wacht={wacht ? gekozen : undefined}
            geplaatst={() => zetWacht(false)}
            terug={() => kast.terug()}
          />
        )}
        <div>
          {gesprek && (kaart ? <Strook {...kaart} /> : <Vraag />)}
          {!leeg && <Voet lijn={lijn} groei={groei} gesprek={gesprek} />}
        </div>
      </section>
      {!gesprek && (
        <aside class="tk-paneel" data-toon={toon} aria-label="Gegevens en lijst">
          {kaart && <Kaart {...kaart} />}
          <Lijst lijn={lijn} gekozen={gekozen} acties={acties} />
          <Instellingen lijn={lijn} acties={acties} />
          <details class="lv-instel">
            <summary>Vragen die helpen</summary>
            <ul class="lv-vragen">
              {vragen.map((vraag) => (
                <li key={vraag}>{vraag}</li>
              ))}
            </ul>
          </details>
        </aside>
      )}
    </>
  );
}
