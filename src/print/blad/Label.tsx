/** @jsxImportSource preact */
import type { OpgelostVeld } from '../../model/werkblad.ts';
import type { Merk } from '../plan/doos.ts';
import { icoonPad } from './iconen.ts';
import type { Kader } from './kader.ts';
import { inkt, zacht } from './stijl.ts';
import { Tekst } from './Tekst.tsx';

/** The picture that the simple version puts before a label. */
function Prent({ naam, maat }: { naam: string; maat: number }) {
  const pad = icoonPad(naam);
  if (!pad) throw new Error(`icoon "${naam}" bestaat niet`);
  const merk: Merk = {
    sier: ({ x, y }) => [{ pad, lijn: inkt, dik: 1.7, plek: [x, y, maat / 24] }],
  };
  return <div data-merk={merk} style={{ width: maat, height: maat, marginRight: 10 }} />;
}

const prentVan = ({ stijl }: Kader, veld: OpgelostVeld): string | undefined =>
  stijl.icoon > 0 && typeof veld.eenvoudig === 'object' ? veld.eenvoudig.icoon : undefined;

/** The question of a field, with its picture and its one sentence of help. */
export function Label({ kader, veld }: { kader: Kader; veld: OpgelostVeld }) {
  const { stijl } = kader;
  const prent = prentVan(kader, veld);
  return (
    <div style={{ flexDirection: 'row', alignItems: 'center', flexShrink: 1 }}>
      {prent && <Prent naam={prent} maat={stijl.icoon} />}
      <div style={{ flexDirection: 'column', flexShrink: 1 }}>
        <Tekst maat={stijl.label} letter="vet" merk={{ rol: 'P' }}>
          {veld.label}
        </Tekst>
        {veld.hulp && (
          <Tekst maat={stijl.klein} kleur={zacht} merk={{ rol: 'P' }}>
            {veld.hulp}
          </Tekst>
        )}
      </div>
    </div>
  );
}

/** The heading over a field that is a small sheet of its own: a table, a list of questions, a drawing. */
export function Kop({ kader, veld }: { kader: Kader; veld: OpgelostVeld }) {
  const { stijl, niveau } = kader;
  const prent = prentVan(kader, veld);
  const maat = niveau === 'H2' ? stijl.kop2 : stijl.kop2 * 0.85;
  return (
    <div
      data-merk={{ eenheid: true, bijVolgende: true } satisfies Merk}
      style={{ flexDirection: 'row', alignItems: 'center', marginBottom: 7 }}
    >
      {prent && <Prent naam={prent} maat={stijl.icoon} />}
      <div style={{ flexDirection: 'column', flexShrink: 1 }}>
        <Tekst maat={maat} letter="titel" hoogte={1.2} merk={{ rol: niveau }}>
          {veld.label}
        </Tekst>
        {veld.hulp && (
          <Tekst maat={stijl.klein} kleur={zacht} merk={{ rol: 'P' }} stijl={{ marginTop: 4 }}>
            {veld.hulp}
          </Tekst>
        )}
      </div>
    </div>
  );
}
