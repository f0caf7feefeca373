import type { Groep } from '../../../model/werkmap/aantal.ts';
import type { Rij } from './rij.ts';
import { bladzijden, stukken, tel, vellen } from './woorden.ts';

/** What one group gets, and what that is on paper. */
export interface Deel {
  groep: Groep;
  stukken: number;
  zin: string;
}

export interface Totaal {
  /** Only the groups that get something. */
  delen: Deel[];
  paginas: number;
  vellen: number;
}

const som = (rijen: readonly Rij[], van: (rij: Rij) => number) =>
  rijen.reduce((totaal, rij) => totaal + rij.aantal * van(rij), 0);

function zinVan(groep: Groep, rijen: readonly Rij[]): string {
  const paginas = bladzijden(som(rijen, (rij) => rij.paginas));
  if (groep === 'kaarten') return `${tel(rijen.length, 'kaartspel', 'kaartspellen')}, ${paginas}`;
  if (groep === 'coach') return `${stukken(rijen.length)}, ${paginas}`;
  const [eerste] = rijen;
  const bladen = tel(rijen.length, 'blad', 'bladen');
  const gelijk = rijen.every(({ aantal }) => aantal === eerste?.aantal);
  const keer = som(rijen, () => 1);
  return gelijk ? `${bladen} × ${eerste?.aantal}, ${paginas}` : `${bladen}, samen ${keer} keer, ${paginas}`;
}

/** The map in numbers: what each group gets, and how much paper that asks for (without cover and contents). */
export function totaalVan(rijen: readonly Rij[]): Totaal {
  const opPapier = rijen.filter(({ voor, aantal, kwijt }) => voor && aantal > 0 && !kwijt);
  const delen = (['coach', 'deelnemer', 'kaarten'] as const).flatMap((groep): Deel[] => {
    const eigen = opPapier.filter(({ voor }) => voor === groep);
    return eigen.length > 0 ? [{ groep, stukken: eigen.length, zin: zinVan(groep, eigen) }] : [];
  });
  return { delen, paginas: som(opPapier, (rij) => rij.paginas), vellen: som(opPapier, (rij) => rij.vellen) };
}

/** "58 bladzijden op 31 vellen papier". */
export const papierZin = ({ paginas, vellen: aantal }: Totaal): string =>
  paginas === 0 ? 'Er is nog niets om af te drukken' : `${bladzijden(paginas)} op ${vellen(aantal)}`;
