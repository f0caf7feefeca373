import { Icoon } from '../../kit/scherm/Icoon.tsx';
import { Tekstveld } from '../../kit/scherm/Tekstveld.tsx';
import { zetWaar, zetWoorden } from '../opdrachten.ts';
import { type Gekozen, lengtes, type RondeNaam } from '../soort.ts';
import type { Bord } from './bord.ts';
import { LeesVoor, Voorkant } from './Kaart.tsx';
import { sleepRij } from './sleepRij.ts';
import { vragen } from './vragen.ts';

const waarNamen = [
  ['werk', 'Werk'],
  ['prive', 'Privé'],
] as const;

interface Props {
  bord: Bord;
  naam: RondeNaam;
  keuze: Gekozen;
  plaats: number;
  /** Moves this card; the focus then returns to the button with that id. */
  zet: (naar: number, knop?: string) => void;
}

/** A chosen card in the row: its place, where it plays, and what the participant means by it. */
export function Regel({ bord, naam, keuze, plaats, zet }: Props) {
  const { kast, decks, zeg } = bord;
  const { kaart: id, woorden } = keuze;
  const kaart = decks.kaart(id);
  const goedeKant = naam === 'valkuilen' && kaart.tegen ? decks.woord(kaart.tegen) : undefined;
  const pijl = (stap: -1 | 1) => {
    const knop = `kw-${id}-${stap < 0 ? 'op' : 'neer'}`;
    return (
      <button type="button" class="kw-pijl" id={knop} onClick={() => zet(plaats + stap, knop)}>
        <Icoon naam={stap < 0 ? 'omhoog' : 'omlaag'} />
        <span class="vh">
          {kaart.tekst} {stap < 0 ? 'hoger' : 'lager'}
        </span>
      </button>
    );
  };
  return (
    <li class="kw-regel">
      <div class="kw-greep" onPointerDown={(g) => sleepRij(g, zet)}>
        <span class="steen nr" aria-hidden="true">
          {plaats + 1}
        </span>
        <span class="kw-naam">
          <Voorkant kaart={kaart} zinnen={bord.zinnen} />
          {goedeKant && <span class="kw-tegen">Hierachter zit: {goedeKant}</span>}
        </span>
      </div>
      {naam !== 'ander' && (
        <fieldset class="kw-waar">
          <legend class="vh">Waar speelt “{kaart.tekst}”?</legend>
          {waarNamen.map(([waar, woord]) => (
            <label key={waar}>
              <input
                type="checkbox"
                checked={keuze[waar]}
                onChange={({ currentTarget: { checked } }) =>
                  kast.doe(zetWaar(naam, id, waar, checked), zeg.zetWaar(id, waar, checked))
                }
              />
              {woord}
            </label>
          ))}
        </fieldset>
      )}
      {bord.gesprek ? (
        woorden && <p class="kw-eigen">{woorden}</p>
      ) : (
        <Tekstveld
          kast={kast}
          label={vragen[naam].bij(kaart.tekst.toLowerCase())}
          waarde={woorden}
          lengte={lengtes.woorden}
          zet={(tekst) => zetWoorden(naam, id, tekst)}
          melding={() => zeg.zetWoorden(id)}
          sleutel={`${naam}-${id}`}
        />
      )}
      <div class="kw-pijlen">
        <LeesVoor bord={bord} kaart={kaart} />
        {pijl(-1)}
        {pijl(1)}
      </div>
    </li>
  );
}
