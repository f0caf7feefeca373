import { useState } from 'preact/hooks';
import { schrijfBestand } from '../bestand/bestand.ts';
import { bestandsnaam } from '../bestand/naam.ts';
import { kanOpSlot } from '../bestand/slot.ts';
import type { Kast } from '../kast.ts';
import type { Toestand } from '../toestand.ts';
import { download } from '../uitvoer/download.ts';
import { Dialoog } from './Dialoog.tsx';
import { Icoon } from './Icoon.tsx';
import { Knop } from './Knop.tsx';
import { openBestand } from './open.ts';

interface Props<D> {
  kast: Kast<D>;
  toestand: Toestand<D>;
  /** A file that was dropped on the tool. */
  gevallen?: File | undefined;
  sluit: () => void;
}

/** Save as a file, with or without a password, and open it again. */
export function Bestand<D>({ kast, toestand, gevallen, sluit }: Props<D>) {
  const [wachtwoord, zetWachtwoord] = useState('');
  const [bestand, zetBestand] = useState<File | undefined>(gevallen);
  const [sleutel, zetSleutel] = useState('');
  const [stand, zetStand] = useState<{ fout: string; wachtwoord: boolean } | undefined>();
  const [bezig, zetBezig] = useState(false);

  const bewaar = async () => {
    zetBezig(true);
    const { naam, doc } = kast.toestand;
    const tekst = await schrijfBestand(kast.soort, { naam, document: doc }, wachtwoord || undefined);
    download(
      tekst,
      'application/json',
      bestandsnaam(kast.soort.naam, wachtwoord ? '' : naam, new Date(), '.stapwijs'),
    );
    kast.opgeslagen('Het bestand staat bij je downloads.');
    sluit();
  };
  const open = async (keuze: File, metSleutel?: string) => {
    zetBezig(true);
    zetBestand(keuze);
    const uitkomst = await openBestand(kast, keuze, metSleutel);
    zetBezig(false);
    if (uitkomst === 'open') sluit();
    else zetStand(uitkomst);
  };

  return (
    <Dialoog titel="Bestand" sluit={sluit}>
      <section class="tk-deel" aria-label="Opslaan als bestand">
        <h3>Sla op als bestand</h3>
        <p>Zo neem je het mee naar een ander toestel, of geef je het mee aan de deelnemer.</p>
        {kanOpSlot() ? (
          <div class="tk-veld">
            <label for="tk-slot">Wachtwoord (mag leeg blijven)</label>
            <input
              id="tk-slot"
              type="password"
              autocomplete="new-password"
              value={wachtwoord}
              onInput={(g) => zetWachtwoord(g.currentTarget.value)}
            />
            <small class="tk-hulp">
              Ben je het kwijt, dan kan niemand het bestand nog openen. Ook wij niet.
            </small>
          </div>
        ) : (
          <p class="tk-hulp">Een wachtwoord kan hier niet: daarvoor moet het adres met https beginnen.</p>
        )}
        <Knop icoon="map" soort="vol" disabled={bezig || !toestand.begonnen} onClick={bewaar}>
          Sla op
        </Knop>
      </section>
      <section class="tk-deel" aria-label="Bestand openen">
        <h3>Open een bestand</h3>
        <p>
          Kies een bestand dat op .stapwijs eindigt, of sleep het op dit scherm. Wat nu openstaat, blijft
          bestaan.
        </p>
        <label class="knop licht tk-kiesbestand">
          <Icoon naam="map" />
          Kies een bestand
          <input
            type="file"
            class="vh"
            accept=".stapwijs,.json,application/json"
            onChange={(g) => {
              const [keuze] = g.currentTarget.files ?? [];
              if (keuze) open(keuze);
            }}
          />
        </label>
        {gevallen && !stand && (
          <Knop icoon="map" disabled={bezig} onClick={() => open(gevallen)}>
            Open {gevallen.name}
          </Knop>
        )}
        {stand && (
          <p class="tk-fout" role="alert">
            {stand.fout}
          </p>
        )}
        {stand?.wachtwoord && bestand && (
          <form
            class="tk-veld"
            onSubmit={(g) => {
              g.preventDefault();
              open(bestand, sleutel);
            }}
          >
            <label for="tk-sleutel">Wachtwoord van dit bestand</label>
            <input
              id="tk-sleutel"
              type="password"
              autocomplete="off"
              value={sleutel}
              onInput={(g) => zetSleutel(g.currentTarget.value)}
            />
            <Knop icoon="slot" type="submit" disabled={bezig || !sleutel}>
              Open
            </Knop>
          </form>
        )}
      </section>
    </Dialoog>
  );
}
