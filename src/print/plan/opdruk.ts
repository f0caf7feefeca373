import type { Letter, Letters } from '../letters/letters.ts';
import { optieWit, zetOpties } from './opties.ts';
import type { Plan, Veldplek, Vorm } from './plan.ts';

/** What stands in a place to fill in on paper, besides its edge: shapes and words, measured on the page. */
export interface Opdruk {
  vormen: Vorm[];
  woorden: { letter: Letter; grootte: number; tekst: string; x: number; y: number }[];
}

/** The choices of a list, each with a box: on paper nobody can unfold it. */
function keuzes(letters: Letters, plan: Plan, plek: Veldplek): Opdruk {
  const [, x, y, b, h] = plek.v;
  const labels = (plek.opties ?? []).map((optie) => optie.label);
  const vlak = { b: b - 2 * optieWit, h: h - optieWit };
  const gezet = zetOpties(letters, labels, vlak, plan.opties ?? { klein: 10, kleinst: 9 });
  const links = x + optieWit;
  const boven = y + Math.max(optieWit / 2, (h - gezet.hoogte) / 2);
  return {
    vormen: gezet.opties.map((optie) => ({
      pad: `M${links + optie.x} ${boven + optie.y}h${gezet.vak}v${gezet.vak}h${-gezet.vak}Z`,
      lijn: '#111111',
      dik: 0.8,
    })),
    woorden: gezet.opties.flatMap((optie) =>
      optie.woorden.map((w) => ({
        letter: 'gewoon' as const,
        grootte: gezet.grootte,
        tekst: w.tekst,
        x: links + w.x,
        y: boven + w.y,
      })),
    ),
  };
}

/** The word in the stone of a scale, in the middle. */
function steenwoord(letters: Letters, { woord = '', v: [, x, y, b, h] }: Veldplek): Opdruk {
  const grootte = Math.min(h * 0.46, (b * 0.72) / Math.max(0.01, letters.breedte('titel', 1, woord)));
  const breedte = letters.breedte('titel', grootte, woord);
  const midden = { x: x + (b - breedte) / 2, y: y + h / 2 + grootte * 0.34 };
  return { vormen: [], woorden: [{ letter: 'titel', grootte, tekst: woord, ...midden }] };
}

/** The words of a scale always, the choices of a list only where nobody can unfold it. */
export function opdruk(letters: Letters, plan: Plan, plek: Veldplek, opPapier: boolean): Opdruk {
  if (plek.soort === 'lijst' && opPapier) return keuzes(letters, plan, plek);
  if (plek.woord !== undefined) return steenwoord(letters, plek);
  return { vormen: [], woorden: [] };
}
