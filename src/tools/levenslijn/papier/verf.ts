import type { Vorm, Woord } from '../../../print/plan/plan.ts';
import { steen } from '../../../print/plan/steen.ts';
import { breedte } from '../../kit/tekstbreedte.ts';
import type { Tekening } from '../../kit/uitvoer/stuk.ts';
import type { Moment } from '../soort.ts';
import type { Beeld, Letterregel, Stuk, Tekstvak, Vak } from '../vorm/beeld.ts';
import { maten } from '../vorm/maten.ts';
import { balkPad, gebruikteTekens, tekens } from '../vorm/tekens.ts';

/** Shapes and words on paper. */
export type Verf = Pick<Tekening, 'vormen' | 'woorden'>;

export const inkt = '#111111';
export const zacht = '#444444';
const vlak = '#e6e6e6';
const n = (getal: number) => Math.round(getal * 100) / 100;

const woord = ({ tekst, x, y, grootte, schrift, anker }: Letterregel): Woord => ({
  tekst,
  x: n(x),
  y: n(y),
  grootte,
  letter: schrift === 'woord' ? 'vet' : 'gewoon',
  anker,
  kleur: schrift === 'klein' ? zacht : inkt,
});

/** A sign of the kind of moment, on a place of 24 by 24 times its size. */
const teken = (soort: Moment['soort'], x: number, y: number, maat: number, lijn: string): Vorm[] =>
  soort === ''
    ? []
    : [
        {
          pad: tekens[soort].pad,
          lijn,
          dik: 1.4,
          plek: [n(x - 12 * maat), n(y - 12 * maat), maat],
        },
      ];

/** A bar, cut where it leaves the sheet. */
function balk(stuk: Stuk, van: number, tot: number): Vorm[] {
  const { x, y, eind, moment } = stuk;
  if (!eind) return [];
  const [x1, x2] = [Math.max(x, van), Math.min(eind.x, tot)];
  if (x2 <= x1) return [];
  const r = maten.balk / 2;
  const rond: [boolean, boolean] = [x >= van, eind.x <= tot && !eind.open];
  const begin = rond[0] ? teken(moment.soort, x + r + 1, y, 0.55, inkt) : [];
  // The ground runs on where the edge stops.
  const grond = balkPad(x1, x2, y, maten.balk, rond).replace(/(?!^)M/g, 'L');
  return [
    { pad: grond, vul: vlak },
    { pad: balkPad(x1, x2, y, maten.balk, rond), lijn: inkt, dik: 1.2 },
    ...begin,
  ];
}

/** What of a moment stands at one place: its threads, its stone and its words. */
function plek({ x, y, eind, moment, boven, onder, ...rest }: Stuk): Verf & { draden: Vorm[] } {
  const { breed, hoog } = maten.steen;
  const vormen: Vorm[] = [];
  const draden = rest.draden.map(
    (draad): Vorm => ({
      pad: `M${n(draad.x)} ${n(draad.y1)}V${n(draad.y2)}`,
      lijn: '#777777',
      dik: 0.8,
    }),
  );
  if (!eind)
    vormen.push(
      { pad: steen(x - breed / 2, y - hoog / 2, breed, hoog), vul: inkt },
      ...teken(moment.soort, x, y, 0.62, '#ffffff'),
    );
  const woorden = [...boven.regels, ...onder.regels].map(woord);
  if (boven.ijk) {
    const { ijk } = boven;
    vormen.push({ pad: steen(ijk.x, ijk.y, ijk.breed, ijk.hoog), vul: '#ffffff', lijn: inkt, dik: 1.2 });
    woorden.push(woord(ijk.regel));
  }
  return { vormen, woorden, draden };
}

/** The part of the drawing that one sheet shows. */
export interface Venster extends Vak {
  /** The line goes on over this edge. */
  verderLinks: boolean;
  verderRechts: boolean;
}

