/** @jsxImportSource preact */

import type { OpgelosteRij, OpgelostVeldVan } from '../../../model/werkblad/losop.ts';
import type { Invulveld } from '../../../model/werkblad.ts';
import type { Merk } from '../../plan/doos.ts';
import { optieHoogte } from '../../plan/opties.ts';
import type { Kader } from '../kader.ts';
import { Plek } from '../Plek.tsx';
import { Tekst } from '../Tekst.tsx';
import { celwit, woordenPassen } from './breedtes.ts';

type Kolom = OpgelostVeldVan<'tabel'>['kolommen'][number];

/** The fields of a table by name, and how a row and a column lead to one. */
export type VindVeld = (rij: OpgelosteRij, kolom: Kolom) => Invulveld | undefined;

/** The edge of a cell. */
export const celRand: Merk['sier'] = ({ x, y, b, h }) => [
  { pad: `M${x} ${y}h${b}v${h}h${-b}Z`, lijn: '#777777', dik: 0.6 },
];

interface CelProps {
  kader: Kader;
  rij: OpgelosteRij;
  kolom: Kolom;
  veld: Invulveld | undefined;
  breedte: number;
  hoogte: number;
  /** Does it begin its row? */
  eerste: boolean;
}

/** One cell: printed text, a box with or without words, or a place to write. */
export function Cel({ kader, rij, kolom, veld, breedte, hoogte, eerste }: CelProps) {
  const { stijl } = kader;
  const tekst = rij.cellen[kolom.id] ?? '';
  const merk: Merk = { rol: kolom.soort === 'gegeven' && tekst ? 'TH' : 'TD', sier: celRand };
  if (merk.rol === 'TH') merk.a = { scope: 'Row' };
  const stijlCel = { width: breedte, minHeight: hoogte };
  if (veld && (kolom.soort === 'vink' || kolom.soort === 'keus')) {
    const keus = kolom.soort === 'keus';
    return (
      <div
        data-merk={merk}
        style={{
          ...stijlCel,
          alignItems: tekst ? 'flex-start' : 'center',
          justifyContent: tekst ? 'flex-start' : 'center',
          padding: celwit,
        }}
      >
        <Plek
          veld={veld}
          {...(keus ? { optie: kolom.id } : {})}
          stijl={{ width: stijl.vak * (keus ? 1.1 : 1), height: stijl.vak, marginRight: tekst ? 6 : 0 }}
        />
        {tekst && (
          <Tekst
            maat={stijl.klein}
            breek={9}
            hoogte={1.28}
            stijl={{ flexShrink: 1, flexGrow: 1, flexBasis: 0 }}
          >
            {tekst}
          </Tekst>
        )}
      </div>
    );
  }
  if (veld) {
    const lijst = veld.soort === 'lijst';
    const labels = (veld.opties ?? []).map((optie) => optie.label);
    const vlak = { b: breedte - 3, h: hoogte - 3 };
    return (
      <div data-merk={merk} style={{ ...stijlCel, flexDirection: 'column', padding: 1.5 }}>
        <Plek
          veld={veld}
          soort={lijst ? 'lijst' : hoogte > stijl.antwoord * 2.2 ? 'lang' : 'tekst'}
          kader="geen"
          stijl={{
            flexGrow: 1,
            minHeight: lijst ? optieHoogte(kader.letters, labels, vlak, stijl) : vlak.h,
          }}
        />
      </div>
    );
  }
  return (
    <div data-merk={merk} style={{ ...stijlCel, padding: celwit, alignItems: 'center' }}>
      {tekst && (
        <Tekst
          maat={stijl.klein}
          breek={eerste && woordenPassen(kader, tekst, breedte - 2 * celwit) ? 99 : 9}
          hoogte={1.28}
          letter={rij.cellen && tekst.length <= 3 ? 'vet' : 'gewoon'}
          merk={{ rol: 'P' }}
          stijl={{ flexShrink: 1, flexGrow: 1, flexBasis: 0 }}
        >
          {tekst}
        </Tekst>
      )}
    </div>
  );
}
