import { Knop } from '../../kit/scherm/Knop.tsx';
import { overgenomen } from '../meldingen.ts';
import { neemOver } from '../opdrachten.ts';
import { inLaag, type Laag, laagNaam, lagen } from '../woorden.ts';
import { gebruikteLagen, groot, inDeze } from '../zoek.ts';
import type { Hand } from './hand.ts';

/** Then, now and the wish: the same people, three drawings. */
export function Lagen({ hand, zet }: { hand: Hand; zet: (laag: Laag) => void }) {
  const { doc, opstelling } = hand;
  const hier = lagen.filter((laag) => opstelling.lagen.includes(laag) || gebruikteLagen(doc).includes(laag));
  if (hier.length < 2) return null;
  // in the order of time
  const inTijd = (['toen', 'nu', 'wens'] as const).filter((laag) => hier.includes(laag));
  return (
    <fieldset class="eco-lagen">
      <legend class="vh">Welke tekening</legend>
      {inTijd.map((laag) => (
        <Knop
          klein
          key={laag}
          soort={laag === hand.laag ? 'vol' : 'licht'}
          aria-pressed={laag === hand.laag}
          onClick={() => zet(laag)}
        >
          {laagNaam[laag]}
        </Knop>
      ))}
    </fieldset>
  );
}

/** An empty layer: begin with who stands in another. */
export function Overnemen({ hand }: { hand: Hand }) {
  const { doc, laag } = hand;
  const van = gebruikteLagen(doc).filter((een) => een !== laag && inDeze(doc, een).length > 0);
  if (inDeze(doc, laag).length > 0 || van.length === 0) return null;
  return (
    <section class="tk-vak" aria-label="Begin deze tekening">
      <p>
        {groot(inLaag[laag])} staat er nog niemand op. Neem over wie er al is, en verander wat anders was of
        mag worden.
      </p>
      <div class="tk-rij">
        {van.map((een) => (
          <Knop
            key={een}
            icoon="blad"
            soort="vol"
            onClick={() => hand.doe(neemOver(een, laag), (na) => overgenomen(na, laag))}
          >
            Begin met wie er {inLaag[een]} staat
          </Knop>
        ))}
      </div>
    </section>
  );
}
