import { PDFHexString } from 'pdf-lib';
import { verfBoom } from './boom.ts';
import { tekenRand } from './rand.ts';
import { verfSier } from './sier.ts';
import { verfVervolg } from './vervolg.ts';
import type { BladWerk } from './werk.ts';

/**
 * Paints a plan on its pages: lines, tree, answers that were longer than their place, header and footer.
 * @param kaal without header and footer: the plan has none, or they are drawn otherwise
 */
export function verfPlan(werk: BladWerk, kaal = false) {
  const { structuur, plan, bladen } = werk;
  structuur.groep('Sect', { T: PDFHexString.fromText(plan.titel) }, () => {
    verfSier(werk);
    verfBoom(werk);
    verfVervolg(werk);
    if (kaal) return;
    bladen.forEach((blad, i) => {
      tekenRand(werk, blad, i + 1, bladen.length);
    });
  });
}
