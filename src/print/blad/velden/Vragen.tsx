/** @jsxImportSource preact */
import type { OpgelostItem, OpgelostVeldVan } from '../../../model/werkblad/losop.ts';
import type { Kader, VeldProps } from '../kader.ts';
import { Kop } from '../Label.tsx';
import { Tekst } from '../Tekst.tsx';
import { steenRuimte, Vraag } from './Vraag.tsx';

type Veld = OpgelostVeldVan<'vragen'>;

const tussen = 22;
const helft = ({ breedte }: Kader) => (breedte - tussen) / 2;

/** Short questions with a short answer stand two by two. */
function paren(
  kader: Kader,
  { regels, nummers }: Veld,
  vragen: readonly OpgelostItem[],
): (readonly OpgelostItem[])[] {
  const { letters, stijl } = kader;
  const ruimte = helft(kader) - (nummers ? steenRuimte(stijl) : 0) - 2;
  const kort = ({ label }: OpgelostItem) =>
    regels === 1 && letters.breedte('vet', stijl.label, label) <= ruimte;
  const uit: OpgelostItem[][] = [];
  for (const vraag of vragen) {
    const open = uit.at(-1);
    if (open?.length === 1 && open.every(kort) && kort(vraag)) open.push(vraag);
    else uit.push([vraag]);
  }
  return uit;
}

/** Questions under each other, with a subheading where their group changes. */
export function Vragen({ kader, veld }: VeldProps<Veld>) {
  const { stijl } = kader;
  const groepen: { naam?: string | undefined; vragen: typeof veld.vragen }[] = [];
  for (const vraag of veld.vragen) {
    const open = groepen.at(-1);
    if (open && open.naam === vraag.groep) open.vragen.push(vraag);
    else groepen.push({ naam: vraag.groep, vragen: [vraag] });
  }
  let nummer = 0;
  return (
    <div style={{ flexDirection: 'column', marginBottom: stijl.wit * 0.4 }}>
      <Kop kader={kader} veld={veld} />
      {groepen.map((groep) => (
        <div style={{ flexDirection: 'column' }}>
          {groep.naam && (
            <div data-merk={{ eenheid: true, bijVolgende: true }} style={{ marginTop: 4, marginBottom: 6 }}>
              <Tekst maat={stijl.label * 1.08} letter="titel" merk={{ rol: 'H3' }}>
                {groep.naam}
              </Tekst>
            </div>
          )}
          <div data-merk={{ rol: 'L' }} style={{ flexDirection: 'column' }}>
            {paren(kader, veld, groep.vragen).map((paar) => {
              const naast = paar.length > 1;
              const vragen = paar.map((vraag) => {
                nummer++;
                return (
                  <Vraag
                    kader={kader}
                    naam={`${veld.id}/${vraag.id}`}
                    vraag={vraag}
                    regels={veld.regels}
                    nummer={veld.nummers ? nummer : undefined}
                    los={!naast}
                    {...(naast && { breedte: helft(kader) })}
                  />
                );
              });
              return naast ? (
                <div
                  data-merk={{ eenheid: true }}
                  style={{ flexDirection: 'row', justifyContent: 'space-between' }}
                >
                  {vragen}
                </div>
              ) : (
                vragen
              );
            })}
          </div>
        </div>
      ))}
    </div>
  );
}
