import type { Register } from '../../../model/werkmap/catalogus.ts';
import type { Wijziging } from '../../../model/werkmap/map.ts';
import { verplaats, voegToe } from '../../../model/werkmap/map.ts';
import { type Stuk, stukSleutel } from '../../../model/werkmap/stuk.ts';

/** Something that goes with a piece of the map and is not in it. */
export interface Voorstel {
  stuk: Stuk;
  titel: string;
  /** The piece that it goes with, and what that is called. */
  bij: Stuk;
  bijTitel: string;
}

/** The sheets and decks of the methodieken, and the methodieken of the moments, that are not in the map yet. */
export function voorstellenVoor(stukken: readonly Stuk[], register: Register): Voorstel[] {
  const er = new Set(stukken.map(stukSleutel));
  const uit: Voorstel[] = [];
  const stelVoor = (
    bij: Stuk,
    bijTitel: string,
    soort: 'methodiek' | 'werkblad' | 'kaarten',
    ids: string[],
  ) => {
    for (const id of ids) {
      const stuk: Stuk = { soort, id };
      const ding = register[soort](id)?.ding;
      if (!ding || er.has(stukSleutel(stuk))) continue;
      er.add(stukSleutel(stuk));
      uit.push({ stuk, titel: ding.titel, bij, bijTitel });
    }
  };
  for (const stuk of stukken) {
    const methodiek = stuk.soort === 'methodiek' ? register.methodiek(stuk.id)?.ding : undefined;
    if (methodiek) {
      stelVoor(stuk, methodiek.titel, 'werkblad', methodiek.werkbladen);
      stelVoor(stuk, methodiek.titel, 'kaarten', methodiek.decks);
    }
    const moment = stuk.soort === 'moment' ? register.moment(stuk.id)?.moment : undefined;
    if (moment) stelVoor(stuk, moment.titel, 'methodiek', moment.methodieken);
  }
  return uit;
}

/** Puts a piece in the map right behind the one it goes with. */
export const voegToeBij =
  (stuk: Stuk, bij: Stuk): Wijziging =>
  (map) => {
    const nieuw = voegToe([stuk])(map);
    const plek = map.stukken.findIndex((ander) => stukSleutel(ander) === stukSleutel(bij));
    return nieuw === map || plek < 0 ? nieuw : verplaats(nieuw.stukken.length - 1, plek + 1)(nieuw);
  };
