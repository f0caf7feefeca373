import { Keuze } from '../../kit/scherm/Keuze.tsx';
import { Knop } from '../../kit/scherm/Knop.tsx';
import { type Startvraag, startvragen } from '../startvragen.ts';
import { startwegen } from '../woorden.ts';
import { Erbij } from './Erbij.tsx';
import type { Hand } from './hand.ts';
import { eersteNieuw, type Keus } from './keus.ts';

const wegen = startwegen.map((weg) => [weg, startvragen[weg].naam] as const);

/** The questions that bring names up, one at a time. Every one can be passed over. */
export function Start({ hand, keus }: { hand: Hand; keus: Keus & { wat: 'start' } }) {
  const { weg, nr, ring } = keus;
  const vragen: readonly Startvraag[] = startvragen[weg].vragen;
  const vraag = vragen[nr];
  const ga = (naar: number) => hand.kies({ ...keus, nr: naar });
  if (!vraag) return null;
  const { domein, soort, staat = 'aanwezig' } = vraag;
  const laatste = nr === vragen.length - 1;
  return (
    <section class="tk-vak eco-start" aria-labelledby="eco-vraag">
      {nr === 0 && (
        <Keuze
          titel="Hoe wil je beginnen?"
          kolommen={1}
          opties={wegen}
          waarde={weg}
          kies={(ander) => hand.kies({ wat: 'start', weg: ander, nr: 0, ring })}
        />
      )}
      <p class="tk-hulp">
        {nr === 0 ? startvragen[weg].uitleg : ''} Vraag {nr + 1} van {vragen.length}
      </p>
      <h2 id="eco-vraag">{vraag.vraag}</h2>
      {vraag.hulp && <p>{vraag.hulp}</p>}
      <Erbij
        kort
        hand={hand}
        label="Voornaam of rol"
        nieuw={{ ...eersteNieuw, domein, soort, staat, ring }}
        zet={(nieuw) => hand.kies({ ...keus, ring: nieuw.ring })}
      />
      <div class="tk-rij">
        {nr > 0 && (
          <Knop klein onClick={() => ga(nr - 1)}>
            Vorige vraag
          </Knop>
        )}
        <Knop klein icoon="pijl" onClick={() => (laatste ? hand.kies(undefined) : ga(nr + 1))}>
          {laatste ? 'Klaar' : 'Volgende vraag'}
        </Knop>
        {!laatste && (
          <Knop klein soort="stil" onClick={() => hand.kies(undefined)}>
            Stop met de vragen
          </Knop>
        )}
      </div>
    </section>
  );
}
