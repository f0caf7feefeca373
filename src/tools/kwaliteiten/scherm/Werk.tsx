import { useEffect, useState } from 'preact/hooks';
import { Balk, BalkKnop } from '../../kit/scherm/Balk.tsx';
import type { WerkProps } from '../../kit/scherm/ontwerp.ts';
import { type Decks, deckVan } from '../decks.ts';
import { begin } from '../opdrachten.ts';
import type { Opstelling } from '../opstelling.ts';
import { isVerdeeld, type RondeNaam, type Spel } from '../soort.ts';
import { Besluit } from './Besluit.tsx';
import { type Bord, maakBord } from './bord.ts';
import { Doorgeven, Teruggeven } from './Doorgeven.tsx';
import { Kiezen } from './Kiezen.tsx';
import { Naast } from './Naast.tsx';
import { Orden } from './Orden.tsx';
import { Paneel } from './Paneel.tsx';
import { Stapels, Verdeeld } from './Stapels.tsx';
import { Start } from './Start.tsx';
import { useStem } from './stem.ts';

type Props = WerkProps<Spel, Opstelling>;

/** What lies on the table: the part of the game that it is at. */
function Tafel({
  bord,
  stelOp,
  drukAf,
  deel,
}: Pick<Props, 'stelOp' | 'drukAf'> & { bord: Bord; deel: (r: RondeNaam) => void }) {
  const { plek, rondes } = bord.spel;
  if (plek === 'besluit') return <Besluit bord={bord} drukAf={drukAf} />;
  if (plek === 'doorgeven') return <Doorgeven bord={bord} deel={() => deel('ander')} />;
  if (plek === 'teruggeven') return <Teruggeven bord={bord} />;
  if (plek === 'naast' && rondes.zelf && rondes.ander)
    return <Naast bord={bord} zelf={rondes.zelf} ander={rondes.ander} />;
  const naam = plek === 'naast' ? 'zelf' : plek;
  const ronde = rondes[naam];
  if (!ronde)
    return (
      <Start
        bord={bord}
        {...((naam !== 'zelf' || rondes.valkuilen) && { ronde: naam })}
        stelOp={stelOp}
        deel={deel}
      />
    );
  const deelVan = { bord, naam, ronde };
  if (isVerdeeld(ronde)) return <Verdeeld {...deelVan} />;
  if (ronde.stand === 'stapels') return <Stapels {...deelVan} />;
  if (ronde.stand === 'kiezen') return <Kiezen {...deelVan} />;
  return <Orden {...deelVan} />;
}

/** The tool's own part of the screen: toolbar, table, and the panel of the coach. */
export function maakWerk(decks: Decks) {
  return function Werk({ kast, toestand, opstelling, stelOp, gesprek, drukAf }: Props) {
    const stem = useStem();
    const [luid, zetLuid] = useState(false);
    const spel = toestand.doc;
    const bord = maakBord({ kast, spel, decks, opstelling, gesprek, stem });
    const ronde = spel.plek in spel.rondes ? (spel.plek as RondeNaam) : undefined;
    const hand = ronde && spel.rondes[ronde]?.stapel[0];
    useEffect(() => {
      if (luid && hand !== undefined) bord.lees(decks.kaart(hand));
    }, [luid, hand]);

    const deel = (naam: RondeNaam) => {
      const kaarten = decks.geschud(deckVan(naam), opstelling.kaarten === 'helft', Math.random);
      const { vorm } = opstelling;
      kast.doe(begin({ ronde: naam, kaarten, vorm }), bord.zeg.begin(kaarten.length, vorm));
    };
    return (
      <>
        {!gesprek && (
          <Balk label="Spel">
            <BalkKnop icoon="terug" doe={() => kast.terug()} uit={!toestand.kanTerug}>
              Stap terug
            </BalkKnop>
            <BalkKnop icoon="verder" doe={() => kast.verder()} uit={!toestand.kanVerder}>
              Stap verder
            </BalkKnop>
            <hr />
            <BalkKnop
              icoon="lijst"
              aan={bord.zinnen}
              doe={() => stelOp({ ...opstelling, woorden: bord.zinnen ? 'gewoon' : 'eenvoudig' })}
            >
              Gewone zin
            </BalkKnop>
            {stem && (
              <BalkKnop icoon="spreek" aan={luid} doe={() => zetLuid(!luid)}>
                Lees voor
              </BalkKnop>
            )}
          </Balk>
        )}
        <div class="tk-doek kw-doek">
          <Tafel bord={bord} stelOp={stelOp} drukAf={drukAf} deel={deel} />
        </div>
        {!gesprek && <Paneel bord={bord} ronde={ronde} opnieuw={deel} />}
      </>
    );
  };
}
