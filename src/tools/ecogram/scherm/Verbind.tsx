import { Knop } from '../../kit/scherm/Knop.tsx';
import { bandIs } from '../meldingen.ts';
import { zetBand } from '../opdrachten.ts';
import { naamVan } from '../zinnen.ts';
import { inDeze, zoekLijn } from '../zoek.ts';
import { Bandkeuze } from './Bandkeuze.tsx';
import type { Hand } from './hand.ts';
import type { Keus } from './keus.ts';

/** Chosen in the drawing or the list while a band is being drawn. */
export function verbindMet(hand: Hand, keus: Keus & { wat: 'verbind' }, id: string) {
  const { van } = keus;
  const { doc, laag, kies } = hand;
  if (van === undefined || van === id) return kies({ wat: 'verbind', van: id });
  if (!zoekLijn(doc, laag, van, id))
    hand.doe(zetBand({ laag, van, naar: id }), (na) => bandIs(na, laag, van, id));
  const ander = van === 'ik' ? id : van;
  return kies(van === 'ik' || id === 'ik' ? { wat: 'wie', id: ander } : { wat: 'band', van, naar: id });
}

/** A band being drawn: choose the two, here or in the drawing. */
export function Verbind({ hand, keus }: { hand: Hand; keus: Keus & { wat: 'verbind' } }) {
  const { doc, laag, kies } = hand;
  const { van } = keus;
  const namen = [{ id: 'ik', label: naamVan(doc, 'ik') }, ...inDeze(doc, laag)].filter(
    ({ id }) => id !== van,
  );
  return (
    <section class="tk-vak" aria-labelledby="eco-verbind">
      <h2 id="eco-verbind">
        {van === undefined ? 'Een band: tussen wie?' : `Een band tussen ${naamVan(doc, van)} en …`}
      </h2>
      <p>Tik op de tekening, of kies hier.</p>
      <div class="tk-rij">
        {namen.map(({ id, label }) => (
          <Knop klein key={id} onClick={() => verbindMet(hand, keus, id)}>
            {label}
          </Knop>
        ))}
      </div>
      <Knop klein soort="stil" onClick={() => kies(undefined)}>
        Toch niet
      </Knop>
    </section>
  );
}

/** The band between two others. */
export const Bandvak = ({ hand, van, naar }: { hand: Hand; van: string; naar: string }) => (
  <section class="tk-vak eco-persoon" aria-labelledby="eco-band">
    <header>
      <h2 id="eco-band">
        {naamVan(hand.doc, van)} en {naamVan(hand.doc, naar)}
      </h2>
      <Knop klein onClick={() => hand.kies(undefined)}>
        Klaar
      </Knop>
    </header>
    <Bandkeuze hand={hand} van={van} naar={naar} />
  </section>
);
