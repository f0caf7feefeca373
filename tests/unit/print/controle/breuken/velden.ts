import { TEKST, VELDEN } from '../proef.ts';
import { type Breuken, inhoud, onderdeel } from './gereedschap.ts';

type Regel = 'veld-dubbel' | 'veld-kwijt' | 'veld-extra' | 'veld-label' | 'tekst-buiten' | 'tekst';

export const veldenBreuken: Breuken<Regel> = {
  'veld-dubbel': [{ wat: 'twee keer dezelfde naam', breek: (p) => p.veldNogEens('veld-klaar') }],
  'veld-kwijt': [
    { wat: 'veld van de definitie', velden: [...VELDEN, { naam: 'blad.wie', label: 'Wie helpt?' }] },
  ],
  'veld-extra': [
    { wat: 'veld van het blad', velden: VELDEN.slice(1) },
    { wat: 'vervolg van niets', breek: (p) => p.veldNogEens('veld-klaar', 'wie~2') },
  ],
  'veld-label': [
    {
      wat: 'ander label',
      velden: VELDEN.map((veld) => ({ ...veld, label: veld.naam === 'blad.doel' ? 'Doel' : veld.label })),
    },
  ],
  'tekst-buiten': [
    { wat: 'rechts', breek: inhoud(0, '1 0 0 1 40', '1 0 0 1 560'), tekst: ['Het vervolg'] },
    { wat: 'onder', breek: inhoud(1, '12 Tf 40 600 Td', '12 Tf 40 -600 Td') },
    { wat: 'boven, door een matrix', breek: inhoud(0, 'BDC BT', 'BDC 1 0 0 1 0 600 cm BT') },
    { wat: 'in een onderdeel', breek: (p) => onderdeel(p, 'BT 0 -9 Td /F1 9 Tf (x) Tj ET', '/X Do', 'P') },
  ],
  tekst: [
    { wat: 'tekst die er niet staat', tekst: [...TEKST, 'Nog iets'] },
    { wat: 'andere volgorde', tekst: TEKST.toReversed() },
  ],
};
