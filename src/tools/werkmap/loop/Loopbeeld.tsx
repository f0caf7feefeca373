import { useEffect, useRef, useState } from 'preact/hooks';
import * as klok from '../../../model/werkmap/klok.ts';
import { Icoon } from '../../kit/scherm/Icoon.tsx';
import { useNu, useToetsen, zinVan } from './gebruik.ts';
import { Nu } from './Nu.tsx';
import { bewaarOffline } from './offline.ts';
import type { Rit, Ritrij } from './rit.ts';
import { Tijd, uurVanTijd } from './Tijd.tsx';
import { useWakker } from './wakker.ts';

interface Props {
  basis: string;
  rit: Rit;
  rijen: Ritrij[];
  zet: (rit: Rit | undefined) => void;
}

/** The run: the step now, the time left and what comes, to be read from two metres. */
export function Loopbeeld({ basis, rit, rijen, zet }: Props) {
  // A press comes between two seconds: never before the row it began.
  const nu = Math.max(useNu(), rit.loop.begonnen.at(-1) ?? 0);
  const wakker = useWakker();
  const [offline, zetOffline] = useState<boolean>();
  const kop = useRef<HTMLHeadingElement>(null);
  const plan = rijen.map(({ minuten }) => minuten);
  const stand = klok.stand(rit.loop, plan, nu);
  const rij = rijen[stand.rij];
  const straks = rijen[stand.rij + 1];
  useEffect(() => {
    bewaarOffline(basis).then(zetOffline);
    kop.current?.focus();
    scrollTo(0, 0);
  }, [basis]);

  const loop = (nieuw: klok.Loop) => nieuw !== rit.loop && zet({ ...rit, loop: nieuw });
  const volgende = () => loop(klok.volgende(rit.loop, plan, Date.now()));
  const vorige = () => loop(klok.vorige(rit.loop));
  useToetsen({ volgende, vorige });
  const vink = (stap: string, aan: boolean) =>
    zet({ ...rit, gedaan: aan ? [...rit.gedaan, stap] : rit.gedaan.filter((ander) => ander !== stap) });
  const kanPlus = typeof rij?.minuten === 'number';

  return (
    <div class="loop geen-druk" data-stand={stand.stand.replace(' ', '-')}>
      <header class="loop-kop">
        <p>
          {rij ? `${stand.rij + 1} van ${rijen.length}` : 'Klaar'}
          {rij?.moment && <span class="loop-moment">{rij.moment}</span>}
        </p>
        <p class="loop-uur">{uurVanTijd(nu)}</p>
        <button type="button" class="loop-knop stop" onClick={() => zet({ ...rit, open: false })}>
          <Icoon naam="kruis" />
          Stop
        </button>
      </header>
      <section class="loop-nu">
        <h1 ref={kop} tabIndex={-1}>
          {rij ? rij.titel : 'Het draaiboek is rond'}
        </h1>
        <Tijd {...{ stand, nu }} sinds={rit.loop.begonnen[stand.rij] ?? nu} />
        {rij && <Nu {...{ rij, vink }} nr={stand.rij} gedaan={rit.gedaan} />}
      </section>
      <footer class="loop-voet">
        <div class="loop-regel">
          <p class="loop-straks">
            {rij && (
              <>
                <span>Straks:</span> {straks ? straks.titel : 'einde'}
              </>
            )}
          </p>
          <p class="loop-toestel">
            {wakker === 'nee' && 'Je scherm kan vanzelf uitgaan: deze browser houdt het niet wakker. '}
            {offline === true && 'Werkt nu ook zonder internet.'}
            {offline === false && 'Zonder internet kan je deze bladzijde niet opnieuw laden.'}
          </p>
        </div>
        <div class="loop-knoppen">
          <button type="button" class="loop-knop" disabled={stand.rij === 0} onClick={vorige}>
            <Icoon naam="links" />
            Vorige
          </button>
          <button
            type="button"
            class="loop-knop"
            disabled={!kanPlus}
            onClick={() => loop(klok.plus(rit.loop, plan, 5))}
          >
            +5 min
          </button>
          <button type="button" class="loop-knop vol" disabled={stand.klaar} onClick={volgende}>
            Volgende
            <Icoon naam="pijl" />
          </button>
        </div>
      </footer>
      <p class="vh" role="status">
        {zinVan(stand, rij)}
      </p>
    </div>
  );
}
