import type { Gevallen } from '../../search/staat.ts';

/** What the finder says, in Dutch. Labels come from the page; this only makes sentences of them. */

export const methodieken = (aantal: number): string =>
  aantal === 1 ? '1 methodiek' : `${aantal} methodieken`;

export const rijtje = (woorden: readonly string[], laatste = 'en'): string =>
  woorden.length < 2 ? woorden.join('') : `${woorden.slice(0, -1).join(', ')} ${laatste} ${woorden.at(-1)}`;

const tussenAanhaling = (woorden: readonly string[]) => rijtje(woorden.map((woord) => `“${woord}”`));

/** The quiet word about a part of the address that is not understood (any more). */
export const gevallenTekst = (gevallen: readonly Gevallen[]): string => {
  if (gevallen.length === 0) return '';
  const welke = tussenAanhaling(gevallen.map(({ waarde }) => waarde.slice(0, 40)));
  return gevallen.length === 1
    ? `In dit adres staat een keuze die we niet (meer) kennen: ${welke}. Die telt niet mee.`
    : `In dit adres staan keuzes die we niet (meer) kennen: ${welke}. Die tellen niet mee.`;
};

export const tikfoutTekst = (woorden: readonly string[]): string =>
  woorden.length === 0 ? '' : `${tussenAanhaling(woorden)} vonden we niet. Dit zijn woorden die erop lijken.`;

export const losTekst = (woorden: readonly string[]): string =>
  woorden.length === 0
    ? ''
    : `Zonder ${tussenAanhaling(woorden)}: geen enkele bladzijde heeft alle woorden samen.`;

/** What was let go of, with each wish as the visitor reads it. */
export const losserTekst = (wensen: readonly string[]): string =>
  `Er is niets dat bij alles past. Dit komt het dichtst in de buurt, zonder ${rijtje(wensen)}.`;
