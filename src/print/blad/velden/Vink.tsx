/** @jsxImportSource preact */
import type { OpgelostVeldVan } from '../../../model/werkblad/losop.ts';
import type { VeldProps } from '../kader.ts';
import { Label } from '../Label.tsx';
import { Plek } from '../Plek.tsx';

/** One box with its sentence. */
export function Vink({ kader, veld }: VeldProps<OpgelostVeldVan<'vink'>>) {
  const { stijl } = kader;
  return (
    <div data-merk={{ eenheid: true }} style={{ flexDirection: 'row', marginBottom: stijl.wit }}>
      <Plek
        veld={{ naam: veld.id, etiket: veld.label, soort: 'vink' }}
        stijl={{ width: stijl.vak, height: stijl.vak, marginRight: 9, marginTop: 2 }}
      />
      <Label kader={kader} veld={veld} />
    </div>
  );
}
