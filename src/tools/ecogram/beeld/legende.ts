import type { Ecogram } from '../soort.ts';
import {
  type Aard,
  aarden,
  aardNaam,
  type Kind,
  type Laag,
  type Richting,
  richtingen,
  richtingNaam,
  type Staat,
  type Steun,
  soorten,
  soortNaam,
  staatNaam,
  staten,
  steunNaam,
  steunsoorten,
} from '../woorden.ts';
import { inDeze, lijnenIn } from '../zoek.ts';

/** One line of the legend: a sign and its words. */
export type Legende =
  | { soort: 'aard'; wat: Aard; naam: string }
  | { soort: 'richting'; wat: Exclude<Richting, 'geen'>; naam: string }
  | { soort: 'steun'; wat: Steun; naam: string }
  | { soort: 'teken'; wat: Kind; naam: string }
  | { soort: 'staat'; wat: Staat; naam: string };

interface Gebruik {
  aarden: Iterable<Aard>;
  richtingen: Iterable<Richting>;
  steun: Iterable<Steun>;
  soorten: Iterable<Kind>;
  staten: Iterable<Staat>;
}

/** The lines for what is used, in the order of the deck. */
export function maakLegende(gebruik: Gebruik, wie: string): Legende[] {
  const hier = <T>(alle: readonly T[], deze: Iterable<T>) => {
    const set = new Set(deze);
    return alle.filter((een) => set.has(een));
  };
  const pijl = (richting: Exclude<Richting, 'geen'>) =>
    wie === 'ik'
      ? richtingNaam[richting]
      : { krijgt: `${wie} krijgt steun`, geeft: `${wie} geeft steun`, beide: 'Steun over en weer' }[richting];
  return [
    ...hier(aarden, gebruik.aarden).map((wat): Legende => ({ soort: 'aard', wat, naam: aardNaam[wat] })),
    ...hier(richtingen, gebruik.richtingen).flatMap((wat): Legende[] =>
      wat === 'geen' ? [] : [{ soort: 'richting', wat, naam: pijl(wat) }],
    ),
    ...hier(steunsoorten, gebruik.steun).map(
      (wat): Legende => ({ soort: 'steun', wat, naam: steunNaam[wat] }),
    ),
    ...hier(soorten, gebruik.soorten).map((wat): Legende => ({ soort: 'teken', wat, naam: soortNaam[wat] })),
    ...hier(staten, gebruik.staten).flatMap((wat): Legende[] =>
      wat === 'aanwezig' ? [] : [{ soort: 'staat', wat, naam: staatNaam[wat] }],
    ),
  ];
}

/** The legend of only what stands in a layer. */
export function legendeVan(doc: Ecogram, laag: Laag): Legende[] {
  const lijnen = lijnenIn(doc, laag).map(({ lijn }) => lijn);
  const wie = inDeze(doc, laag);
  return maakLegende(
    {
      aarden: lijnen.map(({ aard }) => aard),
      richtingen: lijnen.map(({ richting }) => richting),
      steun: lijnen.flatMap(({ steun }) => steun),
      soorten: wie.map(({ soort }) => soort),
      staten: wie.flatMap(({ plekken }) => plekken[laag]?.staat ?? []),
    },
    doc.kern.label || 'ik',
  );
}
