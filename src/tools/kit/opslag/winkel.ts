import { createStore, type UseStore } from 'idb-keyval';

/**
 * A database of ours with one drawer, opened at the first use. It lets go as soon as anybody, this tab or another,
 * wants to throw the database away; the next use makes a new one.
 */
export function maakWinkel(bank: string, lade: string): UseStore {
  let open: UseStore | undefined;
  return async (wijze, doe) => {
    const winkel = open ?? createStore(bank, lade);
    open = winkel;
    return winkel(wijze, (s) => {
      const { db } = s.transaction;
      db.onversionchange = () => {
        db.close();
        if (open === winkel) open = undefined;
      };
      return doe(s);
    });
  };
}
