import { haal, haalLetters } from '../../print/letters/haal.ts';
import type { Plan } from '../../print/plan/plan.ts';
import { type Antwoorden, maakPdf } from '../../print/verf/pdf.ts';

/** What the page asks: where the plan and the fonts are, and what was filled in. */
export interface Opdracht {
  plan: string;
  letters: string;
  antwoorden: Antwoorden;
}
export type Uitkomst = { bytes: Uint8Array } | { fout: string };

async function maak({ plan: planAdres, letters, antwoorden }: Opdracht): Promise<Uitkomst> {
  const tekst = await (await haal(planAdres)).text();
  const plan = JSON.parse(tekst) as Plan;
  const geladen = await haalLetters(letters, tekst + Object.values(antwoorden).join(''));
  return { bytes: await maakPdf([{ plan, antwoorden }], geladen, { titel: plan.titel, wijze: 'invulbaar' }) };
}

self.onmessage = async ({ data }: MessageEvent<Opdracht>) => {
  const uitkomst = await maak(data).catch((fout: unknown): Uitkomst => {
    const netwerk = fout instanceof TypeError;
    const wat = fout instanceof Error ? fout.message : String(fout);
    return {
      fout: netwerk ? 'Het blad is niet te laden. Kijk of je verbinding hebt en probeer opnieuw.' : wat,
    };
  });
  self.postMessage(uitkomst, { transfer: 'bytes' in uitkomst ? [uitkomst.bytes.buffer] : [] });
};
