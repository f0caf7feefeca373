import { kaartPdf } from '../../print/kaarten/pdf.ts';
import type { Spel } from '../../print/kaarten/spel.ts';
import { legVellen, type Wens } from '../../print/kaarten/vellen.ts';
import { maakLetters } from '../../print/letters/letters.ts';

/** What the page asks: where the faces and the fonts are, and how they are wanted. */
export interface Opdracht {
  spel: string;
  letters: string;
  wens: Wens;
}
export type Uitkomst = { bytes: Uint8Array } | { fout: string };

async function haal(adres: string): Promise<Response> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new TypeError(adres);
  return antwoord;
}

async function maak({ spel: adres, letters: map, wens }: Opdracht): Promise<Uitkomst> {
  const spel: Spel = await (await haal(adres)).json();
  const bestanden = await Promise.all(
    spel.letters.map(
      async (naam) => [naam, new Uint8Array(await (await haal(`${map}${naam}.ttf`)).arrayBuffer())] as const,
    ),
  );
  const letters = maakLetters(Object.fromEntries(bestanden));
  return { bytes: await kaartPdf(legVellen(spel, wens, letters), letters) };
}

self.onmessage = async ({ data }: MessageEvent<Opdracht>) => {
  const uitkomst = await maak(data).catch(
    (): Uitkomst => ({
      fout: 'De kaarten zijn niet te laden. Kijk of je verbinding hebt en probeer opnieuw.',
    }),
  );
  self.postMessage(uitkomst, { transfer: 'bytes' in uitkomst ? [uitkomst.bytes.buffer] : [] });
};
