import { createStore, del, get, set } from 'idb-keyval';

type Waarden = Record<string, string | boolean>;

/** One store on this device for what is filled in on worksheets; nothing is written before the visitor asks for it. */
const kast = () => createStore('stapwijs-werkbladen', 'ingevuld');

/** What was kept of a sheet, or nothing: also when the browser keeps nothing at all. */
export const bewaarde = (slug: string): Promise<Waarden | undefined> =>
  Promise.resolve()
    .then(() => get<Waarden>(slug, kast()))
    .catch(() => undefined);

/** Keeps what is filled in. False when the browser does not let us. */
export const bewaar = (slug: string, waarden: Waarden): Promise<boolean> =>
  Promise.resolve()
    .then(() => set(slug, waarden, kast()))
    .then(
      () => true,
      () => false,
    );

/** Forgets a sheet. */
export const wis = (slug: string): Promise<void> =>
  Promise.resolve()
    .then(() => del(slug, kast()))
    .catch(() => undefined);
