/** @jsxImportSource preact */
import type { OpgelostVeldVan } from '../../../model/werkblad/losop.ts';
import type { VeldProps } from '../kader.ts';
import { Kop } from '../Label.tsx';
import { Tekst } from '../Tekst.tsx';

/** Something to read: a paragraph, a list, or both. */
export function Uitleg({ kader, veld }: VeldProps<OpgelostVeldVan<'uitleg'>>) {
  const { stijl } = kader;
  return (
    <div style={{ flexDirection: 'column', marginBottom: stijl.wit }}>
      <Kop kader={kader} veld={veld} />
      {veld.tekst && (
        <div data-merk={{ eenheid: true }} style={{ marginBottom: 5 }}>
          <Tekst maat={stijl.tekst} stijl={{ width: kader.breedte }}>
            {veld.tekst}
          </Tekst>
        </div>
      )}
      {veld.punten && (
        <div data-merk={{ rol: 'L' }} style={{ flexDirection: 'column' }}>
          {veld.punten.map((punt) => (
            <div data-merk={{ rol: 'LI', eenheid: true }} style={{ flexDirection: 'row', paddingBottom: 3 }}>
              <Tekst maat={stijl.tekst} merk={{ rol: 'Lbl' }} stijl={{ width: stijl.tekst * 1.3 }}>
                •
              </Tekst>
              <Tekst
                maat={stijl.tekst}
                merk={{ rol: 'LBody' }}
                stijl={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}
              >
                {punt}
              </Tekst>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
