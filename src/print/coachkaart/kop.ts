import { doos, Kolom } from '../boek/bouw.ts';
import type { Letters } from '../letters/letters.ts';
import type { Doos, Merk } from '../plan/doos.ts';
import { kaartmaat, vol } from './maat.ts';
import type { Feit, Kaartstof } from './stof.ts';

const label = 8;
const waarde = 9;
const zacht = '#444444';
/** White beside a fact, on both sides of the line between two. */
const naast = 7;

/** One line when it can be one, at a size that still is a title; else two at that of a shorter one. */
function titelMaat(letters: Letters, titel: string): number {
  const past = [25, 24, 23, 22, 21, 20].find((maat) => letters.breedte('titel', maat, titel) <= vol);
  return past ?? 20;
}

/** How wide each fact is: short ones as wide as they are, the others share the rest by what they have to say. */
function breedtes(letters: Letters, feiten: readonly Feit[]): number[] {
  const heel = feiten.map(({ label: naam, waarde: tekst, bij = '' }) => {
    const breed = Math.max(
      letters.breedte('gewoon', label, naam),
      letters.breedte('vet', waarde, tekst),
      Math.min(80, letters.breedte('gewoon', label, bij)),
    );
    return breed + 2 * naast + 1;
  });
  const kort = heel.map((breed) => breed <= 92);
  const vrij = vol - heel.reduce((som, breed, i) => som + (kort[i] ? breed : 0), 0);
  const deel = heel.map((breed, i) => (kort[i] ? 0 : Math.sqrt(breed)));
  const som = deel.reduce((a, b) => a + b, 0);
  // Nothing but short ones: they share what is left.
  if (som === 0) return heel.map((breed) => breed + vrij / heel.length);
  return heel.map((breed, i) => (kort[i] ? breed : (vrij * (deel[i] as number)) / som));
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
    const breed = kop.letters.breedte('gewoon', label, 'schatting');
    const stippel: Merk['sier'] = (vlak) => [
      {
        pad: `M${vlak.x} ${vlak.y + vlak.h + 0.5}h${breed}`,
        ...{ lijn: '#111111', dik: 0.9, streep: [0.1, 2.2] },
      },
    ];
    delen.push(zet('schatting', label, undefined, { sier: stippel }));
  }
  const vlak = { x, y: kop.y, b, h: y - kop.y };
  return { item: doos({ rol: 'LI' }, vlak, [boven, doos({ rol: 'LBody' }, vlak, delen)]), y };
}

/** The facts a coach wants first, ruled like a spec. */
function legFeiten(kop: Kolom, feiten: readonly Feit[]) {
  const rij = breedtes(kop.letters, feiten);
  let x = 0;
  const lijnen: number[] = [];
  const cellen = feiten.map((feit, i) => {
    const breed = rij[i] as number;
    const van = i === 0 ? x : x + naast;
    const cel = legFeit(kop, feit, van, x + breed - (i === feiten.length - 1 ? 0 : naast) - van);
    x += breed;
    if (i < feiten.length - 1) lijnen.push(x);
    return cel;
  });
  const hoogte = Math.max(...cellen.map(({ y }) => y)) - kop.y + 6;
  const sier: Merk['sier'] = ({ x: l, y, h }) => [
    { pad: `M${l} ${y}h${vol}M${l} ${y + h}h${vol}`, lijn: '#111111', dik: 0.8 },
    { pad: lijnen.map((plek) => `M${l + plek} ${y + 5}v${h - 10}`).join(''), lijn: '#777777', dik: 0.5 },
  ];
  kop.eenheid({ rol: 'L', sier }, hoogte, () => cellen.map(({ item }) => item));
}

/** What stands over both columns: what it is, its name, what you do with it, and the facts. */
export function maakKop(letters: Letters, { titel, soort, samenvatting, feiten }: Kaartstof): Kolom {
  const kop = new Kolom(letters, { ...kaartmaat(10.5), breedte: vol, breek: 12 });
  kop.alinea([{ tekst: 'Coachkaart', vet: true }, { tekst: ` · ${soort}` }], { grootte: 9, na: 2 });
  kop.alinea([{ tekst: titel }], {
    ...{ grootte: titelMaat(letters, titel), regel: 1.12, letter: 'titel', rol: 'H1', na: 4 },
  });
  kop.alinea([{ tekst: samenvatting }], { grootte: 11, regel: 1.32, na: 8 });
  legFeiten(kop, feiten);
  return kop;
}
