import type { Methodiek } from './methodiek.ts';
import type { Proces, Stap, Taxonomie } from './taxonomie.ts';
import type { Moment, Traject } from './traject.ts';

/** The order in lists: by first fase of the taxonomie, then by title. */
export function opVolgorde(taxonomie: Taxonomie) {
  const plaats = new Map(taxonomie.fasen.map((fase, i) => [fase.id, i]));
  const eerste = (m: Methodiek) => plaats.get(m.fase[0] ?? '') ?? 0;
  return (a: Methodiek, b: Methodiek) => eerste(a) - eerste(b) || a.titel.localeCompare(b.titel, 'nl');
}

/** Every contactmoment in which a methodiek is on the list, with its traject. */
export function plaatsenInTrajecten(slug: string, trajecten: readonly Traject[]) {
  return trajecten.flatMap((traject) =>
    traject.momenten
      .filter((moment) => moment.methodieken.includes(slug) || moment.toevoegingen.includes(slug))
      .map((moment) => ({ traject, moment })),
  );
}

/** A traject without a level is for everyone, and so is a methodiek without one. */
const pastBijNiveau = (m: Methodiek, niveaus: readonly string[]) =>
  niveaus.length === 0 || m.reflectieniveau.some((niveau) => niveaus.includes(niveau));

/**
 * What else could be used in a contactmoment: same fase, same reflection level, not on its list already.
 * This is our derivation, not the source's, and the page says so.
 */
export function alternatieven(
  moment: Moment,
  traject: Traject,
  methodieken: readonly Methodiek[],
): Methodiek[] {
  const opDeLijst = new Set([...moment.methodieken, ...moment.toevoegingen]);
  return methodieken.filter(
    (m) =>
      !opDeLijst.has(m.slug) &&
      m.setting.includes('individueel') &&
      m.fase.some((fase) => moment.fase.includes(fase)) &&
      m.reflectieniveau.length > 0 &&
      pastBijNiveau(m, traject.reflectieniveau),
  );
}

/**
 * The methodieken of a step of a lens: those that name it themselves, and those that fit by fase.
 * A lens with koppeling "fasen" has no own list.
 */
export function inStap(proces: Proces, stap: Stap, methodieken: readonly Methodiek[]) {
  const adres = `${proces.id}/${stap.id}`;
  const zelf = methodieken.filter((m) => m.stappen.includes(adres));
  const viaFase = methodieken.filter(
    (m) => !zelf.includes(m) && m.fase.some((fase) => stap.fase.includes(fase)),
  );
  return { zelf, viaFase };
}

/** The steps a methodiek stands in, grouped by lens, in the order of the taxonomie. */
export function lenzenVan(m: Methodiek, taxonomie: Taxonomie) {
  return taxonomie.processen.flatMap((proces) => {
    const stappen = proces.stappen.filter((stap) => m.stappen.includes(`${proces.id}/${stap.id}`));
    return stappen.length > 0 ? [{ proces, stappen }] : [];
  });
}

/** Whether the source itself chooses between trajecten by level and intensity, so that they have a cell in the table. */
export const inTabel = ({ herkomst }: Traject) =>
  herkomst.reflectieniveau === 'bron' && herkomst.intensiteit === 'bron';
