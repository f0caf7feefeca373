/** @jsxImportSource preact */
import type { OpgelostItem, OpgelostVeldVan } from '../../../model/werkblad/losop.ts';
import type { Kader, VeldProps } from '../kader.ts';
import { Kop } from '../Label.tsx';
import { Plek } from '../Plek.tsx';
import { Tekst } from '../Tekst.tsx';
import { celwit } from './breedtes.ts';
import { celRand } from './Cel.tsx';

type Veld = OpgelostVeldVan<'matrix'>;

/** A grid is one picture: it gives up a line or two rather than fall apart over two pages. */
function regelsIn({ hoogte, stijl }: Kader, veld: Veld, rijen: number): number {
  const past = Math.floor(((hoogte * 0.6) / rijen - stijl.label * 2) / stijl.regel);
  return Math.max(2, Math.min(veld.regels, past));
}

interface VakProps extends VeldProps<Veld> {
  vak: OpgelostItem;
  breedte: number;
  regels: number;
}

function Vak({ kader, veld, vak, breedte, regels }: VakProps) {
  const { stijl } = kader;
  return (
    <div
      data-merk={{ rol: 'TD', sier: celRand }}
      style={{ width: breedte, flexDirection: 'column', padding: celwit + 1 }}
    >
      <Tekst maat={stijl.label} letter="vet" breek={9} merk={{ rol: 'P' }}>
        {vak.label}
      </Tekst>
      <Plek
        veld={{ naam: `${veld.id}/${vak.id}`, etiket: vak.label, soort: 'lang' }}
        soort="lang"
        kader="geen"
        stijl={{ flexGrow: 1, minHeight: regels * stijl.regel, marginTop: 2 }}
      />
    </div>
  );
}

function Randwoord({
  kader,
  tekst,
  breedte,
  rol,
}: {
  kader: Kader;
  tekst: string;
  breedte: number;
  rol: 'Column' | 'Row';
}) {
  return (
    <div
      data-merk={{ rol: 'TH', a: { scope: rol } }}
      style={{
        width: breedte,
        padding: celwit,
        alignItems: 'center',
        justifyContent: rol === 'Column' ? 'center' : 'flex-start',
      }}
    >
      {tekst && (
        <Tekst maat={kader.stijl.klein} letter="vet" breek={8} merk={{ rol: 'P' }} stijl={{ flexShrink: 1 }}>
          {tekst}
        </Tekst>
      )}
    </div>
  );
}

/** Large boxes in a grid, with words along the edges when there are two axes. In large letters one under the other. */
export function Matrix({ kader, veld }: VeldProps<Veld>) {
  const { stijl, breedte } = kader;
  const n = stijl.versie === 'grootletter' ? Math.min(veld.kolommen, breedte > 700 ? 3 : 1) : veld.kolommen;
  const heel = n === veld.kolommen;
  const links = heel && veld.as_links ? (stijl.versie === 'standaard' ? 76 : 110) : 0;
  const kolom = (breedte - links) / n;
  const rijen = Array.from({ length: Math.ceil(veld.vakken.length / n) }, (_, r) =>
    veld.vakken.slice(r * n, r * n + n),
  );
  const regels = regelsIn(kader, veld, rijen.length);
  const heelBlijven = rijen.length <= 4;
  return (
    <div style={{ flexDirection: 'column', marginBottom: stijl.wit * 1.2 }}>
      <Kop kader={kader} veld={veld} />
      <div data-merk={{ rol: 'Table' }} style={{ flexDirection: 'column' }}>
        {heel && veld.as_boven && (
          <div
            data-merk={{ rol: 'TR', eenheid: true, bijVolgende: true, kopVan: veld.id }}
            style={{ flexDirection: 'row' }}
          >
            {links > 0 && <div data-merk={{ rol: 'TD' }} style={{ width: links }} />}
            {Array.from({ length: n }, (_, i) => (
              <Randwoord kader={kader} tekst={veld.as_boven?.[i] ?? ''} breedte={kolom} rol="Column" />
            ))}
          </div>
        )}
        {rijen.map((rij, r) => (
          <div
            data-merk={{
              rol: 'TR',
              eenheid: true,
              rijVan: veld.id,
              ...(heelBlijven && r < rijen.length - 1 && { bijVolgende: true as const }),
            }}
            style={{ flexDirection: 'row' }}
          >
            {links > 0 && (
              <Randwoord kader={kader} tekst={veld.as_links?.[r] ?? ''} breedte={links} rol="Row" />
            )}
            {rij.map((vak) => (
              <Vak kader={kader} veld={veld} vak={vak} breedte={kolom} regels={regels} />
            ))}
            {Array.from({ length: n - rij.length }, () => (
              <div data-merk={{ rol: 'TD' }} style={{ width: kolom }} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
