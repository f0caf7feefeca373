import type { Soort } from './blok.ts';
import type { Versie } from './gezicht.ts';

const reeks = (...groottes: number[]) => groottes;

/** The sizes of a card, from large to small. But for the mark at the foot none is under 11 points, nor under 18 in large print. */
const MATEN = {
  klein: {
    woord: reeks(22, 20, 18, 16, 14.5, 13, 12, 11),
    vraag: reeks(17, 16, 15, 14, 13, 12, 11),
    bijprent: reeks(17, 16, 15, 14, 13, 12, 11),
    uitleg: reeks(13.5, 13, 12.5, 12, 11.5, 11),
    vakwoord: reeks(12, 11),
    letter: 40,
    voet: 8.5,
    wit: 7,
  },
  groot: {
    woord: reeks(34, 31, 28, 25, 22, 20, 18),
    vraag: reeks(27, 25, 23, 21, 19.5, 18),
    bijprent: reeks(25, 23, 21, 19.5, 18),
    uitleg: reeks(21, 20, 19, 18),
    vakwoord: reeks(19, 18),
    letter: 56,
    voet: 11,
    wit: 10,
  },
} as const;

export type Rolwoord = 'woord' | 'vraag' | 'bijprent';

export const maten = (versie: Versie) => MATEN[versie === 'groot' ? 'groot' : 'klein'];

export const koptekst = (versie: Versie, rol: Rolwoord): Soort => ({
  letter: rol === 'vraag' ? 'vet' : 'titel',
  groottes: maten(versie)[rol],
  tussenregel: rol === 'vraag' ? 1.22 : 1.16,
});
/** @param nadruk a sentence after the explanation, which asks something */
export const uitleg = (versie: Versie, nadruk: boolean): Soort => ({
  letter: nadruk ? 'vet' : 'gewoon',
  groottes: maten(versie).uitleg,
  tussenregel: 1.3,
});
export const vakwoord = (versie: Versie): Soort => ({
  letter: 'vet',
  groottes: maten(versie).vakwoord,
  tussenregel: 1.25,
  kleur: '#444444',
});
