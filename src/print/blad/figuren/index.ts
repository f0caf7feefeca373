import type { Tekenvorm } from '../../../model/werkblad/tekenvlak.ts';
import type { Getekend, Tekenaar, Tekening } from './kit.ts';
import { figuur, hand } from './mens.ts';
import { cirkelMetAssen, cirkels, klok, kring, ringen } from './rond.ts';
import { as, balans, blanco } from './vlak.ts';

const tekenaars: Record<Tekenvorm, Tekenaar> = {
  blanco,
  ringen,
  as,
  hand,
  'cirkel-met-assen': cirkelMetAssen,
  balans,
  klok,
  figuur,
  cirkels,
  kring,
};

/** The drawing of a field at a given size: shapes and words from its top left corner. */
export const tekenFiguur = (tekening: Tekening): Getekend => tekenaars[tekening.veld.vorm](tekening);
