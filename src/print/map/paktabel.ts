import { type Pakregel, pakTekst } from '../../model/werkmap/paklijst.ts';
import { doos, type Kolom } from '../boek/bouw.ts';
import { breedte } from '../boek/maten.ts';
import type { Doos } from '../plan/doos.ts';
import { steen } from '../plan/steen.ts';

/** How tight the packing list is set. */
export interface Pakmaat {
  grootte: number;
  kolommen: number;
  /** Says for which methodieken a thing is. */
  voor: boolean;
}

const regel = 1.3;
const goot = 16;

const voorTekst = ({ voor }: Pakregel): string => (voor.length > 0 ? ` (${voor.join(', ')})` : '');

/** Lays one group of the packing list in columns, each line with a stone to tick. */
export function legPakgroep(kolom: Kolom, regels: readonly Pakregel[], { grootte, kolommen, voor }: Pakmaat) {
  const inspring = grootte * 1.7;
  const b = (breedte - goot * (kolommen - 1)) / kolommen;
  const top = kolom.y;
  const items = regels.map((r): Doos => {
    const stukken = [
      { tekst: pakTekst(r) },
      ...(voor ? [{ tekst: voorTekst(r), redactie: true as const }] : []),
    ];
    const woorden = kolom.tekst(
      stukken.filter(({ tekst }) => tekst !== ''),
      0,
      { x: inspring, b: b - inspring, grootte, regel },
    );
    return woorden;
  });
  const hoogte = (item: Doos) => item.vlak.h + grootte * (voor ? 0.35 : 0.1);
  const totaal = items.reduce((som, item) => som + hoogte(item), 0);
  const lijst = doos({ rol: 'L' }, { x: 0, y: top, b: breedte, h: 0 });
  let [nr, y, laagst] = [0, top, top];
  for (const item of items) {
    // Filled one after the other, each to its share.
    if (nr < kolommen - 1 && y - top >= totaal / kolommen) {
      nr++;
      y = top;
    }
    verschuif(item, nr * (b + goot), y);
    const { x, h } = item.vlak;
    lijst.kinderen.push(
      doos(
        {
          rol: 'LI',
          sier: (vlak) => [
            {
              pad: steen(vlak.x, vlak.y + grootte * 0.16, grootte * 1.02, grootte * 0.92),
              lijn: '#111111',
              dik: 0.9,
            },
          ],
        },
        { x: x - inspring, y, b, h },
        [doos({ rol: 'LBody' }, item.vlak, [item])],
      ),
    );
    y += hoogte(item);
    laagst = Math.max(laagst, y);
  }
  kolom.eenheid({}, laagst - top, () => [lijst]);
}

function verschuif(deel: Doos, dx: number, dy: number) {
  deel.vlak = { ...deel.vlak, x: deel.vlak.x + dx, y: deel.vlak.y + dy };
  deel.regels = deel.regels.map(([p, x, y, ...rest]) => [p, x + dx, y + dy, ...rest]);
  for (const kind of deel.kinderen) verschuif(kind, dx, dy);
}
