import type { Bericht, Opdracht } from './opdracht.ts';

self.onmessage = ({ data: _ }: MessageEvent<Opdracht>) => {
  const bericht: Bericht = { uitkomst: { fout: 'De PDF van de werkmap komt nog.' } };
  self.postMessage(bericht);
};
