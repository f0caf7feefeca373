/** @jsxImportSource preact */
import type { OpgelostItem } from '../../../model/werkblad/losop.ts';
import type { Kader } from '../kader.ts';
import { Tekst } from '../Tekst.tsx';
import { eersteRegels, looptDoor, verdereRegels } from './Lang.tsx';
import { NummerSteen } from './Steen.tsx';

interface VraagProps {
  kader: Kader;
  naam: string;
  vraag: OpgelostItem;
  regels: number;
  nummer?: number | undefined;
  /** Beside a drawing everything is one unit already. */
  los?: boolean;
  /** When another question stands beside it. */
  breedte?: number;
}

/** Room for the stone with the number. */
export const steenRuimte = ({ label }: Kader['stijl']): number => label * 1.75 * 1.1 + 8;

/** A question with its number and its lines, as an item of a list. */
export function Vraag({ kader, naam, vraag, regels, nummer, los = true, breedte }: VraagProps) {
  const { stijl } = kader;
  const invul = { naam, etiket: vraag.label, soort: 'lang' as const };
  const marge = stijl.wit * 0.6;
  const lijnen = {
    stijl,
    veld: { ...invul, soort: regels > 1 ? ('lang' as const) : ('tekst' as const) },
    aantal: regels,
    marge,
  };
  const inspring = nummer === undefined ? 0 : steenRuimte(stijl);
  const door = los && looptDoor(regels);
  return (
    <div
      data-merk={{ rol: 'LI' }}
      style={{ flexDirection: 'column', ...(breedte !== undefined && { width: breedte }) }}
    >
      <div
        data-merk={los ? { eenheid: true } : {}}
        style={{ flexDirection: 'column', marginBottom: door ? 0 : marge }}
      >
        <div style={{ flexDirection: 'row', marginBottom: 2 }}>
          {nummer !== undefined && <NummerSteen nummer={nummer} maat={stijl.label * 1.75} />}
          <Tekst
            maat={stijl.label}
            letter="vet"
            merk={{ rol: 'LBody' }}
            stijl={{ flexShrink: 1, flexGrow: 1, flexBasis: 0, marginTop: nummer === undefined ? 0 : 2 }}
          >
            {vraag.label}
          </Tekst>
        </div>
        <div data-merk={{ rol: 'LBody' }} style={{ flexDirection: 'column', marginLeft: inspring }}>
          {eersteRegels({ ...lijnen, vast: los ? 4 : 20 })}
        </div>
      </div>
      {door && verdereRegels(lijnen)}
    </div>
  );
}
