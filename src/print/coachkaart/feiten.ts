import { doos, type Kolom } from '../boek/bouw.ts';
import { zetRegels } from '../boek/regels.ts';
import type { Letter, Letters } from '../letters/letters.ts';
import type { Doos, Merk } from '../plan/doos.ts';
import { HEEL, vol } from './maat.ts';
import type { Feit } from './stof.ts';

const label = 8;
const waarde = 9;
const zacht = '#444444';
const GESCHAT = 'schatting';
/** By so much a fact grows at a time while the room is shared. */
const STAP = 8;
/** White beside a fact, on both sides of the line between two. */
const naast = 7;

/** How high a fact is at a width, and how wide it must be: short values in one line, and never a broken word. */
function maten(letters: Letters, { label: naam, waarde: tekst, bij = '', geschat }: Feit) {
  const hoog = (stuk: string, grootte: number, b: number, vet?: true) =>
    stuk ? zetRegels(letters, [{ tekst: stuk, ...(vet && { vet }) }], grootte, b, HEEL).aantal * grootte : 0;
  const langste = (letter: Letter, grootte: number, stuk: string) =>
    Math.max(...stuk.split(' ').map((woord) => letters.breedte(letter, grootte, woord)));
  const heel = letters.breedte('vet', waarde, tekst);
  const smalst = Math.max(
    letters.breedte('gewoon', label, naam),
    letters.breedte('gewoon', label, geschat ? GESCHAT : ''),
    heel <= 80 ? heel : langste('vet', waarde, tekst),
    langste('gewoon', label, bij),
  );
  return {
    smalst: Math.min(120, smalst + 0.5),
    hoogte: (b: number) => hoog(tekst, waarde, b, true) + hoog(bij, label, b) + (geschat ? label : 0),
  };
}

/** How wide the facts are, without the white between them: the highest gets more until they are as low as they can be. */
function breedtes(letters: Letters, feiten: readonly Feit[]): number[] {
  const alle = feiten.map((feit) => maten(letters, feit));
  const uit = alle.map(({ smalst }) => smalst);
  const hoog = alle.map(({ hoogte }, i) => hoogte(uit[i] as number));
  const ruimte = vol - 2 * naast * (feiten.length - 1);
  let vrij = ruimte - uit.reduce((a, b) => a + b, 0);
  for (; vrij >= STAP; vrij -= STAP) {
    const meest = Math.max(...hoog);
    // Of equals the narrowest, so that nothing stands cramped beside white.
    const wie = uit.reduce(
      (beste, breed, i) => (hoog[i] === meest && (beste < 0 || breed < (uit[beste] as number)) ? i : beste),
      -1,
    );
    uit[wie] = (uit[wie] as number) + STAP;
    hoog[wie] = (alle[wie] as ReturnType<typeof maten>).hoogte(uit[wie] as number);
  }
  return uit.map((breed) => breed + vrij / uit.length);
}

/** One fact: what it is about, what it is, and whether we guessed. */
function legFeit(kop: Kolom, { label: naam, waarde: tekst, bij, geschat }: Feit, x: number, b: number) {
  let y = kop.y + 5;
  const zet = (woorden: string, grootte: number, letter?: 'vet', merk: Merk = {}): Doos => {
    const deel = kop.tekst(
      [{ tekst: woorden }],
      y,
      { x, b, grootte, regel: 1.25, rol: 'P', ...(letter ? { letter } : { kleur: zacht }) },
      merk,
    );
    y += deel.vlak.h;
    return deel;
  };
  const boven = zet(naam, label, undefined, { rol: 'Lbl' });
  const delen = [zet(tekst, waarde, 'vet'), ...(bij ? [zet(bij, label)] : [])];
  if (geschat) {
    const breed = kop.letters.breedte('gewoon', label, GESCHAT);
    const stippel: Merk['sier'] = (vlak) => [
      {
        pad: `M${vlak.x} ${vlak.y + vlak.h + 0.5}h${breed}`,
        ...{ lijn: '#111111', dik: 0.9, streep: [0.1, 2.2] },
      },
    ];
    delen.push(zet(GESCHAT, label, undefined, { sier: stippel }));
  }
  const vlak = { x, y: kop.y, b, h: y - kop.y };
  return { item: doos({ rol: 'LI' }, vlak, [boven, doos({ rol: 'LBody' }, vlak, delen)]), y };
}

/** The facts a coach wants first, ruled like a spec. */
export function legFeiten(kop: Kolom, feiten: readonly Feit[]) {
  const rij = breedtes(kop.letters, feiten);
  let x = 0;
  const lijnen: number[] = [];
  const cellen = feiten.map((feit, i) => {
    const breed = rij[i] as number;
    const cel = legFeit(kop, feit, x, breed);
    x += breed + 2 * naast;
    if (i < feiten.length - 1) lijnen.push(x - naast);
    return cel;
  });
  const hoogte = Math.max(...cellen.map(({ y }) => y)) - kop.y + 6;
  const sier: Merk['sier'] = ({ x: l, y, h }) => [
    { pad: `M${l} ${y}h${vol}M${l} ${y + h}h${vol}`, lijn: '#111111', dik: 0.8 },
    { pad: lijnen.map((plek) => `M${l + plek} ${y + 5}v${h - 10}`).join(''), lijn: '#777777', dik: 0.5 },
  ];
  kop.eenheid({ rol: 'L', sier }, hoogte, () => cellen.map(({ item }) => item));
}
