import { coachkaartAdres } from '../../../model/werkmap/adressen.ts';
import { type Stuk, stukSleutel } from '../../../model/werkmap/stuk.ts';
import type { Spel } from '../../../print/kaarten/spel.ts';
import { haal, haalLetters } from '../../../print/letters/haal.ts';
import type { Letters } from '../../../print/letters/letters.ts';
import { type Grondstof, grondstofSleutel, versieVan } from '../../../print/map/delen.ts';
import type { Plan } from '../../../print/plan/plan.ts';
import { zetPlan } from '../../kit/uitvoer/zetplan.ts';
import { type Ingevuld, leesIngevuld } from '../../kit/werkmap/ingevuld.ts';

/** Where the build laid the matter of a piece; nothing for what is drawn here. */
function bestandVan(stuk: Stuk): string | undefined {
  if (stuk.soort === 'methodiek') return coachkaartAdres(stuk.id);
  if (stuk.soort === 'werkblad') return `/werkbladen/${stuk.id}-${versieVan(stuk)}.json`;
  return stuk.soort === 'kaarten' ? `/kaarten/${stuk.id}.json` : undefined;
}

/**
 * Everything that the pieces of a map are drawn from, and the letters it takes.
 * @param site full address of the root of the site
 * @param woorden what is painted beside the pieces
 * @throws TypeError when a file cannot be had
 */
export async function haalGrondstof(
  stukken: readonly Stuk[],
  site: string,
  woorden: string,
): Promise<{ grondstof: Grondstof; letters: Letters }> {
  const tekens = new Set(woorden);
  const merk = (tekst: string) => {
    for (const teken of tekst) tekens.add(teken);
  };
  const plannen = new Map<string, Plan>();
  const spelen = new Map<string, Spel>();
  const ingevuld = new Map<string, Ingevuld>();
  await Promise.all(
    stukken.map(async (stuk) => {
      if (stuk.soort === 'ingevuld') {
        const print = await leesIngevuld(stuk.id);
        if (!print) return;
        ingevuld.set(grondstofSleutel(stuk), print);
        merk(JSON.stringify(print));
        return;
      }
      const pad = bestandVan(stuk);
      if (!pad) return;
      const tekst = await (await haal(new URL(pad.slice(1), site).href)).text();
      merk(tekst);
      if (stuk.soort === 'kaarten') spelen.set(stukSleutel(stuk), JSON.parse(tekst));
      else plannen.set(grondstofSleutel(stuk), JSON.parse(tekst));
    }),
  );
  const letters = await haalLetters(new URL('letters/', site).href, [...tekens].join(''));
  for (const [sleutel, { uitdraai, huis, dag }] of ingevuld)
    plannen.set(sleutel, zetPlan(uitdraai, huis, dag, letters));
  return { grondstof: { plannen, spelen }, letters };
}
