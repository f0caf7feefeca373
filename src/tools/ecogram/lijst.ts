import type { Ecogram, Wie } from './soort.ts';
import {
  type Aard,
  aardNaam,
  bereikNaam,
  domeinen,
  domeinNaam,
  type Laag,
  ringNaam,
  staatNaam,
} from './woorden.ts';
import { groepNaam, pijlZin, steunWoorden } from './zinnen.ts';
import { inDeze, zoekLijn } from './zoek.ts';

/** Someone of the drawing as a row of the list, with the same content. */
export interface Rij {
  wie: Wie;
  waar: string;
  aard?: Aard;
  band: string;
  steun: string;
  bereik: string;
}

/** Where someone stands in a layer: "familie, dichtbij", and how when that is not simply there. */
export function waar(doc: Ecogram, { id, domein, plekken }: Wie, laag: Laag): string {
  const plek = plekken[laag];
  if (!plek) return '';
  const groep = groepNaam(doc, id, laag);
  const delen = [groep ? `in ${groep}` : `${domeinNaam[domein].toLowerCase()}, ${ringNaam[plek.ring]}`];
  if (plek.staat !== 'aanwezig') delen.push(staatNaam[plek.staat].toLowerCase());
  return delen.join('; ');
}

/** A layer as a list: by sector in the order of the clock, the nearest first. */
export function lijstVan(doc: Ecogram, laag: Laag): Rij[] {
  const orde = (wie: Wie) => domeinen.indexOf(wie.domein) * 10 + (wie.plekken[laag]?.ring ?? 0);
  return inDeze(doc, laag)
    .sort((a, b) => orde(a) - orde(b))
    .map((wie): Rij => {
      const lijn = zoekLijn(doc, laag, 'ik', wie.id);
      const pijl = lijn ? pijlZin(doc, 'ik', wie.id, lijn.richting) : '';
      return {
        wie,
        waar: waar(doc, wie, laag),
        ...(lijn && { aard: lijn.aard }),
        band: lijn ? aardNaam[lijn.aard] : 'Nog geen band',
        steun: [pijl, lijn ? steunWoorden(lijn) : ''].filter(Boolean).join(': '),
        bereik: wie.bereik === 'onbekend' ? '' : bereikNaam[wie.bereik],
      };
    });
}
