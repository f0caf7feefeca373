import type { Opdracht, Uitkomst } from './uitvoer.worker.ts';

/** Asks a worker for a file; the painter is loaded at the first click only. */
export function maakUitvoer(opdracht: Opdracht): Promise<Uitkomst> {
  const werker = new Worker(new URL('./uitvoer.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uitkomst>((klaar) => {
    werker.onmessage = ({ data }: MessageEvent<Uitkomst>) => klaar(data);
    werker.onerror = () => klaar({ fout: 'Het bestand maken lukte niet. Laad de bladzijde opnieuw.' });
    werker.postMessage(opdracht);
  }).finally(() => werker.terminate());
}
