/** @jsxImportSource preact */
import { BladKop } from './BladKop.tsx';
import type { Kader } from './kader.ts';
import { Tekst } from './Tekst.tsx';
import { Veld } from './Veld.tsx';

/** A whole sheet as one column: title, what to do, and its fields. */
export function Blad({ kader }: { kader: Omit<Kader, 'niveau' | 'boven'> }) {
  const { blad, stijl, breedte } = kader;
  let niveau: Kader['niveau'] = 'H2';
  // What stands above the first field: title, its line, what to do.
  let boven = stijl.kop1 * 2.4 + stijl.regel * 1.6 + (blad.opdracht ? stijl.tekst * 3.2 : 0);
  return (
    <div style={{ flexDirection: 'column', width: breedte }}>
      <BladKop kader={{ ...kader, niveau, boven }} />
      {blad.opdracht && (
        <div data-merk={{ eenheid: true, bijVolgende: true }} style={{ marginBottom: stijl.wit }}>
          <Tekst maat={stijl.tekst * 1.08} stijl={{ width: breedte }}>
            {blad.opdracht}
          </Tekst>
        </div>
      )}
      {blad.velden.map((veld) => {
        const hier = { ...kader, niveau, boven };
        boven = 0;
        if (veld.soort === 'tussenkop') niveau = 'H3';
        return <Veld kader={hier} veld={veld} />;
      })}
    </div>
  );
}
