import type { Opdracht, Uitkomst } from './ingevuld.worker.ts';

/** Asks a worker for a worksheet filled in as PDF; the painter is loaded at the first click only. */
export function maakIngevuld(opdracht: Opdracht): Promise<Uitkomst> {
  const werker = new Worker(new URL('./ingevuld.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uitkomst>((klaar) => {
    werker.onmessage = ({ data }: MessageEvent<Uitkomst>) => klaar(data);
    werker.onerror = () =>
      klaar({ fout: 'De PDF maken lukte niet. Probeer het opnieuw, of neem de invulbare PDF.' });
    werker.postMessage(opdracht);
  }).finally(() => werker.terminate());
}
