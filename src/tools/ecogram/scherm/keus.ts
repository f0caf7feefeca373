import type { Domein, Kind, Ring, Staat, Startweg } from '../woorden.ts';

/** Someone about to be added: what the form offers. */
export interface Nieuw {
  soort: Kind;
  domein: Domein;
  ring: Ring;
  staat: Staat;
}

/** What the panel is about. */
export type Keus =
  | { wat: 'erbij'; nieuw: Nieuw }
  | { wat: 'start'; weg: Startweg; nr: number; ring: Ring }
  | { wat: 'wie'; id: string }
  | { wat: 'band'; van: string; naar: string }
  | { wat: 'verbind'; van?: string }
  | { wat: 'vragen' }
  | { wat: 'schik' };

export const eersteNieuw: Nieuw = { soort: 'mens', domein: 'familie', ring: 1, staat: 'aanwezig' };