/** The part of a drawing that a sheet shows, measured from the corner of that sheet. */
function uitsnede({ banden, stukken }: Beeld, { x, y, hoog }: Venster): Pick<Beeld, 'banden' | 'stukken'> {
  const hier = (plek: number) => plek >= y - 0.01 && plek < y + hoog;
  const regel = (r: Letterregel): Letterregel => ({ ...r, x: r.x - x, y: r.y - y });
  const vak = <V extends Vak>(v: V): V => ({ ...v, x: v.x - x, y: v.y - y });
  const tekstvak = (v: Tekstvak): Tekstvak => ({
    ...vak(v),
    regels: v.regels.map(regel),
    ...(v.ijk && { ijk: { ...vak(v.ijk), regel: regel(v.ijk.regel) } }),
  });
  return {
    banden: banden
      .filter(({ as }) => hier(as))
      .map((band) => ({ ...band, boven: band.boven - y, onder: band.onder - y, as: band.as - y })),
    stukken: stukken
      .filter((stuk) => hier(stuk.y))
      .map((stuk) => ({
        ...stuk,
        x: stuk.x - x,
        y: stuk.y - y,
        ...(stuk.eind && { eind: { ...stuk.eind, x: stuk.eind.x - x } }),
        boven: tekstvak(stuk.boven),
        onder: tekstvak(stuk.onder),
        draden: stuk.draden.map((draad) => ({ x: draad.x - x, y1: draad.y1 - y, y2: draad.y2 - y })),
      })),
  };
}

/** The lanes and the moments of a part of the drawing, from its top left corner. */
export function verf(beeld: Beeld, venster: Venster): Verf {
  const vormen: Vorm[] = [];
  const woorden: Woord[] = [];
  const { banden, stukken } = uitsnede(beeld, venster);
  const { breed, verderLinks, verderRechts } = venster;
  // Over the glued edge a little more is drawn, so that the sheets are easy to lay together.
  const tot = breed + (verderRechts ? 14 : 0);
  for (const { as, boven, naam } of banden) {
    const [x1, x2] = [verderLinks ? 0 : 4, verderRechts ? tot : tot - 5];
    const pijl = verderRechts ? '' : `M${n(x2 - 8)} ${n(as - 6)}L${n(x2)} ${n(as)}L${n(x2 - 8)} ${n(as + 6)}`;
    vormen.push({ pad: `M${n(x1)} ${n(as)}H${n(x2)}${pijl}`, lijn: inkt, dik: 1.8 });
    if (!naam) continue;
    const { grootte } = maten.baannaam;
    woorden.push({ tekst: naam, x: 4, y: n(boven + grootte + 2), grootte, letter: 'vet' });
    const na = breedte(naam, grootte) + 12;
    vormen.push({ pad: `M${n(na)} ${n(boven + grootte - 2)}H${n(tot - 5)}`, lijn: '#aaaaaa', dik: 0.6 });
  }
  const delen = stukken.filter(({ x }) => x >= -0.01 && x < breed).map(plek);
  // Threads first, then bars over them, then stones over bars.
  vormen.push(
    ...delen.flatMap(({ draden }) => draden),
    ...stukken.flatMap((stuk) => balk(stuk, 0, tot)),
    ...delen.flatMap((deel) => deel.vormen),
  );
  woorden.push(...delen.flatMap((deel) => deel.woorden));
  return { vormen, woorden };
}

/** Height that a legend takes. */
export const legendehoogte = 26;

/** What the signs in the stones mean: only those that are used. */
export function legende(momenten: readonly Moment[], y: number): Verf {
  const uit: Verf = { vormen: [], woorden: [] };
  let x = 4;
  for (const soort of gebruikteTekens(momenten)) {
    const { breed, hoog } = maten.steen;
    uit.vormen.push(
      { pad: steen(x, y, breed, hoog), vul: inkt },
      ...teken(soort, x + breed / 2, y + hoog / 2, 0.62, '#ffffff'),
    );
    const { grootte } = maten.klein;
    const { woord: tekst } = tekens[soort];
    uit.woorden.push({
      tekst,
      x: x + breed + 6,
      y: y + hoog / 2 + grootte * 0.36,
      grootte,
      letter: 'gewoon',
    });
    x += breed + 6 + breedte(tekst, grootte) + 20;
  }
  return uit;
}

/** Several paintings as one. */
export const samen = (...delen: Verf[]): Verf => ({
  vormen: delen.flatMap(({ vormen }) => vormen),
  woorden: delen.flatMap(({ woorden }) => woorden),
});
