import { mm } from '../blad/stijl.ts';
import { maten, type Zetmaat } from '../boek/maten.ts';

/** The edges of the card: those of the worksheets it lies between. */
export const rand = {
  links: 16 * mm,
  rechts: 18 * mm,
  boven: 12 * mm,
  onder: 9 * mm + 13 * mm + 6,
  grootte: 9,
};
export const papier = maten.papier;
export const vol = papier[0] - rand.links - rand.rechts;
/** White between the two columns. */
export const goot = 8 * mm;
export const kolom = (vol - goot) / 2;
export const bodem = papier[1] - rand.onder - 8;

/** Sizes of the text, the largest first: what does not fit is set smaller. */
export const groottes = Array.from({ length: 26 }, (_, i) => (105 - i) / 10);

const tussen = (klein: number, groot: number, grootte: number) =>
  klein + ((groot - klein) * (grootte - 8)) / 2.5;

/** No word is so long: nothing may break. */
export const HEEL = 99;

/** A column of the card at one size: the smaller the type, the less white. */
export function kaartmaat(grootte: number): Zetmaat {
  return {
    breedte: kolom,
    tekst: grootte,
    klein: grootte * 0.9,
    groot: grootte,
    tabel: Math.max(8, grootte * 0.93),
    kop: { 2: grootte * 1.32, 3: grootte * 1.05, 4: grootte },
    rol: { 2: 'H2', 3: 'H3', 4: 'H4' },
    regel: tussen(1.27, 1.38, grootte),
    wit: tussen(0.4, 0.7, grootte),
    inspring: { punt: grootte * 1.05, nummer: grootte * 1.8, kader: grootte * 0.9 },
    breek: { tekst: 12, kop: HEEL, tabel: 9 },
    redactie: '#111111',
  };
}
