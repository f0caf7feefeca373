import { Icoon } from '../../kit/scherm/Icoon.tsx';
import { Knop } from '../../kit/scherm/Knop.tsx';
import { vastIs, weerVanzelf } from '../meldingen.ts';
import { laatAllenLos, zetVast } from '../opdrachten.ts';
import { aarden, aardNaam, domeinen, domeinNaam, laagNaam, lagen } from '../woorden.ts';
import type { Hand } from './hand.ts';
import { Lijnstaal } from './Staal.tsx';

interface HokProps {
  aan: boolean;
  zet: (aan: boolean) => void;
  uit?: boolean;
  children: preact.ComponentChildren;
}
const Hok = ({ aan, zet, uit, children }: HokProps) => (
  <label class="tk-hok">
    <input type="checkbox" checked={aan} disabled={uit} onChange={(g) => zet(g.currentTarget.checked)} />
    <span>{children}</span>
  </label>
);

const wissel = <T,>(alle: readonly T[], nu: readonly T[], een: T, aan: boolean): T[] =>
  alle.filter((ander) => (ander === een ? aan : nu.includes(ander)));

/** How the drawing is set up: what it offers, and which sectors stay. All of it stands in the link, and nothing else. */
export function Schik({ hand }: { hand: Hand }) {
  const { doc, laag, opstelling, stelOp } = hand;
  return (
    <section class="tk-vak eco-schik" aria-labelledby="eco-schik">
      <h2 id="eco-schik">Schik het blad</h2>
      <fieldset class="eco-hokken">
        <legend>Lijnen om uit te kiezen</legend>
        <p class="tk-hulp">Begin met drie of vier.</p>
        {aarden.map((aard) => (
          <Hok
            key={aard}
            aan={opstelling.banden.includes(aard)}
            uit={opstelling.banden.length === 1 && opstelling.banden[0] === aard}
            zet={(aan) => stelOp({ ...opstelling, banden: wissel(aarden, opstelling.banden, aard, aan) })}
          >
            <Lijnstaal aard={aard} /> {aardNaam[aard]}
          </Hok>
        ))}
      </fieldset>
      <fieldset class="eco-hokken">
        <legend>Tekeningen naast nu</legend>
        {lagen.slice(1).map((een) => (
          <Hok
            key={een}
            aan={opstelling.lagen.includes(een)}
            zet={(aan) => stelOp({ ...opstelling, lagen: wissel(lagen, opstelling.lagen, een, aan) })}
          >
            {laagNaam[een]}
          </Hok>
        ))}
      </fieldset>
      <fieldset class="eco-hokken">
        <legend>Kringen die altijd op het blad staan</legend>
        <p class="tk-hulp">Ook als er nog niemand in staat.</p>
        {domeinen.map((domein) => (
          <Hok
            key={domein}
            aan={doc.vast.includes(domein)}
            zet={(aan) => {
              stelOp({ ...opstelling, sectoren: wissel(domeinen, opstelling.sectoren, domein, aan) });
              hand.doe(zetVast(domein, aan), () => vastIs(domein, aan));
            }}
          >
            {domeinNaam[domein]}
          </Hok>
        ))}
      </fieldset>
      <Knop
        klein
        icoon="ringen"
        disabled={!doc.wie.some(({ plekken }) => plekken[laag]?.hand)}
        onClick={() => hand.doe(laatAllenLos(laag), () => weerVanzelf)}
      >
        Geef iedereen vanzelf een plaats
      </Knop>
      <p class="tk-hulp">
        <Icoon naam="deel" /> “Deel leeg” kopieert een link met deze keuzes. Wat er op het blad staat, gaat
        nooit mee.
      </p>
    </section>
  );
}
