import { promisifyRequest } from 'idb-keyval';
import { nieuwId } from '../id.ts';
import { maakWinkel } from '../opslag/winkel.ts';
import type { Uitdraai } from '../uitvoer/stuk.ts';
import type { Huis } from '../uitvoer/zetplan.ts';

/** A print of a tool as it was when it went in the werkmap. It holds answers: it never leaves the device. */
export interface Ingevuld {
  /** Of the sheet: 'Ecogram'. */
  titel: string;
  /** The name of the document; may be empty. */
  naam: string;
  /** The day it went in, as it stands on the paper: '22 november 2026'. */
  dag: string;
  uitdraai: Uitdraai;
  huis: Huis;
}

const winkel = maakWinkel('stapwijs-werkmap', 'ingevuld');

/** A name for a print: what stands after "i." in the map. */
export const ingevuldSleutel = (tool: string): string => `${tool}-${nieuwId()}`;

/** Keeps a print. False when the browser keeps nothing, or has no room. */
export const bewaarIngevuld = (sleutel: string, ingevuld: Ingevuld): Promise<boolean> =>
  winkel('readwrite', async (s) => {
    s.put(ingevuld, sleutel);
    await promisifyRequest(s.transaction);
    return true;
  }).catch(() => false);

/** A print by its name; nothing when it is not on this device. */
export const leesIngevuld = (sleutel: string): Promise<Ingevuld | undefined> =>
  winkel('readonly', (s) => promisifyRequest<Ingevuld | undefined>(s.get(sleutel))).catch(() => undefined);

/** Deletes a print. */
export const wisIngevuld = (sleutel: string): Promise<void> =>
  winkel('readwrite', async (s) => {
    s.delete(sleutel);
    await promisifyRequest(s.transaction);
  }).catch(() => {});

/** A print without its contents, with on how many pages it begins: text may flow on to more. */
export type IngevuldTitel = Pick<Ingevuld, 'titel' | 'naam' | 'dag'> & { paginas: number };

/** What the prints on this device are called, by their name in the map. Empty where nothing can be kept. */
export const titelsVanIngevuld = (): Promise<Map<string, IngevuldTitel>> =>
  winkel('readonly', async (s) => {
    const [sleutels, alle] = await Promise.all([
      promisifyRequest<IDBValidKey[]>(s.getAllKeys()),
      promisifyRequest<Ingevuld[]>(s.getAll()),
    ]);
    return new Map(
      alle.map(
        ({ titel, naam, dag, uitdraai }, i) =>
          [String(sleutels[i]), { titel, naam, dag, paginas: uitdraai.paginas.length }] as const,
      ),
    );
  }).catch(() => new Map());
