/** @jsxImportSource preact */
import type { Merk } from '../../plan/doos.ts';
import { steen } from '../../plan/steen.ts';
import { inkt } from '../stijl.ts';
import { Tekst } from '../Tekst.tsx';

/** A number on a black stone. */
export function NummerSteen({ nummer, maat }: { nummer: number; maat: number }) {
  const merk: Merk = { rol: 'Lbl', sier: ({ x, y, b, h }) => [{ pad: steen(x, y, b, h), vul: inkt }] };
  return (
    <div
      data-merk={merk}
      style={{
        width: maat * 1.1,
        height: maat,
        alignItems: 'center',
        justifyContent: 'center',
        marginRight: 8,
      }}
    >
      <Tekst maat={maat * 0.56} letter="titel" kleur="#ffffff" hoogte={1} merk={{ rol: 'P' }}>
        {String(nummer)}
      </Tekst>
    </div>
  );
}
