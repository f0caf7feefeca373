import { useState } from 'preact/hooks';
import type { Catalogus, Register } from '../../../model/werkmap/catalogus.ts';
import { type EigenMap, haalWeg, legeEigenMap, zetTerug } from '../../../model/werkmap/map.ts';
import { Knop } from '../../kit/scherm/Knop.tsx';
import { vervang, voegSamen } from '../zicht/komst.ts';
import { type Rij, rijenVan } from '../zicht/rij.ts';
import { voorstellenVoor } from '../zicht/voorstel.ts';
import { stukken } from '../zicht/woorden.ts';
import { useKomst } from './binnen.ts';
import { Druk } from './Druk.tsx';
import { Pauzes, Voorstellen } from './Erbij.tsx';
import { useFocus, usePrints, useWissen, type Wijzig } from './gebruik.ts';
import { Komst } from './Komst.tsx';
import { Leeg } from './Leeg.tsx';
import { type Gat, Lijst } from './Lijst.tsx';
import { OpPapier } from './OpPapier.tsx';
import { Voorblad } from './Voorblad.tsx';
import { wisPrints, wissel } from './wissel.ts';

interface Props {
  basis: string;
  catalogus: Catalogus;
  register: Register;
  map: EigenMap;
  wijzig: Wijzig;
  los: boolean;
}

/** What was just done to the whole map, and the way back. */
interface Bericht {
  zinnen: string[];
  terug?: () => Promise<void>;
  /** What going back is called. */
  knop?: string;
}

let volgend = 0;

/** The map and all that can be done with it. */
export function Inhoud({ basis, catalogus, register, map, wijzig, los }: Props) {
  const [bericht, zetBericht] = useState<Bericht>({ zinnen: [] });
  const [gaten, zetGaten] = useState<Gat[]>([]);
  const [drukt, zetDrukt] = useState(false);
  const focusOp = useFocus();
  const prints = usePrints(map);
  const rijen = rijenVan(map, register, prints);
  const site = new URL(basis, location.href).href;

  const wisselMet = async (hoe: (map: EigenMap) => EigenMap, zinnen: string[]) => {
    const terug = await wissel(map, hoe, wijzig);
    zetGaten([]);
    const knop = map.stukken.length > 0 ? 'Zet mijn vorige map terug' : 'Maak mijn map weer leeg';
    zetBericht({ zinnen, terug, knop });
  };
  const { komst, klaar } = useKomst({
    map,
    register,
    wijzig,
    los,
    wisselMet,
    zeg: (zinnen) => zetBericht({ zinnen }),
  });
  useWissen(() => {
    zetGaten([]);
    zetBericht({ zinnen: ['In een ander tabblad is alles gewist.'] });
  });

  const haal = async (rij: Rij) => {
    const nr = ++volgend;
    const { titel, plek, stuk } = rij;
    const printTerug = await wisPrints([stuk]);
    const na = rijen[rijen.indexOf(rij) - 1]?.sleutel;
    const terug = async () => {
      await printTerug();
      wijzig(zetTerug(plek, stuk));
      zetGaten((alle) => alle.filter((gat) => gat.nr !== nr));
      focusOp(`[data-rij="${rij.sleutel}"] [data-knop="greep"]`);
    };
    wijzig(haalWeg(plek));
    zetGaten((alle) => [...alle, { nr, titel, na, terug }]);
    focusOp(`[data-gat="${nr}"] button`);
  };
  const kies = async (keuze: 'vervang' | 'samen' | 'niets') => {
    klaar();
    if (komst?.wat !== 'vraag' || keuze === 'niets')
      return zetBericht({ zinnen: ['Je map is niet veranderd.'] });
    if (keuze === 'vervang') return wisselMet(vervang(komst.map), ['Je map is vervangen.']);
    return wisselMet(voegSamen(komst.map), ['De map uit de link ligt achteraan in die van jou.']);
  };
  const leeg = map.stukken.length === 0;
  return (
    <>
      {komst?.wat === 'vraag' && <Komst {...{ komst, register, kies }} />}
      <div role="status" class="wm-bericht">
        {bericht.zinnen.length > 0 && (
          <div class="noot">
            {bericht.zinnen.map((zin) => (
              <p key={zin}>{zin}</p>
            ))}
            {bericht.terug && (
              <Knop
                klein
                icoon="terug"
                onClick={async () => {
                  await bericht.terug?.();
                  zetBericht({ zinnen: ['Je map is weer zoals ze was.'] });
                }}
              >
                {bericht.knop}
              </Knop>
            )}
          </div>
        )}
      </div>
      {los && (
        <p class="noot" role="alert">
          Deze browser bewaart niets. Je map blijft zolang dit tabblad open is. Kopieer de link om ze te
          houden.
        </p>
      )}
      {leeg && gaten.length === 0 ? (
        <Leeg basis={basis} />
      ) : (
        <div class="wm">
          <div class="wm-map">
            <Voorblad {...{ map, wijzig }} />
            <section aria-labelledby="wm-stukken">
              <h2 id="wm-stukken">{leeg ? 'Je map is leeg' : `${stukken(rijen.length)} in de map`}</h2>
              <Lijst {...{ rijen, gaten, basis, wijzig, weg: haal }} />
              <Pauzes wijzig={wijzig} />
            </section>
            <Voorstellen {...{ wijzig, voorstellen: voorstellenVoor(map.stukken, register) }} />
          </div>
          <OpPapier
            {...{ map, rijen, register, site, wijzig }}
            drukAf={() => zetDrukt(true)}
            maakLeeg={() => wisselMet(legeEigenMap, ['Je map is leeg.'])}
          />
        </div>
      )}
      {drukt && <Druk {...{ catalogus, site }} map={opDruk(map, rijen)} sluit={() => zetDrukt(false)} />}
    </>
  );
}

/** The map with only what can be printed: what the catalogue knows, and prints that are still there. */
const opDruk = (map: EigenMap, rijen: readonly Rij[]): EigenMap => ({
  ...map,
  stukken: rijen.filter(({ kwijt }) => !kwijt).map(({ stuk }) => stuk),
});
