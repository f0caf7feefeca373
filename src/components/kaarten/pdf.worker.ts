import { kaartPdf } from '../../print/kaarten/pdf.ts';
import type { Spel } from '../../print/kaarten/spel.ts';
import { legVellen, type Wens } from '../../print/kaarten/vellen.ts';
import { haal, haalBestanden } from '../../print/letters/haal.ts';
import { maakLetters } from '../../print/letters/letters.ts';

/** What the page asks: where the faces and the fonts are, and how they are wanted. */
export interface Opdracht {
  spel: string;
  letters: string;
  wens: Wens;
}
export type Uitkomst = { bytes: Uint8Array } | { fout: string };

async function maak({ spel: adres, letters: map, wens }: Opdracht): Promise<Uitkomst> {
  const spel: Spel = await (await haal(adres)).json();
  const letters = maakLetters(await haalBestanden(map, spel.letters));
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
