import type { Register } from '../../../model/werkmap/catalogus.ts';
import { type DraaiboekRij, maakDraaiboek } from '../../../model/werkmap/draaiboek.ts';
import * as klok from '../../../model/werkmap/klok.ts';
import { minutenVan } from '../../../model/werkmap/klokuur.ts';
import { leesBegin, leesStukken, legeMap, type Werkmap } from '../../../model/werkmap/map.ts';
import { schrijfStuk } from '../../../model/werkmap/stuk.ts';
import { leesTab, schrijfTab } from './bewaar.ts';

const SLEUTEL = 'stapwijs-draaiboek-rit';

/** A run with its rows as they were when it began: a change in another tab does not move them under way. */
export interface Rit {
  map: Werkmap;
  loop: klok.Loop;
  /** Shown now, or laid aside with "Stop". */
  open: boolean;
  /** Steps that were ticked: "2.0" is the first step of the third row. */
  gedaan: string[];
}

/** A row of a run, with the moment it is a part of. */
export interface Ritrij extends DraaiboekRij {
  moment?: string;
}

export function rijenVan(map: Werkmap, register: Register): Ritrij[] {
  let moment: string | undefined;
  return maakDraaiboek(map, register).rijen.flatMap((rij): Ritrij[] => {
    if (rij.soort !== 'moment') return [{ ...rij, ...(moment && { moment }) }];
    moment = rij.titel;
    return [];
  });
}

/** Begins a run now; a begin of the map counts as that of today. */
export function beginRit(map: Werkmap, nu: number): Rit {
  const gepland = map.begin && new Date(nu).setHours(0, minutenVan(map.begin), 0, 0);
  return { map, loop: klok.begin(nu, gepland || nu), open: true, gedaan: [] };
}

export function bewaarRit(rit: Rit | undefined) {
  if (!rit) return schrijfTab(SLEUTEL, undefined);
  const { map, ...rest } = rit;
  schrijfTab(SLEUTEL, { ...rest, begin: map.begin, stukken: map.stukken.map(schrijfStuk) });
}

/** The run that this tab was in; nothing when there is none, or when it no longer fits what the site has. */
export function leesRit(register: Register): Rit | undefined {
  const waarde = leesTab(SLEUTEL);
  if (typeof waarde !== 'object' || waarde === null) return undefined;
  const { stukken, begin: ruw, loop: kale, open, gedaan } = waarde as Record<string, unknown>;
  const begin = leesBegin(ruw);
  const map = {
    ...legeMap(),
    ...(begin && { begin }),
    stukken: leesStukken(Array.isArray(stukken) ? stukken : []),
  };
  const rijen = rijenVan(map, register).length;
  const loop = rijen > 0 ? klok.leesLoop(kale, rijen) : undefined;
  if (!loop) return undefined;
  return { map, loop, open: open === true, gedaan: Array.isArray(gedaan) ? gedaan.map(String) : [] };
}
