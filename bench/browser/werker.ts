import { type LetterNaam, maakLetters } from '../../src/print/letters/letters.ts';
import type { Plan } from '../../src/print/plan/plan.ts';
import { maakPdf } from '../../src/print/verf/pdf.ts';

/** Which plans to paint, and the fonts they need. */
export interface Vraag {
  plannen: string;
  letters: LetterNaam[];
}

const haal = async (adres: string) => (await fetch(adres)).arrayBuffer();

self.onmessage = async ({ data: { plannen: adres, letters: namen } }: MessageEvent<Vraag>) => {
  const [plannen, ...bestanden] = await Promise.all([
    fetch(adres).then((antwoord) => antwoord.json() as Promise<Plan[]>),
    ...namen.map(async (naam) => [naam, new Uint8Array(await haal(`/letters/${naam}.ttf`))] as const),
  ]);
  const bladen = plannen.map((plan, i) => ({ plan, sleutel: `blad${i}` }));
  const letters = maakLetters(Object.fromEntries(bestanden));
  const bytes = await maakPdf(bladen, letters, { titel: 'Proef', wijze: 'invulbaar' });
  self.postMessage(bytes.length);
};
