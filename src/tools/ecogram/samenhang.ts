import { grens } from './grens.ts';
import type { Ecogram } from './soort.ts';
import { type Laag, lagen } from './woorden.ts';

const uniek = (items: readonly unknown[]) => new Set(items).size === items.length;

/**
 * What a schema of single fields cannot say: every name refers to someone, a group holds people and no groups, no band
 * is there twice, and a band stands only in layers that both its ends are in.
 */
export function samenhang({ wie, banden, vast }: Ecogram): boolean {
  const opId = new Map(wie.map((een) => [een.id, een]));
  const leden = (groep: string) => wie.filter((een) => een.groep === groep).length;
  const erIn = (id: string, laag: Laag) => id === 'ik' || opId.get(id)?.plekken[laag] !== undefined;
  return (
    opId.size === wie.length &&
    !opId.has('ik') &&
    uniek(vast) &&
    wie.every(({ soort, groep, plekken }) => {
      if (!lagen.some((laag) => plekken[laag])) return false;
      if (groep === undefined) return true;
      return soort !== 'groep' && opId.get(groep)?.soort === 'groep' && leden(groep) <= grens.leden;
    }) &&
    uniek(banden.map(({ van, naar }) => `${van} ${naar}`)) &&
    banden.every(({ van, naar, lijnen }) => {
      if (naar === 'ik' || (van !== 'ik' && van >= naar)) return false;
      const hier = lagen.filter((laag) => lijnen[laag]);
      return (
        hier.length > 0 &&
        hier.every(
          (laag) =>
            erIn(van, laag) &&
            erIn(naar, laag) &&
            uniek(lijnen[laag]?.steun ?? []) &&
            (van === 'ik' || lijnen[laag]?.steun.length === 0),
        )
      );
    })
  );
}
