/** @jsxImportSource preact */
import type { OpgelostVeldVan } from '../../../model/werkblad/losop.ts';
import type { Merk } from '../../plan/doos.ts';
import type { VeldProps } from '../kader.ts';
import { inkt, zacht } from '../stijl.ts';
import { Tekst } from '../Tekst.tsx';

/** The heading of a part of the sheet. */
export function Tussenkop({ kader, veld }: VeldProps<OpgelostVeldVan<'tussenkop'>>) {
  const { stijl, breedte } = kader;
  const merk: Merk = {
    eenheid: true,
    bijVolgende: true,
    sier: ({ x, y, b }) => [{ pad: `M${x} ${y + 4}h${b}`, lijn: inkt, dik: 0.9 }],
  };
  return (
    <div data-merk={merk} style={{ flexDirection: 'column', paddingTop: 12, marginBottom: stijl.wit * 0.7 }}>
      <Tekst maat={stijl.kop2 * 1.15} letter="titel" hoogte={1.2} merk={{ rol: 'H2' }}>
        {veld.label}
      </Tekst>
      {veld.hulp && (
        <Tekst maat={stijl.klein} kleur={zacht} merk={{ rol: 'P' }} stijl={{ marginTop: 4, width: breedte }}>
          {veld.hulp}
        </Tekst>
      )}
    </div>
  );
}
