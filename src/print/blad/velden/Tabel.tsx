/** @jsxImportSource preact */

import type { OpgelostVeldVan } from '../../../model/werkblad/losop.ts';
import { type Invulveld, invulvelden } from '../../../model/werkblad.ts';
import type { Kader, VeldProps } from '../kader.ts';
import { Kop } from '../Label.tsx';
import { Tekst } from '../Tekst.tsx';
import { celwit, kolomBreedtes } from './breedtes.ts';
import { Cel, celRand, type VindVeld } from './Cel.tsx';
import { Fiches } from './Fiches.tsx';

type Veld = OpgelostVeldVan<'tabel'>;

/** Looks a field up by its row and column. */
export function vinder(kader: Kader, veld: Veld): VindVeld {
  const alle = new Map<string, Invulveld>(
    invulvelden({ ...kader.blad, kop: [], velden: [veld] }).map((v) => [v.naam, v]),
  );
  return (rij, kolom) =>
    alle.get(kolom.soort === 'keus' ? `${veld.id}/${rij.id}/keus` : `${veld.id}/${rij.id}/${kolom.id}`);
}

/** The row of headings, which comes back on every page. */
function KopRij({ kader, veld, breedtes }: VeldProps<Veld> & { breedtes: number[] }) {
  return (
    <div
      data-merk={{ rol: 'TR', eenheid: true, bijVolgende: true, kopVan: veld.id }}
      style={{ flexDirection: 'row' }}
    >
      {veld.kolommen.map((kolom, i) => (
        <div
          data-merk={{ rol: 'TH', a: { scope: 'Column' }, sier: celRand }}
          style={{
            width: breedtes[i],
            padding: celwit,
            alignItems: 'flex-end',
            justifyContent: kolom.soort === 'vink' || kolom.soort === 'keus' ? 'center' : 'flex-start',
          }}
        >
          {kolom.label && (
            <Tekst
              maat={kader.stijl.klein}
              letter="vet"
              breek={11}
              hoogte={1.2}
              merk={{ rol: 'P' }}
              stijl={{ flexShrink: 1 }}
            >
              {kolom.label}
            </Tekst>
          )}
        </div>
      ))}
    </div>
  );
}

/** A row that only says which group follows. */
function GroepRij({ kader, veld, naam }: VeldProps<Veld> & { naam: string }) {
  return (
    <div
      data-merk={{ rol: 'TR', eenheid: true, bijVolgende: true, rijVan: veld.id }}
      style={{ flexDirection: 'row' }}
    >
      <div
        data-merk={{ rol: 'TH', a: { scope: 'Column', span: veld.kolommen.length }, sier: celRand }}
        style={{ width: kader.breedte, padding: celwit, paddingTop: celwit + 3 }}
      >
        <Tekst maat={kader.stijl.label} letter="titel" merk={{ rol: 'P' }}>
          {naam}
        </Tekst>
      </div>
    </div>
  );
}

/** Rows and columns; or, when the columns do not fit beside each other, a list of rows. */
export function Tabel({ kader, veld }: VeldProps<Veld>) {
  const { stijl } = kader;
  const breedtes = kolomBreedtes(kader, veld);
  const vind = vinder(kader, veld);
  if (!breedtes) return <Fiches kader={kader} veld={veld} vind={vind} />;
  const schrijft = veld.kolommen.some((kolom) => !['gegeven', 'vink', 'keus'].includes(kolom.soort));
  let groep: string | undefined;
  return (
    <div style={{ flexDirection: 'column', marginBottom: stijl.wit * 1.2 }}>
      <Kop kader={kader} veld={veld} />
      <div data-merk={{ rol: 'Table' }} style={{ flexDirection: 'column' }}>
        <KopRij kader={kader} veld={veld} breedtes={breedtes} />
        {veld.rijen.flatMap((rij) => {
          const nieuw = rij.groep && rij.groep !== groep ? rij.groep : undefined;
          groep = rij.groep;
          const hoogte = schrijft || rij.leeg ? veld.regels * stijl.regel : stijl.vak + 2 * celwit + 2;
          return [
            nieuw ? <GroepRij kader={kader} veld={veld} naam={nieuw} /> : null,
            <div data-merk={{ rol: 'TR', eenheid: true, rijVan: veld.id }} style={{ flexDirection: 'row' }}>
              {veld.kolommen.map((kolom, i) => (
                <Cel
                  kader={kader}
                  rij={rij}
                  kolom={kolom}
                  veld={vind(rij, kolom)}
                  breedte={breedtes[i] as number}
                  hoogte={hoogte}
                  eerste={i === 0}
                />
              ))}
            </div>,
          ];
        })}
      </div>
    </div>
  );
}
