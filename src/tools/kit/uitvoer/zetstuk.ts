import { breekRegels } from '../../../print/letters/breek.ts';
import type { Letter, Letters } from '../../../print/letters/letters.ts';
import type { Groep, Knoop, Regel, Vorm } from '../../../print/plan/plan.ts';
import type { Stuk } from './stuk.ts';

/** Sizes in points. */
export const maten = { tekst: 11.5, regel: 16, kop: 15, wit: 12, cel: 5 };
const zachteInkt = '#444444';

/** A piece that must not be cut: its height, and what it becomes at a place. */
export interface Brok {
  hoogte: number;
  /** White above it, unless it stands at the top of a page. */
  wit: number;
  zet: (pagina: number, x: number, y: number) => { knoop: Knoop; sier?: (Vorm | Regel)[] };
  /** The element its neighbours of the same kind share: a list, a table. */
  groep?: Groep;
  /** The header row of its table: it comes back where a page begins with this row. */
  kop?: Brok;
  /** Height of what must follow on the same page: no header row alone at the foot. */
  met?: number;
}

interface Schrift {
  letters: Letters;
  letter: Letter;
  grootte: number;
  regel: number;
  kleur?: string;
}

/** A text of a certain width as lines from a place. */
function tekstblok({ letters, letter, grootte, regel, kleur }: Schrift, tekst: string, breedte: number) {
  const regels = breekRegels(letters, letter, grootte, tekst, breedte);
  return {
    hoogte: regels.length * regel,
    zet: (pagina: number, x: number, y: number): Regel[] =>
      regels.map((woorden, i): Regel => {
        const basis = y + i * regel + regel * 0.74;
        return [pagina, x, basis, grootte, letter, woorden, kleur ?? '#111111'];
      }),
  };
}

function tabel(letters: Letters, stuk: Stuk & { soort: 'tabel' }, breedte: number): Brok[] {
  const som = stuk.delen.reduce((a, b) => a + b, 0);
  const breed = stuk.delen.map((deel) => (deel / som) * breedte);
  const groep: Groep = { r: 'Table', k: [] };
  const rij = (cellen: string[], kop: boolean): Brok => {
    const schrift: Schrift = { letters, letter: kop ? 'vet' : 'gewoon', grootte: 10.5, regel: 14 };
    const blokken = cellen.map((cel, i) => tekstblok(schrift, cel, (breed[i] ?? 0) - 2 * maten.cel));
    const hoogte = Math.max(...blokken.map((blok) => blok.hoogte)) + 2 * maten.cel;
    return {
      hoogte,
      wit: kop ? maten.wit : 0,
      groep,
      zet: (pagina, x, y) => {
        let links = x;
        const k = blokken.map((blok, i): Knoop => {
          const t = blok.zet(pagina, links + maten.cel, y + maten.cel);
          links += breed[i] ?? 0;
          return kop ? { r: 'TH', t, a: { scope: 'Column' } } : { r: 'TD', t };
        });
        const lijn: Vorm = {
          pad: `M${x} ${y + hoogte}h${breedte}`,
          lijn: kop ? '#111111' : '#999999',
          dik: kop ? 1.2 : 0.6,
        };
        return { knoop: { r: 'TR', k }, sier: [lijn] };
      },
    };
  };
  const kop = rij(stuk.kop, true);
  const rijen = stuk.rijen.map((cellen): Brok => ({ ...rij(cellen, false), kop }));
  return [{ ...kop, met: rijen[0]?.hoogte ?? 0 }, ...rijen];
}

/** A piece of text, list or table in parts that fit a page. Drawings are placed by the page itself. */
export function brokken(
  letters: Letters,
  stuk: Exclude<Stuk, { soort: 'tekening' }>,
  breedte: number,
): Brok[] {
  if (stuk.soort === 'tabel') return tabel(letters, stuk, breedte);
  if (stuk.soort === 'lijst') {
    const schrift: Schrift = { letters, letter: 'gewoon', grootte: maten.tekst, regel: maten.regel };
    const groep: Groep = { r: 'L', k: [] };
    return stuk.items.map((item, i) => {
      const blok = tekstblok(schrift, item, breedte - 14);
      return {
        hoogte: blok.hoogte,
        wit: i === 0 ? maten.wit : 3,
        groep,
        zet: (pagina, x, y) => ({
          knoop: {
            r: 'LI',
            k: [
              { r: 'Lbl', t: [[pagina, x + 2, y + maten.regel * 0.74, maten.tekst, 'gewoon', '•']] },
              { r: 'LBody', t: blok.zet(pagina, x + 14, y) },
            ],
          },
        }),
      };
    });
  }
  const kop = stuk.soort === 'kop';
  const schrift: Schrift = kop
    ? { letters, letter: 'titel', grootte: maten.kop, regel: maten.kop * 1.25 }
    : {
        letters,
        letter: 'gewoon',
        grootte: maten.tekst,
        regel: maten.regel,
        ...(stuk.zacht && { kleur: zachteInkt }),
      };
  const blok = tekstblok(schrift, stuk.tekst, breedte);
  return [
    {
      hoogte: blok.hoogte,
      wit: kop ? 18 : maten.wit,
      zet: (pagina, x, y) => ({ knoop: { r: kop ? 'H2' : 'P', t: blok.zet(pagina, x, y) } }),
    },
  ];
}
