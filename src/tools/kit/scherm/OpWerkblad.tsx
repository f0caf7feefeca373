import { useState } from 'preact/hooks';
import { maakIngevuld } from '../../../print/ingevuld/ingevuld.ts';
import type { Antwoorden } from '../../../print/verf/werk.ts';
import { bestandsnaam } from '../bestand/naam.ts';
import { download } from '../uitvoer/download.ts';
import { Knop } from './Knop.tsx';
import type { Omgeving } from './ontwerp.ts';

interface Props extends Pick<Omgeving, 'letters' | 'werkblad'> {
  /** Of the tool: begins the name of the file. */
  naam: string;
  antwoorden: () => Antwoorden | Promise<Antwoorden>;
}

/** The same result on the worksheet of the methodiek: filled in, and still to be typed on. */
export function OpWerkblad({ letters, werkblad, naam, antwoorden }: Props) {
  const [versie, kies] = useState(0);
  const [stand, zetStand] = useState('');
  const { titel, versies } = werkblad;
  const maak = async () => {
    zetStand('Even geduld, het wordt gemaakt.');
    const adres = (pad: string) => new URL(pad, location.href).href;
    const plan = adres(versies[versie]?.[1] ?? '');
    const uitkomst = await maakIngevuld({ plan, letters: adres(letters), antwoorden: await antwoorden() });
    if ('fout' in uitkomst) return zetStand(uitkomst.fout);
    const bestand = bestandsnaam(`${naam}-werkblad`, '', new Date(), '.pdf');
    download(uitkomst.bytes as BlobPart, 'application/pdf', bestand);
    return zetStand('Klaar. Het staat bij je downloads.');
  };
  return (
    <section class="tk-deel" aria-label="Op het werkblad">
      <h3>Op het werkblad</h3>
      <p>Hetzelfde op “{titel}”. Je kan er in de PDF nog bij schrijven.</p>
      {versies.length > 1 && (
        <label class="tk-veld">
          Welke versie?
          <select value={versie} onChange={(g) => kies(Number(g.currentTarget.value))}>
            {versies.map(([woord], i) => (
              <option key={woord} value={i}>
                {woord}
              </option>
            ))}
          </select>
        </label>
      )}
      <Knop icoon="blad" onClick={maak}>
        Vul het werkblad in
      </Knop>
      <p role="status" class="tk-stand">
        {stand}
      </p>
    </section>
  );
}
