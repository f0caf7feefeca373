import { AntwoordFout } from '../../../print/letters/keur.ts';
import { mapPdf } from '../../../print/map/map.ts';
import { eigenWoorden, maakBundel } from './bundel.ts';
import { haalGrondstof } from './haal.ts';
import type { Bericht, Opdracht, Uitkomst } from './opdracht.ts';

const zeg = (bericht: Bericht, over: Transferable[] = []) => self.postMessage(bericht, { transfer: over });

async function maak(opdracht: Opdracht): Promise<Uitkomst> {
  const begin = performance.now();
  const { stukken } = opdracht.map;
  zeg({ voortgang: { klaar: 0, van: stukken.length, wat: 'De bladen ophalen' } });
  const { grondstof, letters } = await haalGrondstof(stukken, opdracht.site, eigenWoorden(opdracht));
  const bundel = maakBundel(opdracht, grondstof, letters);
  if (stukken.length === 0 || bundel.delen.length === 0)
    return { fout: 'Hier is niets om af te drukken. Zet eerst iets in je werkmap.' };
  const { bytes, paginas } = await mapPdf(letters, bundel, (klaar, van, wat) =>
    zeg({ voortgang: { klaar, van, wat } }),
  );
  return { bytes, paginas, ms: performance.now() - begin };
}

function zin(fout: unknown): string {
  if (fout instanceof AntwoordFout) return fout.message;
  if (fout instanceof TypeError)
    return 'Niet alles is te laden. Kijk of je verbinding hebt en probeer opnieuw.';
  return fout instanceof Error ? fout.message : 'De PDF maken lukte niet.';
}

self.onmessage = async ({ data }: MessageEvent<Opdracht>) => {
  const uitkomst = await maak(data).catch((fout: unknown): Uitkomst => ({ fout: zin(fout) }));
  zeg({ uitkomst }, 'bytes' in uitkomst ? [uitkomst.bytes.buffer] : []);
};
