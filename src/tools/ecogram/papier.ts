import type { Vorm, Woord } from '../../print/plan/plan.ts';
import { steen } from '../../print/plan/steen.ts';
import { type Punt, tekst } from '../kit/punt.ts';
import type { Bandlijn, Beeld, Knoop, Woordregel } from './beeld/beeld.ts';
import type { Legende } from './beeld/legende.ts';
import { type Bandbeeld, staal } from './beeld/lijn.ts';
import { doospad, icoon, omtrek } from './beeld/tekens.ts';
import type { Vak } from './beeld/vak.ts';
import type { Kind, Staat } from './woorden.ts';

/** Paint for paper: ink and one light grey, in points. */
export interface Prent {
  vormen: Vorm[];
  woorden: Woord[];
}

const inkt = '#111111';
const zacht = '#6b6b6b';
const grijs = '#e4e4e4';
const wit = '#ffffff';

const vlak = ({ x, y, b, h }: Vak): string => `M${tekst([x, y])}h${b}v${h}h${-b}Z`;
const cirkel = (r: number) => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;

function randVan(staat: Staat): Pick<Vorm, 'vul' | 'dik' | 'streep'> {
  if (staat === 'vroeger') return { vul: grijs, dik: 1.1 };
  if (staat === 'ontbreekt') return { vul: wit, dik: 1.9, streep: [6, 5] };
  if (staat === 'gewenst') return { vul: wit, dik: 2.2, streep: [0.1, 4.6] };
  return { vul: wit, dik: 1.9 };
}

/** A sign with its picture, around a point. */
function teken(soort: Kind, staat: Staat, r: number, [x, y]: Punt): Vorm[] {
  const maat = (r * 1.12) / 24;
  const prent = staat === 'gewenst' ? icoon.plus : icoon[soort];
  return [
    { pad: omtrek(soort, r), lijn: inkt, ...randVan(staat), plek: [x, y, 1] },
    { pad: prent, lijn: inkt, dik: Math.max(0.9, r / 18), plek: [x - 12 * maat, y - 12 * maat, maat] },
  ];
}

const band = ({ streken, punten }: Bandbeeld, plek: Vorm['plek']): Vorm[] => [
  ...streken.map(({ pad, dik }): Vorm => ({ pad, lijn: inkt, dik, plek })),
  ...punten.map((pad): Vorm => ({ pad, vul: inkt, plek })),
];

const woordVan = ({ tekst: woord, x, y, grootte, vet }: Woordregel): Woord => ({
  tekst: woord,
  x,
  y,
  grootte,
  letter: vet ? 'vet' : 'gewoon',
  anker: 'midden',
});

/** The rings, the edges of the sectors and their names. */
function grond({ stralen, sectoren, ringNamen, sectorNamen, midden }: Beeld): Prent {
  const stip = { lijn: zacht, dik: 1.1, streep: [0.1, 4.2] };
  const randen = sectoren.length > 1 ? sectoren : [];
  return {
    vormen: [
      ...stralen.slice(1).map((straal): Vorm => ({ pad: cirkel(straal), ...stip })),
      ...randen.map(({ van }): Vorm => {
        const [sin, cos] = [Math.sin((van * Math.PI) / 180), -Math.cos((van * Math.PI) / 180)];
        const binnen = Math.max(midden.rx, midden.ry) + 6;
        return {
          pad: `M${tekst([sin * binnen, cos * binnen])}L${tekst([sin * stralen[3], cos * stralen[3]])}`,
          ...stip,
        };
      }),
      ...ringNamen.map(({ vak }): Vorm => ({ pad: vlak(vak), vul: wit })),
    ],
    woorden: [...ringNamen, ...sectorNamen].map(({ tekst: woord, x, y, grootte }) => ({
      tekst: woord,
      x,
      y,
      grootte,
      letter: 'gewoon',
      anker: 'midden',
      kleur: '#444444',
    })),
  };
}

const bandVormen = ({ beeld }: Bandlijn): Vorm[] => band(beeld, [0, 0, 1]);

