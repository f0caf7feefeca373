import { reflectieniveau, setting, taxonomie } from './taxonomie.ts';

/** "a", "a of b", "a, b of c". */
export const opsomming = (woorden: string[], laatste = 'of') =>
  woorden.length < 2 ? woorden.join('') : `${woorden.slice(0, -1).join(', ')} ${laatste} ${woorden.at(-1)}`;

/** A capital for the first letter; the rest of a list stays as it is. */
export const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** The levels as a reader says them: "Laag of gemiddeld", "Elk niveau". */
export function niveauTekst(niveaus: string[]): string {
  if (niveaus.length === 0) return 'Speelt niet';
  if (niveaus.length === taxonomie.reflectieniveaus.length) return 'Elk niveau';
  return hoofdletter(opsomming(niveaus.map((id) => reflectieniveau(id).label.toLowerCase())));
}

export const settingTekst = (settings: string[]): string =>
  hoofdletter(opsomming(settings.map((id) => setting(id).label.toLowerCase())));
