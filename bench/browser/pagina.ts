import type { Vraag } from './werker.ts';

export interface Loop {
  /** From the click until the PDF is there. */
  ms: number;
  /** The longest time the page could not draw. */
  gat: number;
  bytes: number;
}

/** As on the site: the painter is loaded in a worker when somebody asks for a PDF. */
function maak(vraag: Vraag): Promise<Loop> {
  const klok = performance.now();
  let vorige = klok;
  let gat = 0;
  let bezig = true;
  const kijk = (nu: number) => {
    gat = Math.max(gat, nu - vorige);
    vorige = nu;
    if (bezig) requestAnimationFrame(kijk);
  };
  requestAnimationFrame(kijk);
  return new Promise((klaar, mis) => {
    const werker = new Worker('/werker.js', { type: 'module' });
    werker.onmessage = ({ data }: MessageEvent<number>) => {
      bezig = false;
      klaar({ ms: performance.now() - klok, gat, bytes: data });
    };
    werker.onerror = ({ message }) => mis(new Error(message));
    werker.postMessage(vraag);
  });
}

Object.assign(globalThis, { maak });
