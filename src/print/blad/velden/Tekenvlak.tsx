/** @jsxImportSource preact */
import type { OpgelostVeldVan } from '../../../model/werkblad/losop.ts';
import { tekenFiguur } from '../figuren/index.ts';
import type { Kader, VeldProps } from '../kader.ts';
import { Kop } from '../Label.tsx';
import { mm } from '../stijl.ts';
import { Vraag } from './Vraag.tsx';

type Veld = OpgelostVeldVan<'tekenvlak'>;
const aandeel = { klein: 0.24, half: 0.46, groot: 0.72, blad: 0.9 };

/** Height of the drawing: a share of a page, but no more than what is left below a title; round shapes no taller than wide. */
function hoogteVan({ hoogte, boven, stijl, breedte }: Kader, veld: Veld): number {
  const kop = stijl.kop2 * 2 + (veld.hulp ? stijl.klein * 2 : 0);
  const hoog = Math.min(hoogte * aandeel[veld.grootte], hoogte - boven - kop);
  const rond = ['hand', 'klok', 'figuur', 'ringen', 'cirkel-met-assen', 'kring'].includes(veld.vorm);
  return rond ? Math.min(hoog, breedte * 1.1) : hoog;
}

/** About how high the questions are when they stand beside the drawing. */
function vragenHoog({ stijl, letters }: Kader, veld: Veld, breedte: number): number {
  return veld.zones.reduce((som, zone) => {
    const regels = Math.ceil(letters.breedte('vet', stijl.label, zone.label) / (breedte * 0.84));
    return som + regels * stijl.label * 1.35 + veld.regels * stijl.regel + stijl.wit * 0.6 + 4;
  }, 0);
}

function Figuur({ kader, veld, breedte, hoogte }: VeldProps<Veld> & { breedte: number; hoogte: number }) {
  const figuur = ({ b, h }: { b: number; h: number }) => ({
    alt: `${veld.label}. ${veld.beschrijving}`,
    ...tekenFiguur({ veld, b, h, stijl: kader.stijl, letters: kader.letters }),
  });
  return <div data-merk={{ figuur }} style={{ width: breedte, height: hoogte }} />;
}

/** A drawing to write or draw on. With questions, these stand beside it, or below when there are many. */
export function Tekenvlak({ kader, veld }: VeldProps<Veld>) {
  const { stijl, breedte } = kader;
  const vragen = veld.regels > 0;
  const links = Math.min(breedte * 0.46, 84 * mm * (kader.blad.formaat === 'A3' ? 1.6 : 1));
  const rechts = breedte - links - 14 - stijl.label * 2;
  const naast =
    vragen &&
    stijl.versie !== 'grootletter' &&
    breedte > 400 &&
    vragenHoog(kader, veld, rechts) < kader.hoogte - kader.boven - 10;
  const vraag = (zone: Veld['zones'][number], i: number, los: boolean) => (
    <Vraag
      kader={kader}
      naam={`${veld.id}/${zone.id}`}
      vraag={zone}
      regels={veld.regels}
      nummer={i + 1}
      los={los}
    />
  );
  if (naast) {
    return (
      <div
        data-merk={{ eenheid: true }}
        style={{ flexDirection: 'row', alignItems: 'center', marginBottom: stijl.wit * 0.5 }}
      >
        <div style={{ flexDirection: 'column', width: links }}>
          <Figuur kader={kader} veld={veld} breedte={links} hoogte={links * 1.32} />
        </div>
        <div
          data-merk={{ rol: 'L' }}
          style={{ flexDirection: 'column', flexGrow: 1, flexShrink: 1, flexBasis: 0, marginLeft: 14 }}
        >
          {veld.zones.map((zone, i) => vraag(zone, i, false))}
        </div>
      </div>
    );
  }
  return (
    <div style={{ flexDirection: 'column', marginBottom: stijl.wit }}>
      <Kop kader={kader} veld={veld} />
      <div data-merk={{ eenheid: true }} style={{ marginBottom: vragen ? stijl.wit : 0 }}>
        <Figuur
          kader={kader}
          veld={veld}
          breedte={breedte}
          hoogte={hoogteVan(kader, veld) * (vragen ? 0.8 : 1)}
        />
      </div>
      {vragen && (
        <div data-merk={{ rol: 'L' }} style={{ flexDirection: 'column' }}>
          {veld.zones.map((zone, i) => vraag(zone, i, true))}
        </div>
      )}
    </div>
  );
}
