import type { EigenMap } from '../../../model/werkmap/map.ts';
import { voegToe } from '../../../model/werkmap/map.ts';
import type { Stuk } from '../../../model/werkmap/stuk.ts';
import { bewaarIngevuld, leesIngevuld, wisIngevuld } from '../../kit/werkmap/ingevuld.ts';
import type { Wijzig } from './gebruik.ts';

/**
 * Deletes the prints of pieces that leave the map; until the page is left they can come back.
 * @returns puts them back on the device
 */
export async function wisPrints(stukken: readonly Stuk[]): Promise<() => Promise<void>> {
  const namen = stukken.flatMap(({ soort, id }) => (soort === 'ingevuld' ? [id] : []));
  const prints = await Promise.all(namen.map(async (naam) => [naam, await leesIngevuld(naam)] as const));
  for (const naam of namen) await wisIngevuld(naam);
  return async () => {
    for (const [naam, print] of prints) if (print) await bewaarIngevuld(naam, print);
  };
}

/**
 * Puts another map in the place of this one.
 * @returns brings the old one back, with what came in since
 */
export async function wissel(oud: EigenMap, hoe: (map: EigenMap) => EigenMap, wijzig: Wijzig) {
  const nieuw = hoe(oud);
  const blijft = new Set(nieuw.stukken.map(({ id }) => id));
  const printsTerug = await wisPrints(oud.stukken.filter(({ id }) => !blijft.has(id)));
  wijzig(() => nieuw);
  const gebracht = new Set(nieuw.stukken);
  return async () => {
    await printsTerug();
    wijzig((nu) => voegToe(nu.stukken.filter((stuk) => !isVan(stuk, gebracht)))(oud));
  };
}

const isVan = (stuk: Stuk, stukken: ReadonlySet<Stuk>) =>
  [...stukken].some(({ soort, id }) => soort === stuk.soort && id === stuk.id);