function knoop({ soort, staat, x, y, half, doos, woorden }: Knoop): Vorm[] {
  // words stand on white, so that a line that passes does not strike them out
  const achter: Vorm = { pad: vlak(woorden), vul: wit };
  if (!doos) return [achter, ...teken(soort, staat, half[0], [x, y])];
  return [{ pad: doospad(half[0], half[1], 12), lijn: inkt, ...randVan(staat), plek: [x, y, 1] }];
}

function kern({ midden: { rx, ry, regels } }: Beeld): Prent {
  return {
    vormen: [{ pad: steen(-rx, -ry, rx * 2, ry * 2), vul: wit, lijn: inkt, dik: 2.6 }],
    woorden: regels.map(({ tekst: woord, y, grootte }) => ({
      tekst: woord,
      x: 0,
      y,
      grootte,
      letter: 'vet',
      anker: 'midden',
    })),
  };
}

/** A layer on paper, in its own units with 0 0 in the middle. */
export function beeldOpPapier(beeld: Beeld): Prent {
  const [onder, hart] = [grond(beeld), kern(beeld)];
  const dozen = beeld.knopen.filter(({ doos }) => doos);
  const tekens = beeld.knopen.filter(({ doos }) => !doos);
  return {
    vormen: [
      ...onder.vormen,
      ...dozen.flatMap(knoop),
      ...beeld.banden.flatMap(bandVormen),
      ...tekens.flatMap(knoop),
      ...dozen.map(({ woorden }): Vorm => ({ pad: vlak(woorden), vul: wit })),
      ...hart.vormen,
    ],
    woorden: [
      ...onder.woorden,
      ...beeld.knopen.flatMap(({ regels }) => regels.map(woordVan)),
      ...hart.woorden,
    ],
  };
}

/** The sign of a line of the legend, in a box of 64 by 24. */
function staalOpPapier(een: Legende, x: number, y: number): Prent {
  const plek: Vorm['plek'] = [x, y, 1];
  switch (een.soort) {
    case 'aard':
      return { vormen: band(staal(een.wat), plek), woorden: [] };
    case 'richting':
      return { vormen: band(staal('gewoon', een.wat), plek), woorden: [] };
    case 'steun':
      return {
        vormen: [],
        woorden: [{ tekst: een.wat, x: x + 32, y: y + 17, grootte: 14, letter: 'vet', anker: 'midden' }],
      };
    case 'teken':
      return { vormen: teken(een.wat, 'aanwezig', 11, [x + 32, y + 12]), woorden: [] };
    case 'staat':
      return { vormen: teken('mens', een.wat, 11, [x + 32, y + 12]), woorden: [] };
  }
}

const rijhoog = 31;
const letter = 14.5;

/** The legend in columns, at most so wide; gives its height too. */
export function legendeOpPapier(legende: readonly Legende[], breed: number): Prent & { hoogte: number } {
  const kolommen = Math.max(1, Math.floor(breed / 225));
  const rijen = Math.ceil(legende.length / kolommen);
  const prenten = legende.map((een, i): Prent => {
    const [x, y] = [Math.floor(i / rijen) * (breed / kolommen), (i % rijen) * rijhoog];
    const { vormen, woorden } = staalOpPapier(een, x, y);
    const naam: Woord = { tekst: een.naam, x: x + 74, y: y + 17, grootte: letter, letter: 'gewoon' };
    return { vormen, woorden: [...woorden, naam] };
  });
  return {
    vormen: prenten.flatMap(({ vormen }) => vormen),
    woorden: prenten.flatMap(({ woorden }) => woorden),
    hoogte: rijen * rijhoog,
  };
}

/** The same paint somewhere else. */
export const verplaats = ({ vormen, woorden }: Prent, dx: number, dy: number): Prent => ({
  vormen: vormen.map((vorm) => {
    const [x, y, maat] = vorm.plek ?? [0, 0, 1];
    return { ...vorm, plek: [x + dx, y + dy, maat] };
  }),
  woorden: woorden.map((woord) => ({ ...woord, x: woord.x + dx, y: woord.y + dy })),
});
