import type { Ecogram, Lijn } from './soort.ts';
import { aardNaam, type Laag, type Richting, steunNaam } from './woorden.ts';
import { groepIn, opsomming, zoekWie } from './zoek.ts';

/** The person in the middle in a sentence: as "ik", or by name. */
export interface Stem {
  /** Subject: "ik", "Ayşe". */
  ik: string;
  /** Object: "mij", "Ayşe". */
  mij: string;
  krijg: string;
  geef: string;
  sta: string;
}

export function stemVan({ kern: { label } }: Ecogram): Stem {
  return label
    ? { ik: label, mij: label, krijg: 'krijgt', geef: 'geeft', sta: 'staat' }
    : { ik: 'ik', mij: 'mij', krijg: 'krijg', geef: 'geef', sta: 'sta' };
}

/** The name of someone; of 'ik' as an object. */
export const naamVan = (doc: Ecogram, id: string): string =>
  id === 'ik' ? stemVan(doc).mij : (zoekWie(doc, id)?.label ?? '');

/** What an arrow says: "Mama steunt mij"; empty without one. The direction is seen from `van`. */
export function pijlZin(doc: Ecogram, van: string, naar: string, richting: Richting): string {
  const ikZelf = van === 'ik' && !doc.kern.label;
  const [een, ander] = [naamVan(doc, van), naamVan(doc, naar)];
  switch (richting) {
    case 'geen':
      return '';
    case 'beide':
      return ikZelf ? 'We steunen elkaar' : 'Ze steunen elkaar';
    case 'krijgt':
      return `${ander} steunt ${een}`;
    case 'geeft':
      return ikZelf ? `Ik steun ${ander}` : `${een} steunt ${ander}`;
  }
}

/** Where support goes, in a few words: "van Mama naar mij". */
export function pijlWoord(doc: Ecogram, van: string, naar: string, richting: Richting): string {
  const [een, ander] = [naamVan(doc, van), naamVan(doc, naar)];
  const woorden: Record<Richting, string> = {
    geen: 'geen pijl',
    krijgt: `van ${ander} naar ${een}`,
    geeft: `van ${een} naar ${ander}`,
    beide: 'over en weer',
  };
  return woorden[richting];
}

/** "praktische steun en gezelschap" */
export const steunWoorden = ({ steun }: Lijn): string =>
  opsomming(steun.map((soort) => steunNaam[soort].toLowerCase()));

/** "sterk en moeilijk" */
export const aardWoord = ({ aard }: Lijn): string => aardNaam[aard].toLowerCase();

/** The name of the group in which someone is drawn, if any. */
export const groepNaam = (doc: Ecogram, id: string, laag: Laag): string | undefined => {
  const wie = zoekWie(doc, id);
  return wie && groepIn(doc, wie, laag)?.label;
};
