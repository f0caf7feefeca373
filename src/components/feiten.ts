import type { IcoonNaam } from './iconen.ts';

export { hoofdletter, niveauTekst, opsomming, settingTekst } from '../inhoud/feiten.ts';

/** The highest level that a methodiek asks for: how far the waves reach. */
export const niveauIcoon = (niveaus: string[]): IcoonNaam =>
  `reflectie-${niveaus.at(-1) ?? 'laag'}` as IcoonNaam;

export const settingIcoon = (settings: string[]): IcoonNaam =>
  settings.includes('individueel') ? 'fase-wie-ben-ik' : 'groep';
