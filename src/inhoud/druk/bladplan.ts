import { metBasis, methodiekAdres, werkbladAdres } from '../../model/adressen.ts';
import { losOp, type OpgelostBlad, type Versie, type Werkblad } from '../../model/werkblad.ts';
import { maakBladPlan, type Omgeving } from '../../print/blad/maakblad.tsx';
import { type Letters, maakLetters } from '../../print/letters/letters.ts';
import { zetLetters } from '../../print/plan/maakplan.ts';
import type { Plan } from '../../print/plan/plan.ts';
import { maakPdf, type Opties } from '../../print/verf/pdf.ts';
import { fase, taxonomie } from '../taxonomie.ts';
import { alleBronnen } from '../verzameling.ts';
import { alleDecks, faseVan } from '../werkbladen.ts';
import { uitKast } from './kast.ts';
import { lettersVanSchijf } from './letters.ts';

let geladen: Promise<Letters> | undefined;

/** The fonts of the print engine, read once for the whole build. */
export function drukLetters(): Promise<Letters> {
  geladen ??= lettersVanSchijf().then(maakLetters);
  return geladen;
}

/** A sheet with its decks laid out. */
export const opgelost = async (blad: Werkblad): Promise<OpgelostBlad> =>
  losOp(blad, Object.fromEntries(await alleDecks()));

/** What a sheet cannot know of itself: where it is found again, on what it rests, in which fase it stands. */
async function omgevingVan(blad: Werkblad): Promise<Omit<Omgeving, 'letters' | 'fonts'>> {
  const bronnen = await alleBronnen();
  const id = await faseVan(blad);
  const [eerste] = blad.methodieken;
  const pad = eerste ? methodiekAdres(eerste) : werkbladAdres(blad.slug);
  return {
    adres: new URL(metBasis(import.meta.env.BASE_URL, pad), import.meta.env.SITE).href,
    bron: [...new Set(blad.bronnen.map((v) => bronnen.get(v.document)?.kort ?? v.document))].join(', '),
    fase: { id, label: fase(id).label, nr: taxonomie.fasen.findIndex((f) => f.id === id) + 1 },
  };
}

async function grondstof(blad: Werkblad, versie: Versie) {
  return { blad: await opgelost(blad), versie, omgeving: await omgevingVan(blad) };
}

/** The layout of a sheet in one of its versions. */
export async function bladPlan(werkblad: Werkblad, versie: Versie): Promise<Plan> {
  const stof = await grondstof(werkblad, versie);
  const bytes = await uitKast(stof, 'json', async () => {
    const letters = await drukLetters();
    const fonts = zetLetters(await lettersVanSchijf());
    const plan = await maakBladPlan(stof.blad, versie, { ...stof.omgeving, letters, fonts });
    return new TextEncoder().encode(JSON.stringify(plan));
  });
  return JSON.parse(new TextDecoder().decode(bytes)) as Plan;
}

/** A sheet as PDF: one version, with fields or with lines to write on. */
export async function bladPdf(blad: Werkblad, versie: Versie, wijze: Opties['wijze']): Promise<Uint8Array> {
  return uitKast({ ...(await grondstof(blad, versie)), wijze }, 'pdf', async () =>
    maakPdf([{ plan: await bladPlan(blad, versie) }], await drukLetters(), { titel: blad.titel, wijze }),
  );
}
