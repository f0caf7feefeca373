import type { Band, Ecogram, Lijn, Wie } from './soort.ts';
import { type Laag, lagen } from './woorden.ts';

/** Someone by name of the document; undefined when nobody has it. */
export const zoekWie = (doc: Ecogram, id: string): Wie | undefined => doc.wie.find((wie) => wie.id === id);

/** Who stands in a layer, in the order in which they came. */
export const inDeze = (doc: Ecogram, laag: Laag): Wie[] => doc.wie.filter(({ plekken }) => plekken[laag]);

/** The two ends of a band in the order in which a document keeps them; `om` when that turns them round. */
export function paar(a: string, b: string): { van: string; naar: string; om: boolean } {
  const om = b === 'ik' || (a !== 'ik' && b < a);
  return om ? { van: b, naar: a, om } : { van: a, naar: b, om };
}

export function zoekBand(doc: Ecogram, a: string, b: string): Band | undefined {
  const { van, naar } = paar(a, b);
  return doc.banden.find((band) => band.van === van && band.naar === naar);
}

/** The line between two in a layer, if there is one; its direction is seen from the first in the document's order. */
export const zoekLijn = (doc: Ecogram, laag: Laag, a: string, b: string): Lijn | undefined =>
  zoekBand(doc, a, b)?.lijnen[laag];

/** The lines of a layer with their ends. */
export const lijnenIn = (doc: Ecogram, laag: Laag): { van: string; naar: string; lijn: Lijn }[] =>
  doc.banden.flatMap(({ van, naar, lijnen }) => {
    const lijn = lijnen[laag];
    return lijn ? [{ van, naar, lijn }] : [];
  });

/** The group in which someone is drawn in a layer: only when the group is there too. */
export function groepIn(doc: Ecogram, wie: Wie, laag: Laag): Wie | undefined {
  const groep = wie.groep === undefined ? undefined : zoekWie(doc, wie.groep);
  return groep?.plekken[laag] && wie.plekken[laag] ? groep : undefined;
}

export const ledenVan = (doc: Ecogram, groep: string): Wie[] => doc.wie.filter((wie) => wie.groep === groep);

/** The layers that hold anyone; `nu` always counts. */
export const gebruikteLagen = (doc: Ecogram): Laag[] =>
  lagen.filter((laag) => laag === 'nu' || doc.wie.some(({ plekken }) => plekken[laag]));

/** How the person in the middle is called in a sentence. */
export const naamVanMidden = ({ kern }: Ecogram): string => kern.label.trim() || 'ik';

/** "Elif, Linh en Mama". */
export function opsomming(woorden: readonly string[]): string {
  const laatste = woorden.at(-1) ?? '';
  return woorden.length < 2 ? laatste : `${woorden.slice(0, -1).join(', ')} en ${laatste}`;
}

export const groot = (zin: string) => zin.charAt(0).toUpperCase() + zin.slice(1);
