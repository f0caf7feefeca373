import { useState } from 'preact/hooks';
import type { Register } from '../../../model/werkmap/catalogus.ts';
import { maakDraaiboek, totaalZin } from '../../../model/werkmap/draaiboek.ts';
import { schrijfLink } from '../../../model/werkmap/link.ts';
import { type EigenMap, leesZijden, zijden } from '../../../model/werkmap/map.ts';
import { Knop } from '../../kit/scherm/Knop.tsx';
import { pastInQr, toonQr } from '../../kit/uitvoer/qr.ts';
import type { Rij } from '../zicht/rij.ts';
import { papierZin, totaalVan } from '../zicht/totaal.ts';
import { groepNaam, stukken, zijdenUitleg } from '../zicht/woorden.ts';
import type { Wijzig } from './gebruik.ts';
import { Teken } from './Teken.tsx';

interface Props {
  map: EigenMap;
  rijen: Rij[];
  register: Register;
  /** Full address of the root of the site. */
  site: string;
  wijzig: Wijzig;
  drukAf: () => void;
  maakLeeg: () => void;
}

/** What comes out of the map: who gets what, how much paper, how long, and the ways to take it along. */
export function OpPapier({ map, rijen, register, site, wijzig, drukAf, maakLeeg }: Props) {
  const [stand, zetStand] = useState('');
  const totaal = totaalVan(rijen);
  const adres = (kort: boolean) => `${site}werkmap/?${schrijfLink(map, kort)}`;
  const ingevuld = rijen.filter(({ stuk }) => stuk.soort === 'ingevuld').length;
  const kopieer = async () => {
    const gelukt = await navigator.clipboard?.writeText(adres(false)).then(
      () => true,
      () => false,
    );
    zetStand(gelukt ? 'De link is gekopieerd.' : `Kopiëren lukt hier niet. De link is ${adres(false)}`);
  };
  return (
    <aside class="wm-zij" aria-label="Wat eruit komt">
      <section>
        <h2>Op papier</h2>
        <dl class="wm-delen">
          {totaal.delen.map(({ groep, zin }) => (
            <div key={groep} class={`voor-${groep}`}>
              <dt>{groepNaam[groep]}</dt>
              <dd>{zin}</dd>
            </div>
          ))}
        </dl>
        <p class="wm-totaal">
          <strong>{papierZin(totaal)}</strong>
          {totaal.paginas > 0 && <span> Zonder voorblad, inhoud en draaiboek.</span>}
        </p>
        <label class="tk-veld">
          Je printer drukt
          <select
            value={map.zijden}
            onChange={({ currentTarget: { value } }) =>
              wijzig((nu) => ({ ...nu, zijden: leesZijden(value) }))
            }
          >
            {zijden.map((zijde) => (
              <option key={zijde} value={zijde}>
                {zijdenUitleg[zijde][0]}
              </option>
            ))}
          </select>
          <span class="tk-hulp">{zijdenUitleg[map.zijden][1]}</span>
        </label>
        <Knop soort="vol" icoon="print" onClick={drukAf} disabled={totaal.paginas === 0}>
          Maak de PDF
        </Knop>
      </section>
      <section>
        <h2>In de tijd</h2>
        <p>{totaalZin(maakDraaiboek(map, register))}.</p>
        <a class="knop licht" href={`${site}werkmap/draaiboek/`}>
          Naar het draaiboek
        </a>
      </section>
      <section>
        <h2>Doorgeven</h2>
        <p class="wm-klein">
          In de link staat welke bladzijden erin zitten en hoeveel je er afdrukt.
          {ingevuld > 0 &&
            ` ${ingevuld === 1 ? 'Je ingevulde blad blijft' : 'Je ingevulde bladen blijven'} hier.`}
          {!pastInQr(adres(true)) && ' Voor een QR-code is deze map te groot.'}
        </p>
        <div class="tk-rij">
          <Knop icoon="deel" onClick={kopieer}>
            Kopieer de link
          </Knop>
          <button
            type="button"
            class="knop licht"
            disabled={!pastInQr(adres(true))}
            onClick={() => toonQr(adres(true), `Werkmap met ${stukken(rijen.length - ingevuld)}`)}
          >
            <Teken naam="qr" />
            <span>QR-code</span>
          </button>
        </div>
        <p role="status" class="wm-stand">
          {stand}
        </p>
      </section>
      <Knop soort="stil" icoon="wis" onClick={maakLeeg}>
        Maak de map leeg
      </Knop>
    </aside>
  );
}
