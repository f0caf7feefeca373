import { useEffect, useState } from 'preact/hooks';
import { bestandsnaam } from '../bestand/naam.ts';
import type { Kast } from '../kast.ts';
import { download } from '../uitvoer/download.ts';
import { maakUitvoer } from '../uitvoer/maak.ts';
import type { Uitdraai } from '../uitvoer/stuk.ts';
import { Dialoog } from './Dialoog.tsx';
import { InWerkmap } from './InWerkmap.tsx';
import { Knop } from './Knop.tsx';
import { OpWerkblad } from './OpWerkblad.tsx';
import { huisVan, type Omgeving, type Papierkeuze, type Papierwaarden, type ToolOntwerp } from './ontwerp.ts';

const dag = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long' });
const vandaag = () => dag.format(new Date());
const soorten = { pdf: 'application/pdf', png: 'image/png', svg: 'image/svg+xml' } as const;
type Vorm = keyof typeof soorten;

const begin = (keuzes: readonly Papierkeuze[]): Papierwaarden =>
  Object.fromEntries(
    keuzes.map(({ id, opties, aan }) => [id, opties ? (opties[0]?.[0] ?? '') : aan ? 'ja' : '']),
  );

interface Props<D, O> {
  ontwerp: ToolOntwerp<D, O>;
  omgeving: Omgeving;
  kast: Kast<D>;
  opstelling: O;
  sluit: () => void;
}

/** Out of the tool: PDF, picture, the text to copy, and the empty sheet. */
export function Papier<D, O>({ ontwerp, omgeving, kast, opstelling, sluit }: Props<D, O>) {
  const { papier, soort } = ontwerp;
  const [waarden, zetWaarden] = useState(() => begin(papier.keuzes));
  const [stand, zetStand] = useState('');
  const [woorden, zetWoorden] = useState<string[]>([]);
  useEffect(() => {
    Promise.resolve(ontwerp.beschrijf(kast.toestand.doc)).then(zetWoorden);
  }, []);
  const kies = (id: string, waarde: string) => zetWaarden({ ...waarden, [id]: waarde });

  const geef = async (vorm: Vorm, wat: Uitdraai | Promise<Uitdraai>, staart = '') => {
    zetStand('Even geduld, het wordt gemaakt.');
    const uitdraai = await Promise.resolve(wat).catch(() => undefined);
    if (!uitdraai) return zetStand('Dat lukt niet. Kijk of je verbinding hebt en probeer opnieuw.');
    const { letters } = omgeving;
    const adres = new URL(letters, location.href).href;
    const uitkomst = await maakUitvoer({
      vorm,
      uitdraai,
      huis: huisVan(omgeving),
      dag: vandaag(),
      letters: adres,
    });
    if ('fout' in uitkomst) return zetStand(uitkomst.fout);
    const naam = bestandsnaam(soort.naam + staart, uitdraai.naam, new Date(), `.${vorm}`);
    download(uitkomst.bytes as BlobPart, soorten[vorm], naam);
    return zetStand('Klaar. Het staat bij je downloads.');
  };
  const maak = () => papier.maak(kast.toestand.doc, kast.toestand.naam, waarden, opstelling);
  const { heel = maak } = papier;
  const prent = () => heel(kast.toestand.doc, kast.toestand.naam);
  const kopieer = async () => {
    const gelukt = await navigator.clipboard?.writeText(woorden.join('\n\n')).then(
      () => true,
      () => false,
    );
    zetStand(
      gelukt ? 'De tekst is gekopieerd.' : 'Kopiëren lukt niet in deze browser. De tekst staat hieronder.',
    );
  };

  return (
    <Dialoog titel="Op papier en meenemen" sluit={sluit}>
      <div class="tk-deel">
        {papier.keuzes.map(({ id, label, opties }) =>
          opties ? (
            <label class="tk-veld" key={id}>
              {label}
              <select value={waarden[id]} onChange={(g) => kies(id, g.currentTarget.value)}>
                {opties.map(([waarde, woord]) => (
                  <option key={waarde} value={waarde}>
                    {woord}
                  </option>
                ))}
              </select>
            </label>
          ) : (
            <label class="tk-hok" key={id}>
              <input
                type="checkbox"
                checked={waarden[id] === 'ja'}
                onChange={(g) => kies(id, g.currentTarget.checked ? 'ja' : '')}
              />
              {label}
            </label>
          ),
        )}
        <div class="tk-rij">
          <Knop icoon="print" soort="vol" onClick={() => geef('pdf', maak())}>
            Maak de PDF
          </Knop>
          {papier.prent && <Knop onClick={() => geef('png', prent())}>Prent (PNG)</Knop>}
          {papier.prent && <Knop onClick={() => geef('svg', prent())}>Prent (SVG)</Knop>}
          {papier.leeg && (
            <Knop
              icoon="blad"
              onClick={() => papier.leeg && geef('pdf', papier.leeg(waarden, opstelling), '-leeg')}
            >
              Leeg blad
            </Knop>
          )}
        </div>
        <p role="status" class="tk-stand">
          {stand}
        </p>
      </div>
      <InWerkmap tool={soort.naam} omgeving={omgeving} dag={vandaag} maak={maak} />
      {papier.werkblad && (
        <OpWerkblad
          {...omgeving}
          naam={soort.naam}
          antwoorden={() => papier.werkblad?.(kast.toestand.doc, kast.toestand.naam, waarden) ?? {}}
        />
      )}
      <section class="tk-deel" aria-label="In woorden">
        <h3>In woorden</h3>
        <div class="tk-woorden">
          {woorden.map((alinea) => (
            <p key={alinea}>{alinea}</p>
          ))}
        </div>
        <Knop icoon="deel" onClick={kopieer}>
          Kopieer de tekst
        </Knop>
      </section>
    </Dialoog>
  );
}
