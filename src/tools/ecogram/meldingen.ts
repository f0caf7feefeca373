import { waar } from './lijst.ts';
import type { Ecogram } from './soort.ts';
import { aardNaam, type Domein, domeinNaam, inLaag, type Kind, type Laag, soortNaam } from './woorden.ts';
import { naamVan, pijlZin, steunWoorden } from './zinnen.ts';
import { groot, zoekLijn, zoekWie } from './zoek.ts';

/**
 * What the live region says after a command; each takes the document as it became, unless it says otherwise. Dutch, one
 * or two short sentences, never more than what changed.
 */

const plek = (doc: Ecogram, id: string, laag: Laag) => {
  const wie = zoekWie(doc, id);
  return wie ? waar(doc, wie, laag) : '';
};

/** Someone new. */
export const erbij = (doc: Ecogram, id: string, laag: Laag) =>
  `${naamVan(doc, id)} staat erbij: ${plek(doc, id, laag)}.`;

/** Someone moved, by hand or in the list: another ring, sector, state or group. */
export const staatNu = (doc: Ecogram, id: string, laag: Laag) =>
  `${naamVan(doc, id)} staat nu hier: ${plek(doc, id, laag)}.`;

/** Someone taken away, told from the document before. */
export const weg = (voor: Ecogram, id: string) => `${naamVan(voor, id)} is weg.`;

export const uitLaag = (voor: Ecogram, id: string, laag: Laag) =>
  `${naamVan(voor, id)} staat ${inLaag[laag]} niet meer op het blad.`;

export const heet = (doc: Ecogram, id: string) => `De naam is nu ${naamVan(doc, id)}.`;

export const isNu = (doc: Ecogram, id: string, soort: Kind) =>
  `${naamVan(doc, id)} is nu: ${soortNaam[soort].toLowerCase()}.`;

export const bereikIs = (doc: Ecogram, id: string) => {
  const bereik = zoekWie(doc, id)?.bereik;
  const naam = naamVan(doc, id);
  return bereik === 'onbekend' ? `Bereik van ${naam} leeggemaakt.` : `${naam} is ${bereik} te bereiken.`;
};

/** A band drawn or changed: its kind, who supports whom, and with what. */
export function bandIs(doc: Ecogram, laag: Laag, van: string, naar: string): string {
  const lijn = zoekLijn(doc, laag, van, naar);
  if (!lijn) return `Geen band meer tussen ${naamVan(doc, van)} en ${naamVan(doc, naar)}.`;
  const pijl = pijlZin(doc, van, naar, lijn.richting);
  const steun = steunWoorden(lijn);
  return [
    `Band tussen ${naamVan(doc, van)} en ${naamVan(doc, naar)}: ${aardNaam[lijn.aard].toLowerCase()}.`,
    ...(pijl ? [`${pijl}.`] : []),
    ...(steun ? [`${groot(steun)}.`] : []),
  ].join(' ');
}

export const middenHeet = (doc: Ecogram) =>
  doc.kern.label ? `In het midden staat nu ${doc.kern.label}.` : 'In het midden staat nu: ik.';

export const vastIs = (domein: Domein, vast: boolean) =>
  vast
    ? `${domeinNaam[domein]} blijft staan, ook zonder mensen.`
    : `${domeinNaam[domein]} staat er alleen nog met mensen.`;

export const overgenomen = (doc: Ecogram, laag: Laag) => {
  const aantal = doc.wie.filter(({ plekken }) => plekken[laag]).length;
  return `${groot(inLaag[laag])}: ${aantal === 1 ? 'één naam' : `${aantal} namen`} overgenomen.`;
};

export const genoteerd = (doc: Ecogram, id: string) => `Notitie bij ${naamVan(doc, id)} aangepast.`;

export const weerVanzelf = 'Iedereen krijgt weer vanzelf een plaats.';
export const vol = 'Er kan niemand meer bij: zestig is het meeste.';
