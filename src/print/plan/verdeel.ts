import type { Doos } from './doos.ts';

export interface Pagina {
  /** Where content begins and must end, from the top. */
  eerste: number;
  verder: number;
  bodem: number;
}

/** Where a unit came to stand: page and shift. `kop` asks for the header row of its table again, at this height. */
export interface Plaats {
  eenheid: Doos;
  pagina: number;
  dy: number;
  kop?: { doos: Doos; dy: number };
}

export const eenheden = (doos: Doos): Doos[] =>
  doos.merk.eenheid ? [doos] : doos.kinderen.flatMap((kind) => eenheden(kind));

/** Part of a page that a form may leave white to stay whole. */
const teWit = 0.6;
const onder = ({ vlak }: Doos) => vlak.y + vlak.h;

/** The innermost form each unit is a part of. */
function formulieren(doos: Doos, boven: Doos | undefined, uit = new Map<Doos, Doos>()): Map<Doos, Doos> {
  const formulier = doos.merk.samen ? doos : boven;
  if (doos.merk.eenheid && formulier) uit.set(doos, formulier);
  else if (!doos.merk.eenheid) for (const kind of doos.kinderen) formulieren(kind, formulier, uit);
  return uit;
}

/**
 * May no page break come after a unit? A heading goes with what follows, a form and two rows hold together.
 * @returns that question, and a way to give up a form
 */
function verband(wortel: Doos, lijst: readonly Doos[], ruimte: number) {
  const formulier = formulieren(wortel, undefined);
  const opgegeven = new Set<Doos | undefined>();
  const rij = (i: number) => lijst[i]?.merk.rijVan;
  const vast = (i: number): boolean => {
    const [doos, volgende] = [lijst[i], lijst[i + 1]];
    if (!doos || !volgende) return false;
    if (doos.merk.bijVolgende) return true;
    const samen = formulier.get(doos);
    if (samen && samen === formulier.get(volgende)) return samen.vlak.h <= ruimte && !opgegeven.has(samen);
    // No lonely row under the header of a table, nor after a page break; but never half a page of white for it.
    const tabel = rij(i);
    if (tabel === undefined || tabel !== rij(i + 1)) return false;
    const rand = rij(i - 1) !== tabel || rij(i + 2) !== tabel;
    return rand && onder(volgende) - doos.vlak.y <= ruimte * 0.4;
  };
  const geefOp = (van: number, tot: number) => {
    for (let i = van; i <= tot; i++) opgegeven.add(formulier.get(lijst[i] as Doos));
  };
  return { vast, geefOp };
}

/** From a unit on, the last of all that may not be parted from it, as far as one page can hold it. */
function keten(lijst: readonly Doos[], vast: (i: number) => boolean, i: number, ruimte: number): number {
  const begin = (lijst[i] as Doos).vlak.y;
  let eind = i;
  while (vast(eind) && onder(lijst[eind + 1] as Doos) - begin <= ruimte) eind++;
  return eind;
}

/**
 * Deals the units of one endless column over pages. Pure arithmetic on what the layout engine measured.
 * A unit taller than a page begins on a page of its own and is cut later (snijd.ts).
 */
export function verdeel(
  wortel: Doos,
  { eerste, verder, bodem }: Pagina,
): { plaatsen: Plaats[]; paginas: number } {
  const lijst = eenheden(wortel);
  const koppen = new Map(
    lijst.flatMap((doos) => (doos.merk.kopVan ? [[doos.merk.kopVan, doos] as const] : [])),
  );
  const { vast, geefOp } = verband(wortel, lijst, bodem - verder);
  const plaatsen: Plaats[] = [];
  let pagina = 0;
  let dy = eerste;
  let vastTot = -1;
  let begonnen = false;
  lijst.forEach((eenheid, i) => {
    const { merk, vlak } = eenheid;
    const tabelkop = merk.rijVan === undefined ? undefined : koppen.get(merk.rijVan);
    const ruimte = bodem - verder - (tabelkop?.vlak.h ?? 0);
    let laatste = keten(lijst, vast, i, ruimte);
    const pastHier = () => i <= vastTot || onder(lijst[laatste] as Doos) + dy <= bodem;
    // A form that would leave more than half a page white is cut after all.
    if (!pastHier() && bodem - (vlak.y + dy) > (bodem - verder) * teWit) {
      geefOp(i, laatste);
      laatste = keten(lijst, vast, i, ruimte);
    }
    const past = pastHier();
    let kop: Plaats['kop'];
    if (!past && begonnen) {
      pagina++;
      dy = verder - vlak.y;
      if (tabelkop) {
        kop = { doos: tabelkop, dy: verder - tabelkop.vlak.y };
        dy += tabelkop.vlak.h;
      }
    }
    vastTot = Math.max(vastTot, laatste);
    begonnen = true;
    plaatsen.push({ eenheid, pagina, dy, ...(kop && { kop }) });
    // What is taller than a page takes the pages it needs; the next unit follows where it ends.
    const hoogte = onder(eenheid) + dy;
    if (hoogte > bodem) {
      const perPagina = bodem - verder;
      const extra = Math.ceil((hoogte - bodem) / perPagina);
      pagina += extra;
      dy -= bodem - verder + (extra - 1) * perPagina;
    }
  });
  return { plaatsen, paginas: pagina + 1 };
}
