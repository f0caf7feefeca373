import { type LetterNaam, letters as letterNamen, maakLetters } from '../../print/letters/letters.ts';
import type { Plan } from '../../print/plan/plan.ts';
import { type Antwoorden, maakPdf } from '../../print/verf/pdf.ts';

/** What the page asks: where the plan and the fonts are, and what was filled in. */
export interface Opdracht {
  plan: string;
  letters: string;
  antwoorden: Antwoorden;
}
export type Uitkomst = { bytes: Uint8Array } | { fout: string };

async function haal(adres: string): Promise<Response> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres} is niet te vinden`);
  return antwoord;
}

/**
 * The fonts. The field font always has its rarer letters, so that a filled PDF can be typed on in;
 * the other two faces bring theirs along only when a text needs them.
 */
async function haalLetters(map: string, teksten: string) {
  const lees = (lijst: LetterNaam[]) =>
    Promise.all(
      lijst.map(
        async (naam) =>
          [naam, new Uint8Array(await (await haal(`${map}${naam}.ttf`)).arrayBuffer())] as const,
      ),
    );
  const kern = await lees([...letterNamen, 'gewoon-rest']);
  const eerst = maakLetters(Object.fromEntries(kern));
  const genoeg = [...teksten].every(
    (teken) => /\s/.test(teken) || (eerst.van('vet', teken) && eerst.van('titel', teken)),
  );
  if (genoeg) return eerst;
  return maakLetters(Object.fromEntries([...kern, ...(await lees(['vet-rest', 'titel-rest']))]));
}

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
