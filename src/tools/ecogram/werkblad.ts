import type { Antwoorden } from '../../print/verf/werk.ts';
import { lijstVan } from './lijst.ts';
import type { Ecogram } from './soort.ts';
import { verschillen } from './verschillen.ts';
import { gespreksvragen } from './vragen.ts';
import { aardNaam, domeinNaam, type Richting, steunsoorten } from './woorden.ts';
import { inDeze, opsomming, zoekLijn } from './zoek.ts';

/** Rows of the sheet for people; who does not fit there stands in the drawing of the tool. */
const rijen = 8;
const richting: Record<Richting, string> = {
  geen: '',
  krijgt: 'ik krijg',
  geeft: 'ik geef',
  beide: 'allebei',
};
const blokken = {
  steunvragen: gespreksvragen.steun,
  kijkvragen: gespreksvragen.kijk,
  anders: gespreksvragen.anders,
};

/** The drawing of now as the answers on the worksheet Ecogram: the nearest people, what is missed, and what was said. */
export function alsWerkblad(doc: Ecogram): Antwoorden {
  const uit: Record<string, string | boolean> = {};
  lijstVan(doc, 'nu')
    .map(({ wie }) => wie)
    .sort((a, b) => (a.plekken.nu?.ring ?? 0) - (b.plekken.nu?.ring ?? 0))
    .slice(0, rijen)
    .forEach((wie, i) => {
      const veld = `mensen/leeg-${i + 1}`;
      const lijn = zoekLijn(doc, 'nu', 'ik', wie.id);
      uit[`${veld}/wie`] = wie.label;
      uit[`${veld}/groep`] = domeinNaam[wie.domein].toLowerCase();
      if (!lijn) return;
      uit[`${veld}/band`] = aardNaam[lijn.aard].toLowerCase();
      if (lijn.richting !== 'geen') uit[`${veld}/richting`] = richting[lijn.richting];
      for (const soort of steunsoorten)
        if (lijn.steun.includes(soort)) uit[`${veld}/${soort.toLowerCase()}`] = true;
    });
  for (const [veld, { vragen }] of Object.entries(blokken))
    for (const id of Object.keys(vragen) as (keyof typeof doc.antwoorden)[]) {
      const gezegd = doc.antwoorden[id];
      if (gezegd) uit[`${veld}/${id}`] = gezegd;
    }
  const gemist = inDeze(doc, 'nu').filter(({ plekken }) => plekken.nu?.staat === 'ontbreekt');
  if (gemist.length > 0) uit.gemis = opsomming(gemist.map(({ label }) => label));
  const later = doc.wie.some(({ plekken }) => plekken.wens) ? verschillen(doc, 'nu', 'wens') : [];
  if (later.length > 0) uit.later = later.join(' ');
  return uit;
}
