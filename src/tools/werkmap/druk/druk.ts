import type { Bericht, Opdracht, Uitkomst, Voortgang } from './opdracht.ts';

/** A print job that runs: how it ends, and a way to stop it. */
export interface Drukwerk {
  klaar: Promise<Uitkomst | 'gestopt'>;
  stop: () => void;
}

/**
 * Draws a werkmap in a worker; the painter is loaded now, not before. The page stays free.
 * @param meld hears how far it is
 */
export function druk(opdracht: Opdracht, meld: (voortgang: Voortgang) => void): Drukwerk {
  const werker = new Worker(new URL('./druk.worker.ts', import.meta.url), { type: 'module' });
  let stop = () => {};
  const klaar = new Promise<Uitkomst | 'gestopt'>((los) => {
    stop = () => los('gestopt');
    werker.onmessage = ({ data }: MessageEvent<Bericht>) =>
      'voortgang' in data ? meld(data.voortgang) : los(data.uitkomst);
    werker.onerror = () =>
      los({ fout: 'De PDF maken lukt niet in deze browser. Neem de losse PDF’s van de bladzijden.' });
    werker.postMessage(opdracht);
  }).finally(() => werker.terminate());
  return { klaar, stop: () => stop() };
}
