import { type Draaiboek, type DraaiboekRij, isGeschat } from '../../model/werkmap/draaiboek.ts';
import { uurTekst } from '../../model/werkmap/klokuur.ts';
import { doos, type Kolom } from '../boek/bouw.ts';
import { breedte } from '../boek/maten.ts';
import type { Doos, Merk } from '../plan/doos.ts';

/** How tight the table is set. */
export interface Tabelmaat {
  grootte: number;
  /** White above and below the words of a row. */
  wit: number;
  /** Steps told of each methodiek. */
  stappen: number;
}

const regel = 1.3;
/** Widths of begin, what and minutes in letters; the steps have the rest. */
const letters = [4.2, 12.5, 5.2];

const stapTekst = (stappen: readonly string[], meeste: number): string => {
  const hier = stappen.slice(0, meeste).map((stap, i) => `${i + 1}. ${stap}`);
  const rest = stappen.length - hier.length;
  return [...hier, ...(hier.length > 0 && rest > 0 ? [`en nog ${rest}`] : [])].join('  ');
};

const minutenTekst = (rij: DraaiboekRij): string =>
  rij.minuten === null ? '' : `${isGeschat(rij) ? 'ca. ' : ''}${rij.minuten}`;

/** Lays the run sheet in the column as a table; what is not known yet is a line to write on. */
export function legDraaiboek(kolom: Kolom, { rijen }: Pick<Draaiboek, 'rijen'>, maat: Tabelmaat) {
  const { grootte, wit, stappen } = maat;
  const vast = letters.map((aantal) => aantal * grootte);
  const rest = breedte - vast.reduce((a, b) => a + b, 0);
  // Without steps the names take their room.
  const breedtes = stappen > 0 ? [...vast, rest] : [vast[0] ?? 0, (vast[1] ?? 0) + rest, vast[2] ?? 0];
  const tussen = grootte * 0.95;
  const naam = `t${kolom.tabellen++}`;

  const cel = (woorden: string, k: number, y: number, merk: Merk, vet: boolean): Doos => {
    const x = breedtes.slice(0, k).reduce((a, b) => a + b, 0);
    const b = (breedtes[k] ?? 0) - (k === breedtes.length - 1 ? 0 : tussen);
    const rol = merk.rol ?? 'TD';
    if (woorden === '') return doos({ ...merk, rol }, { x, y, b, h: grootte * regel });
    return kolom.tekst(
      [{ tekst: woorden }],
      y,
      { x, b, grootte, regel, rol, ...(vet && { letter: 'vet' }) },
      merk,
    );
  };
  const rij = (maak: (y: number) => Doos[], merk: Merk, dik: number): Doos => {
    const kinderen = maak(kolom.y + wit);
    const h = Math.max(...kinderen.map(({ vlak }) => vlak.h)) + 2 * wit;
    const sier: Merk['sier'] = ({ x, y, b, h: hoog }) => [
      { pad: `M${x} ${y + hoog}h${b}`, lijn: dik > 1 ? '#111111' : '#999999', dik },
    ];
    kolom.eenheid({ ...merk, rol: 'TR', sier }, h, () => kinderen);
    return kolom.dozen.pop() as Doos;
  };

  const begin = kolom.y;
  const koppen = ['Begin', 'Wat', 'Minuten', 'Stappen'].slice(0, breedtes.length);
  const kop = rij(
    (y) => koppen.map((woord, k) => cel(woord, k, y, { rol: 'TH', a: { scope: 'Column' } }, true)),
    { kopVan: naam, bijVolgende: true },
    1.2,
  );
  /** An empty place in a row, to fill in with a pen. */
  const schrijflijn: Merk['sier'] = ({ x, y, b, h }) => [
    { pad: `M${x} ${y + h}h${Math.min(b, grootte * 3)}`, lijn: '#555555', dik: 0.6 },
  ];
  const lijf = rijen.map((r) =>
    rij(
      (y) => {
        const leeg = (woorden: string) => (woorden === '' ? { sier: schrijflijn } : {});
        const uur = r.begin ? uurTekst(r.begin) : '';
        if (r.soort === 'moment') {
          const kopcel = cel(r.titel, 1, y, { a: { span: breedtes.length - 1 } }, true);
          return [cel(uur, 0, y, {}, true), kopcel];
        }
        const minuten = minutenTekst(r);
        return [
          cel(uur, 0, y, leeg(uur), true),
          cel(r.titel, 1, y, {}, r.soort === 'methodiek'),
          cel(minuten, 2, y, leeg(minuten), false),
          ...(stappen > 0 ? [cel(stapTekst(r.stappen, stappen), 3, y, {}, false)] : []),
        ];
      },
      { rijVan: naam },
      r.soort === 'moment' ? 1.2 : 0.5,
    ),
  );
  const vlak = { x: 0, y: begin, b: breedte, h: kolom.y - begin };
  kolom.dozen.push(
    doos({ rol: 'Table' }, vlak, [doos({ rol: 'THead' }, vlak, [kop]), doos({ rol: 'TBody' }, vlak, lijf)]),
  );
}
