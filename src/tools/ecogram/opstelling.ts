import type { Ecogram } from './soort.ts';
import {
  type Aard,
  aarden,
  type Domein,
  domeinen,
  type Laag,
  lagen,
  type Startweg,
  startwegen,
} from './woorden.ts';

/** What an address may say about a drawing: how it is set up, never what is on it. */
export interface Opstelling {
  /** Sectors that stay when nobody is in them. */
  sectoren: Domein[];
  /** Which layers are offered. */
  lagen: Laag[];
  /** Which kinds of band are offered; a few lines are enough to begin with. */
  banden: Aard[];
  /** The guided start that opens at an empty drawing. */
  start?: Startweg;
}

const gewoon: Opstelling = { sectoren: [], lagen: [...lagen], banden: [...aarden] };

/** The words of a list in the address that are known, in their own order; all of them when none is. */
function kies<T extends string>(alle: readonly T[], woorden: string | null, leeg: readonly T[]): T[] {
  const set = new Set(woorden?.split(',').slice(0, 20));
  const gekozen = alle.filter((een) => set.has(een));
  return gekozen.length > 0 ? gekozen : [...leeg];
}

/** The set-up that an address carries. What it does not know it leaves alone, so an old link never fails. */
export function leesOpstelling(zoek: URLSearchParams): Opstelling {
  const start = startwegen.find((weg) => weg === zoek.get('start'));
  return {
    sectoren: kies(domeinen, zoek.get('sectoren'), gewoon.sectoren),
    // what is now can always be drawn
    lagen: kies(lagen, `nu,${zoek.get('lagen') ?? lagen.join()}`, gewoon.lagen),
    banden: kies(aarden, zoek.get('banden'), gewoon.banden),
    ...(start && { start }),
  };
}

/** The address part of a set-up; empty when it is the ordinary one. */
export function schrijfOpstelling({ sectoren, lagen: welke, banden, start }: Opstelling): URLSearchParams {
  const uit = new URLSearchParams();
  if (sectoren.length > 0) uit.set('sectoren', sectoren.join());
  if (welke.length < lagen.length) uit.set('lagen', welke.join());
  if (banden.length < aarden.length) uit.set('banden', banden.join());
  if (start) uit.set('start', start);
  return uit;
}

/** A document with the sectors that the set-up keeps, beside those it keeps itself. */
export function metSectoren(doc: Ecogram, { sectoren }: Opstelling): Ecogram {
  const erbij = sectoren.filter((domein) => !doc.vast.includes(domein));
  return erbij.length > 0 ? { ...doc, vast: [...doc.vast, ...erbij] } : doc;
}
