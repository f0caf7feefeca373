/** @jsxImportSource preact */
import type { OpgelostVeldVan } from '../../../model/werkblad/losop.ts';
import type { VeldProps } from '../kader.ts';
import { Label } from '../Label.tsx';
import { eersteRegels, looptDoor, verdereRegels } from './Lang.tsx';

/** A question with lines to write on. */
export function LangeTekst({ kader, veld }: VeldProps<OpgelostVeldVan<'lange-tekst'>>) {
  const { stijl } = kader;
  const invul = { naam: veld.id, etiket: veld.label, soort: 'lang' as const };
  const regels = { stijl, veld: invul, aantal: veld.regels, marge: stijl.wit };
  const door = looptDoor(veld.regels);
  return (
    <div style={{ flexDirection: 'column' }}>
      <div
        data-merk={{ eenheid: true }}
        style={{ flexDirection: 'column', marginBottom: door ? 0 : stijl.wit }}
      >
        <div style={{ marginBottom: 4 }}>
          <Label kader={kader} veld={veld} />
        </div>
        {eersteRegels(regels)}
      </div>
      {verdereRegels(regels)}
    </div>
  );
}
