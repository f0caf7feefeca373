import type { Letters } from '../letters/letters.ts';
import { leesTtf, type Ttf } from '../letters/ttf.ts';
import { voegSamen } from '../letters/voegsamen.ts';

export interface HeleLetter {
  ttf: Ttf;
  bytes: Uint8Array;
  glyfen: Map<number, string>;
}
const gemaakt = new WeakMap<Letters, HeleLetter>();

/** Of two characters with one shape the plain one: the space, not the hard space; the hyphen, not the soft one. */
const gewoner = (a: number, b: number) => (a < b ? a : b);

/**
 * The text face with everything it has, in one font: what people type with in a PDF reader. Łukasz and Nguyễn must
 * come out right there too, and a reader can only use letters that are in the font of the field.
 */
export function heleLetter(letters: Letters): HeleLetter {
  const bekend = gemaakt.get(letters);
  if (bekend) return bekend;
  const delen = [letters.ttf('gewoon'), letters.ttf('gewoon-rest')].filter((ttf) => ttf !== undefined);
  const bytes = voegSamen(delen);
  const ttf = leesTtf(bytes);
  const punten = new Map<number, number>();
  for (const [punt, glyf] of ttf.glyfen) punten.set(glyf, gewoner(punt, punten.get(glyf) ?? punt));
  const glyfen = new Map([...punten].map(([glyf, punt]) => [glyf, String.fromCodePoint(punt)]));
  const heel = { ttf, bytes, glyfen };
  gemaakt.set(letters, heel);
  return heel;
}
