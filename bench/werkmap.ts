// Sixty sheets with fields in one PDF, in a new process: how long, how big, and how much memory it takes.
import { mapPdf } from '../src/print/map/map.ts';
import { bankLetters } from './letters.ts';
import { leesJson, schrijfJson } from './plek.ts';
import type { Plannen } from './voorbereiding.ts';

export interface Werkmapmeting {
  ms: number;
  paginas: number;
  bytes: number;
  /** Peak of the process above what it held before, in bytes. */
  geheugen: number;
}

const letters = bankLetters();
const stukken = leesJson<Plannen>('plannen.json')
  .honderd.slice(0, 60)
  .map((plan) => ({ titel: plan.titel, plan, aantal: 1 }));
const voor = process.resourceUsage().maxRSS;
const klok = performance.now();
const { bytes, paginas } = await mapPdf(letters, {
  ...{ titel: 'Werkmap', voorop: [], delen: [{ titel: 'Bladen', stukken }] },
  ...{ deelnemers: 1, zijden: 'lang', wijze: 'invulbaar', site: 'http://localhost:4321/' },
});
const ms = performance.now() - klok;
// The system counts in kilobytes.
const geheugen = (process.resourceUsage().maxRSS - voor) * 1024;
schrijfJson('werkmap.json', { ms, paginas, bytes: bytes.length, geheugen } satisfies Werkmapmeting);
