/** @jsxImportSource preact */
import type { OpgelostVeldVan } from '../../../model/werkblad/losop.ts';
import { schalen } from '../../../model/werkblad/velden.ts';
import type { VeldProps } from '../kader.ts';
import { Label } from '../Label.tsx';
import { Plek } from '../Plek.tsx';
import { Tekst } from '../Tekst.tsx';

/** Where each stone lies: a way that climbs, a little left and right of its line. */
const stijging = (i: number, n: number) => (n < 7 ? 0 : (i / (n - 1)) * 44 + (i % 2 ? -5 : 4));

/** A scale is a row of stones across the water. Steps in words get a stone with the words under it. */
export function Schaal({ kader, veld }: VeldProps<OpgelostVeldVan<'schaal'>>) {
  const { stijl, breedte, letters } = kader;
  const stappen = typeof veld.schaal === 'string' ? (schalen[veld.schaal] ?? []) : veld.schaal;
  const cijfers = stappen.every((stap) => stap.length <= 2);
  const n = stappen.length;
  const maat = Math.min(stijl.vak * 2.7, breedte / n - 6);
  const kolom = cijfers ? Math.min(breedte / n, maat * 1.9) : breedte / n;
  const invul = {
    naam: veld.id,
    etiket: veld.label,
    soort: 'keuze' as const,
    opties: stappen.map((stap) => ({ waarde: stap, label: stap })),
  };
  const rijbreedte = kolom * n;
  const naarBreedte = veld.naar ? letters.breedte('gewoon', stijl.klein, veld.naar) : 0;
  return (
    <div data-merk={{ eenheid: true }} style={{ flexDirection: 'column', marginBottom: stijl.wit }}>
      <Label kader={kader} veld={veld} />
      {veld.naar && (
        <Tekst
          maat={stijl.klein}
          stijl={{ marginTop: 6, marginLeft: Math.max(0, rijbreedte - Math.max(naarBreedte + 2, kolom)) }}
        >
          {veld.naar}
        </Tekst>
      )}
      <div style={{ flexDirection: 'row', alignItems: cijfers ? 'flex-end' : 'flex-start', marginTop: 6 }}>
        {stappen.map((stap, i) => (
          <div style={{ flexDirection: 'column', alignItems: 'center', width: kolom }}>
            <Plek
              veld={invul}
              optie={stap}
              {...(cijfers ? { woord: stap } : {})}
              kader="steen"
              stijl={{
                width: cijfers ? maat : stijl.vak * 1.5,
                height: (cijfers ? maat : stijl.vak * 1.5) * 0.9,
                marginBottom: stijging(i, n),
              }}
            />
            {!cijfers && (
              <Tekst
                maat={stijl.klein}
                breek={9}
                stijl={{ textAlign: 'center', marginTop: 4, width: kolom - 8 }}
              >
                {stap}
              </Tekst>
            )}
          </div>
        ))}
      </div>
      {veld.van && (
        <Tekst maat={stijl.klein} stijl={{ marginTop: 4 }}>
          {veld.van}
        </Tekst>
      )}
    </div>
  );
}
