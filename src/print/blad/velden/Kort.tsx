/** @jsxImportSource preact */

import type { OpgelostVeldVan } from '../../../model/werkblad/losop.ts';
import type { Invulveld } from '../../../model/werkblad.ts';
import type { VeldProps } from '../kader.ts';
import { Label } from '../Label.tsx';
import { Plek } from '../Plek.tsx';

type KortVeld = OpgelostVeldVan<'tekst' | 'datum' | 'handtekening'>;

/** A question with its line behind it; under it when the question is long. */
export function Kort({ kader, veld }: VeldProps<KortVeld>) {
  const { stijl, breedte, letters } = kader;
  const lang = letters.breedte('vet', stijl.label, veld.label) + (stijl.icoon ? stijl.icoon + 10 : 0);
  const naast = lang < breedte * 0.42 && !veld.hulp;
  const invul: Invulveld = { naam: veld.id, etiket: veld.label, soort: veld.soort, veld: veld.id };
  const tekenen = veld.soort === 'handtekening';
  const hoogte = tekenen ? stijl.regel * 1.6 : stijl.antwoord * 1.9;
  const breed = veld.soort === 'datum' ? { width: 60 * 2.835 } : { flexGrow: 1, flexBasis: 0 };
  return (
    <div
      data-merk={{ eenheid: true }}
      style={{
        flexDirection: naast ? 'row' : 'column',
        alignItems: naast ? 'flex-end' : 'stretch',
        marginBottom: stijl.wit,
        minHeight: naast ? stijl.regel : 0,
      }}
    >
      <div style={{ marginRight: 10, flexShrink: 1 }}>
        <Label kader={kader} veld={veld} />
      </div>
      <Plek
        veld={invul}
        kader="lijn"
        stijl={{
          height: naast || tekenen ? hoogte : stijl.regel,
          ...(naast || veld.soort === 'datum' ? breed : {}),
        }}
      />
    </div>
  );
}
