import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Kast } from '../kast.ts';
import { Banieren } from './Banieren.tsx';
import { Bestand } from './Bestand.tsx';
import { Documenten } from './Documenten.tsx';
import { useToestand } from './gebruik.ts';
import { Hoofd } from './Hoofd.tsx';
import { Knop } from './Knop.tsx';
import { useLaatVallen } from './laatvallen.ts';
import type { Omgeving, ToolOntwerp } from './ontwerp.ts';
import type { Papier as PapierVenster } from './Papier.tsx';
import { useSneltoetsen } from './sneltoetsen.ts';
import { Wis } from './Wis.tsx';

/** The windows of the kit. */
export type Venster = 'documenten' | 'bestand' | 'papier' | 'wis';

interface Props<D, O> {
  ontwerp: ToolOntwerp<D, O>;
  omgeving: Omgeving;
  kast: Kast<D>;
}

/** Everything around the tool's own work: head, messages, windows, conversation mode. */
export function Schil<D, O>({ ontwerp, omgeving, kast }: Props<D, O>): JSX.Element {
  const toestand = useToestand(kast);
  const [venster, open] = useState<Venster | undefined>();
  // the window for paper comes at its first opening, with what it takes to make a PDF
  const [Papier, zetPapier] = useState<typeof PapierVenster | undefined>();
  const [gevallen, zetGevallen] = useState<File | undefined>();
  const [gesprek, zetGesprek] = useState(false);
  const [opstelling, zetOpstelling] = useState(() =>
    ontwerp.opstelling.lees(new URLSearchParams(location.search)),
  );
  useSneltoetsen(kast, () => zetGesprek(false));
  useLaatVallen((bestand) => {
    zetGevallen(bestand);
    open('bestand');
  });

  const stelOp = (nieuw: O) => {
    zetOpstelling(nieuw);
    const vraag = ontwerp.opstelling.schrijf(nieuw).toString();
    history.replaceState(null, '', location.pathname + (vraag ? `?${vraag}` : ''));
  };
  useEffect(() => {
    document.documentElement.classList.toggle('gesprek', gesprek);
  }, [gesprek]);

  useEffect(() => {
    if (venster !== 'papier' || Papier) return;
    import('./Papier.tsx').then(
      (deel) => zetPapier(() => deel.Papier),
      () => {
        open(undefined);
        kast.zeg('Dat lukt niet. Kijk of je verbinding hebt en probeer opnieuw.');
      },
    );
  }, [venster]);

  const sluit = () => {
    open(undefined);
    zetGevallen(undefined);
  };
  const { Werk } = ontwerp;
  return (
    <div class="tk">
      {gesprek ? (
        <header class="tk-gesprek">
          <h1 class="vh">{ontwerp.titel}</h1>
          <Knop icoon="terug" disabled={!toestand.kanTerug} onClick={() => kast.terug()}>
            Stap terug
          </Knop>
          <Knop icoon="kruis" onClick={() => zetGesprek(false)}>
            Sluit gespreksmodus
          </Knop>
        </header>
      ) : (
        <Hoofd
          ontwerp={ontwerp}
          toestand={toestand}
          omgeving={omgeving}
          open={open}
          gesprek={() => zetGesprek(true)}
          zeg={(tekst) => kast.zeg(tekst)}
        />
      )}
      <Banieren kast={kast} toestand={toestand} dit={ontwerp.dit} open={open} />
      <main id="inhoud" class="tk-bank" tabIndex={-1}>
        <Werk
          kast={kast}
          toestand={toestand}
          opstelling={opstelling}
          stelOp={stelOp}
          gesprek={gesprek}
          drukAf={() => open('papier')}
        />
      </main>
      <p class="tk-melding" role="status" key={toestand.melding.nr}>
        {toestand.melding.tekst}
      </p>
      {venster === 'documenten' && (
        <Documenten kast={kast} toestand={toestand} titel={ontwerp.meer} sluit={sluit} />
      )}
      {venster === 'bestand' && <Bestand kast={kast} toestand={toestand} gevallen={gevallen} sluit={sluit} />}
      {venster === 'papier' && Papier && (
        <Papier ontwerp={ontwerp} omgeving={omgeving} kast={kast} opstelling={opstelling} sluit={sluit} />
      )}
      {venster === 'wis' && <Wis kast={kast} sluit={sluit} />}
    </div>
  );
}
