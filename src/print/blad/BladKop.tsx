/** @jsxImportSource preact */

import { kopVelden } from '../../model/werkblad/kop.ts';
import type { Invulveld } from '../../model/werkblad.ts';
import { breekRegels } from '../letters/breek.ts';
import type { Merk } from '../plan/doos.ts';
import type { Kader } from './kader.ts';
import { Plek } from './Plek.tsx';
import { inkt, mm } from './stijl.ts';
import { Tekst } from './Tekst.tsx';

const stappen = [1, 0.94, 0.88, 0.82, 0.76];

/**
 * How large the title is set: smaller before one of its words breaks or it runs to three lines.
 * @returns `heel`: no word breaks; `goed`: neither does it take three lines
 */
function titelMaat({ blad, stijl, letters }: Kader, breedte: number) {
  const woorden = blad.titel.split(/[\s-]+/);
  const proef = stappen.map((stap) => {
    const maat = stijl.kop1 * stap;
    const heel = woorden.every((woord) => letters.breedte('titel', maat, `${woord}-`) <= breedte);
    const regels = breekRegels(letters, 'titel', maat, blad.titel.replaceAll('-', '- '), breedte - 2).length;
    return { maat, heel, goed: heel && regels <= 2 };
  });
  const kleinst = proef.at(-1) as (typeof proef)[number];
  return proef.find(({ goed }) => goed) ?? proef.find(({ heel }) => heel) ?? kleinst;
}

/** The title, with the few fields beside it and the thick line under it. */
export function BladKop({ kader }: { kader: Kader }) {
  const { blad, stijl, breedte } = kader;
  const smal = breedte - 74 * mm - 24;
  // Fields stand beside the title, or under it when the title needs the whole width.
  const naast = stijl.versie === 'standaard' ? titelMaat(kader, smal) : undefined;
  const onder = !naast?.goed;
  const breedTitel = onder ? breedte : smal;
  const { maat, heel } = naast?.goed ? naast : titelMaat(kader, breedte);
  const lijn: Merk = {
    eenheid: true,
    sier: ({ x, y, b, h }) => [{ pad: `M${x} ${y + h}h${b}`, lijn: inkt, dik: 0.6 * mm }],
  };
  const velden = blad.kop.map((naam, i) => {
    const { label, lang, soort } = kopVelden[naam];
    const veld = { naam, etiket: lang, soort } satisfies Partial<Invulveld>;
    return (
      <div
        style={{
          flexDirection: 'row',
          alignItems: 'flex-end',
          height: stijl.regel * (onder ? 1 : 0.86),
          ...(onder && { width: i === 0 && blad.kop.length % 2 ? breedte : (breedte - 20) / 2 }),
        }}
      >
        <Tekst maat={stijl.tekst * 0.95} stijl={{ width: stijl.tekst * 4.4, marginBottom: 3 }}>
          {label}
        </Tekst>
        <Plek veld={veld} kader="lijn" stijl={{ flexGrow: 1, height: stijl.antwoord * 1.75, flexBasis: 0 }} />
      </div>
    );
  });
  return (
    <div
      data-merk={lijn}
      style={{
        flexDirection: onder ? 'column' : 'row',
        alignItems: onder ? 'stretch' : 'flex-end',
        justifyContent: 'space-between',
        paddingBottom: 13,
        marginBottom: stijl.wit * 0.9,
      }}
    >
      <Tekst
        maat={maat}
        letter="titel"
        breek={heel ? 99 : 8}
        hoogte={1.1}
        merk={{ rol: 'H1' }}
        stijl={onder ? { marginBottom: 4 } : { width: breedTitel }}
      >
        {blad.titel}
      </Tekst>
      {velden.length > 0 && (
        <div
          style={
            onder
              ? { flexDirection: 'row', flexWrap: 'wrap', justifyContent: 'space-between' }
              : { flexDirection: 'column', width: 74 * mm }
          }
        >
          {velden}
        </div>
      )}
    </div>
  );
}
