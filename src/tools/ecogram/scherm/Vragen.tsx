import { Icoon } from '../../kit/scherm/Icoon.tsx';
import { Tekstveld } from '../../kit/scherm/Tekstveld.tsx';
import { grens } from '../grens.ts';
import { antwoord } from '../opdrachten.ts';
import { gespreksvragen, type VraagId } from '../vragen.ts';
import type { Hand } from './hand.ts';

/** The questions to look at the whole together, and room for what is said. Nothing must be filled in. */
export const Vragen = ({ hand }: { hand: Hand }) => (
  <section aria-label="Vragen bij de tekening">
    {Object.values(gespreksvragen).map(({ titel, vragen }) => (
      <details class="eco-meer" key={titel}>
        <summary>
          {titel}
          <Icoon naam="omlaag" />
        </summary>
        {Object.entries(vragen).map(([id, vraag]) => (
          <Tekstveld
            key={id}
            kast={hand.kast}
            label={vraag}
            waarde={hand.doc.antwoorden[id as VraagId] ?? ''}
            zet={(tekst) => antwoord(id as VraagId, tekst)}
            melding={() => 'Antwoord genoteerd.'}
            sleutel={id}
            lengte={grens.antwoord}
            lang
          />
        ))}
      </details>
    ))}
  </section>
);
