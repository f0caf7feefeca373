import type { OpgelostBlad } from '../../model/werkblad.ts';
import type { Letters } from '../letters/letters.ts';
import type { Stijl } from './stijl.ts';

/** What every component of a sheet is given. */
export interface Kader {
  blad: OpgelostBlad;
  stijl: Stijl;
  letters: Letters;
  /** Width of the column. */
  breedte: number;
  /** Height of a page for content, and of what may already stand above the field on the first. */
  hoogte: number;
  boven: number;
  /** Level of the headings of fields: lower below a tussenkop. */
  niveau: 'H2' | 'H3';
}
export interface VeldProps<V> {
  kader: Kader;
  veld: V;
}
