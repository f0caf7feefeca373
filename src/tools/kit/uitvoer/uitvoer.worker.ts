import { haalLetters } from '../../../print/letters/haal.ts';
import { AntwoordFout } from '../../../print/letters/keur.ts';
import { maakPdf } from '../../../print/verf/pdf.ts';
import type { Tekening, Uitdraai } from './stuk.ts';
import { metWoorden } from './stuk.ts';
import { tekeningPng } from './tekeningpng.ts';
import { tekeningSvg } from './tekeningsvg.ts';
import { type Huis, zetPlan } from './zetplan.ts';

/** What the page asks: this print, as this kind of file. */
export interface Opdracht {
  vorm: 'pdf' | 'png' | 'svg';
  uitdraai: Uitdraai;
  huis: Huis;
  dag: string;
  /** Address of the folder with font files. */
  letters: string;
}
export type Uitkomst = { bytes: Uint8Array } | { fout: string };

function eersteTekening({ paginas }: Uitdraai): Tekening {
  const gevonden = paginas.flat().find((stuk) => stuk.soort === 'tekening');
  if (!gevonden) throw new Error('Hier is geen tekening om een prent van te maken. Neem de PDF.');
  return gevonden;
}

async function maak({ vorm, uitdraai, huis, dag, letters: map }: Opdracht): Promise<Uitkomst> {
  const teksten: string[] = [];
  metWoorden(uitdraai, (tekst) => {
    teksten.push(tekst);
    return tekst;
  });
  const letters = await haalLetters(map, teksten.join(''));
  const plan = zetPlan(uitdraai, huis, dag, letters);
  if (vorm === 'pdf')
    return { bytes: await maakPdf([{ plan }], letters, { titel: plan.titel, wijze: 'blanco' }) };
  const tekening = eersteTekening(uitdraai);
  if (vorm === 'png') return { bytes: await tekeningPng(tekening, letters) };
  return { bytes: new TextEncoder().encode(tekeningSvg(tekening, plan.titel, letters)) };
}

function zin(fout: unknown): string {
  if (fout instanceof AntwoordFout) return fout.message;
  if (fout instanceof TypeError)
    return 'De letters zijn niet te laden. Kijk of je verbinding hebt en probeer opnieuw.';
  return fout instanceof Error ? fout.message : 'Het bestand maken lukte niet.';
}

self.onmessage = async ({ data }: MessageEvent<Opdracht>) => {
  const uitkomst = await maak(data).catch((fout: unknown): Uitkomst => ({ fout: zin(fout) }));
  self.postMessage(uitkomst, { transfer: 'bytes' in uitkomst ? [uitkomst.bytes.buffer] : [] });
};
