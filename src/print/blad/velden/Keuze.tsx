/** @jsxImportSource preact */

import type { OpgelostVeldVan } from '../../../model/werkblad/losop.ts';
import { invulvelden } from '../../../model/werkblad.ts';
import type { Kader, VeldProps } from '../kader.ts';
import { Label } from '../Label.tsx';
import { Plek } from '../Plek.tsx';
import { Tekst } from '../Tekst.tsx';

/** How many options fit beside each other, by the longest of them. */
function kolommen({ stijl, letters, breedte }: Kader, labels: readonly string[]): number {
  const langste = Math.max(...labels.map((label) => letters.breedte('gewoon', stijl.tekst, label)));
  const nodig = langste + stijl.vak + 26;
  return Math.max(1, Math.min(4, labels.length, Math.floor(breedte / nodig)));
}

/** Options to tick, in as many columns as fit. */
export function Keuze({ kader, veld }: VeldProps<OpgelostVeldVan<'keuze'>>) {
  const { stijl, breedte, blad } = kader;
  const invul = invulvelden({ ...blad, kop: [], velden: [veld] });
  const anders = veld.anders ? [{ id: 'anders', label: veld.anders }] : [];
  const n = kolommen(
    kader,
    [...veld.opties, ...anders].map((optie) => optie.label),
  );
  const opties = [...veld.opties, ...anders].map((optie) => ({
    ...optie,
    invul: invul.find((v) => v.naam === (veld.meerdere ? `${veld.id}/${optie.id}` : veld.id)),
  }));
  const wat = invul.find((v) => v.naam === `${veld.id}/anders-wat`);
  const rijen = Array.from({ length: Math.ceil(opties.length / n) }, (_, r) =>
    opties.slice(r * n, r * n + n),
  );
  return (
    <div data-merk={{ rol: 'Div' }} style={{ flexDirection: 'column', marginBottom: stijl.wit - 4 }}>
      <div data-merk={{ eenheid: true, bijVolgende: true }} style={{ marginBottom: 6 }}>
        <Label kader={kader} veld={veld} />
      </div>
      <div data-merk={{ rol: 'L' }} style={{ flexDirection: 'column' }}>
        {rijen.map((rij, r) => (
          <div
            data-merk={{
              eenheid: true,
              ...(rijen.length <= 9 && r < rijen.length - 1 && { bijVolgende: true as const }),
            }}
            style={{ flexDirection: 'row', alignItems: 'center', paddingBottom: 7 }}
          >
            {rij.map((optie) => (
              <div
                data-merk={{ rol: 'LI' }}
                style={{
                  flexDirection: 'row',
                  alignItems: 'center',
                  ...(optie.id === 'anders' ? { flexGrow: 1, flexBasis: 0 } : { width: breedte / n }),
                }}
              >
                <div data-merk={{ rol: 'Lbl' }}>
                  {optie.invul && (
                    <Plek
                      veld={optie.invul}
                      {...(veld.meerdere ? {} : { optie: optie.id })}
                      stijl={{
                        width: stijl.vak * (veld.meerdere ? 1 : 1.1),
                        height: stijl.vak,
                        marginRight: 8,
                      }}
                    />
                  )}
                </div>
                <div
                  data-merk={{ rol: 'LBody' }}
                  style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, alignItems: 'flex-end' }}
                >
                  <Tekst maat={stijl.tekst} stijl={{ flexShrink: 1 }}>
                    {optie.label}
                  </Tekst>
                  {optie.id === 'anders' && wat && (
                    <Plek
                      veld={wat}
                      kader="lijn"
                      stijl={{ flexGrow: 1, flexBasis: 0, height: stijl.antwoord * 1.75, marginLeft: 8 }}
                    />
                  )}
                </div>
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
