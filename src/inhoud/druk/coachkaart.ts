import { getEntry } from 'astro:content';
import { metBasis, methodiekAdres } from '../../model/adressen.ts';
import type { Methodiek } from '../../model/methodiek.ts';
import { maakCoachkaart } from '../../print/coachkaart/plan.ts';
import type { Plan } from '../../print/plan/plan.ts';
import { drukLetters } from './bladplan.ts';
import { kaartstof } from './kaartstof.ts';
import { uitKast } from './kast.ts';
import { toolHuis } from './toolhuis.ts';

/** The coach card of a methodiek laid out: one A4. Kept until its text or the engine changes. */
export async function coachkaartPlan(methodiek: Methodiek): Promise<Plan> {
  const entry = await getEntry('methodieken', methodiek.slug);
  const adres = new URL(
    metBasis(import.meta.env.BASE_URL, methodiekAdres(methodiek.slug)),
    import.meta.env.SITE,
  ).href;
  const stof = kaartstof(methodiek, entry?.body ?? '', await toolHuis(methodiek, adres));
  const bytes = await uitKast({ coachkaart: stof }, 'json', async () =>
    new TextEncoder().encode(JSON.stringify(maakCoachkaart(await drukLetters(), stof))),
  );
  return JSON.parse(new TextDecoder().decode(bytes)) as Plan;
}
