import { useEffect, useRef, useState } from 'preact/hooks';
import type { Catalogus } from '../../../model/werkmap/catalogus.ts';
import { schrijfLink } from '../../../model/werkmap/link.ts';
import type { EigenMap } from '../../../model/werkmap/map.ts';
import { bestandsnaam } from '../../kit/bestand/naam.ts';
import { Dialoog } from '../../kit/scherm/Dialoog.tsx';
import { Keuze } from '../../kit/scherm/Keuze.tsx';
import { Knop } from '../../kit/scherm/Knop.tsx';
import { download } from '../../kit/uitvoer/download.ts';
import { type Drukwerk, druk } from '../druk/druk.ts';
import type { Opdracht, Voortgang } from '../druk/opdracht.ts';
import { bladzijden } from '../zicht/woorden.ts';

interface Props {
  /** Only pieces that the catalogue knows. */
  map: EigenMap;
  catalogus: Catalogus;
  site: string;
  sluit: () => void;
}

const delen = [
  ['alles', 'Alles'],
  ['coach', 'Voor de coach'],
  ['deelnemer', 'Voor de deelnemers'],
] as const;
const wijzen = [
  ['blanco', 'Om op te schrijven'],
  ['invulbaar', 'Om in te vullen op een scherm'],
] as const;
const seconden = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1 });

/** The print job: what, how, how far it is, a way to stop it, and how it ended. */
export function Druk({ map, catalogus, site, sluit }: Props) {
  const [deel, kiesDeel] = useState<Opdracht['deel']>('alles');
  const [wijze, kiesWijze] = useState<Opdracht['wijze']>('blanco');
  const [voortgang, meld] = useState<Voortgang | undefined>();
  const [stand, zetStand] = useState('');
  const werk = useRef<Drukwerk | undefined>(undefined);
  const knoppen = useRef<HTMLDivElement>(null);
  useEffect(() => () => werk.current?.stop(), []);
  const bezig = voortgang !== undefined;
  const begonnen = useRef(false);
  // One button takes the place of the other: who pressed it with a key goes on from there.
  useEffect(() => {
    if (bezig || begonnen.current) knoppen.current?.querySelector('button')?.focus();
    begonnen.current ||= bezig;
  }, [bezig]);

  const maak = async () => {
    meld({ klaar: 0, van: 1, wat: '' });
    zetStand('De PDF wordt gemaakt.');
    const adres = (kort: boolean) => `${site}werkmap/?${schrijfLink(map, kort)}`;
    const opdracht = { map, catalogus, deel, wijze, site, link: adres(false), kort: adres(true) };
    werk.current = druk(opdracht, meld);
    const uitkomst = await werk.current.klaar;
    werk.current = undefined;
    meld(undefined);
    if (uitkomst === 'gestopt') return zetStand('Gestopt. Er is geen PDF gemaakt.');
    if ('fout' in uitkomst) return zetStand(uitkomst.fout);
    const staart = deel === 'alles' ? '.pdf' : `-${deel}.pdf`;
    const naam = bestandsnaam('werkmap', map.titel, new Date(), staart);
    download(uitkomst.bytes as BlobPart, 'application/pdf', naam);
    const tijd = `${seconden.format(uitkomst.ms / 1000)} seconden`;
    return zetStand(`Klaar: ${bladzijden(uitkomst.paginas)} in ${tijd}. De PDF staat bij je downloads.`);
  };
  return (
    <Dialoog titel="Maak de PDF" sluit={sluit}>
      <Keuze titel="Wat?" opties={delen} waarde={deel} kies={kiesDeel} />
      <Keuze titel="Hoe?" opties={wijzen} waarde={wijze} kies={kiesWijze} kolommen={2} />
      <div ref={knoppen} class="wm-druk">
        {voortgang ? (
          <div class="wm-voortgang">
            <progress max={voortgang.van} value={voortgang.klaar} aria-label="Hoever de PDF is" />
            <p>
              {voortgang.wat === ''
                ? 'We beginnen eraan.'
                : `${voortgang.klaar} van ${voortgang.van}: ${voortgang.wat}`}
            </p>
            <Knop icoon="kruis" onClick={() => werk.current?.stop()}>
              Stop
            </Knop>
          </div>
        ) : (
          <Knop soort="vol" icoon="print" onClick={maak}>
            Maak de PDF
          </Knop>
        )}
      </div>
      <p role="status" class="tk-stand">
        {stand}
      </p>
      <p class="tk-hulp">De PDF wordt op dit toestel gemaakt. Er gaat niets naar een server.</p>
    </Dialoog>
  );
}
