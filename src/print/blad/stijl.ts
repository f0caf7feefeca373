import type { Versie } from '../../model/werkblad.ts';

export const mm = 72 / 25.4;
export const inkt = '#111111';
export const zacht = '#444444';

/** Sizes of a version of a sheet, in points. */
export interface Stijl {
  versie: Versie;
  tekst: number;
  klein: number;
  /** What may shrink to fit (the options of a list) never goes below this. */
  kleinst: number;
  label: number;
  kop2: number;
  kop1: number;
  /** Between two writing lines. */
  regel: number;
  antwoord: number;
  rand: number;
  /** A box to tick. */
  vak: number;
  /** White between two fields. */
  wit: number;
  /** More columns than this, and a table becomes a list of rows. */
  kolommen: number;
  icoon: number;
}

export const stijlen: Record<Versie, Stijl> = {
  standaard: {
    versie: 'standaard',
    tekst: 12,
    klein: 10.5,
    kleinst: 9,
    label: 12.5,
    kop2: 17,
    kop1: 30,
    regel: 10 * mm,
    antwoord: 11.5,
    rand: 9,
    vak: 14,
    wit: 16,
    kolommen: 10,
    icoon: 0,
  },
  grootletter: {
    versie: 'grootletter',
    tekst: 18,
    klein: 18,
    kleinst: 15,
    label: 18,
    kop2: 23,
    kop1: 36,
    regel: 13 * mm,
    antwoord: 18,
    rand: 12,
    vak: 20,
    wit: 22,
    kolommen: 3,
    icoon: 0,
  },
  eenvoudig: {
    versie: 'eenvoudig',
    tekst: 15,
    klein: 13.5,
    kleinst: 11.5,
    label: 15.5,
    kop2: 21,
    kop1: 36,
    regel: 11 * mm,
    antwoord: 15,
    rand: 10,
    vak: 18,
    wit: 20,
    kolommen: 3,
    icoon: 34,
  },
};
