// One engine, measured in a process of its own: `meet <motor> een|honderd <ronde>`.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Motor, Start } from './motoren/motor.ts';
import { leesJson, plek, schrijfJson } from './plek.ts';
import type { Plannen } from './voorbereiding.ts';

/** Times in ms, sizes in bytes. */
export interface Meting {
  start: number;
  eerste: number;
  mediaan: number;
  /** Processor time of a warm sheet: what other work on the machine hardly changes. */
  rekentijd: number;
  beste: number;
  traagste: { ms: number; blad: string };
  totaal: number;
  aantal: number;
  bytes: number;
  geheugen: number;
}

const motoren: Record<string, () => Promise<{ start: Start }>> = {
  stapwijs: () => import('./motoren/stapwijs.ts'),
  stapwijsplan: () => import('./motoren/stapwijsplan.ts'),
  chromium: () => import('./motoren/chromium.ts'),
  reactpdf: () => import('./motoren/reactpdf.ts'),
  typst: () => import('./motoren/typst.ts'),
};

const [naam = '', wat = '', ronde = ''] = process.argv.slice(2);
const klok = performance.now();
const laad = motoren[naam];
if (!laad) throw new Error(`onbekende motor: ${naam}`);
const motor: Motor = await (await laad()).start();
const start = performance.now() - klok;

let piek = 0;
const kijk = () => {
  if (motor.geheugen) piek = Math.max(piek, motor.geheugen());
};
const kijker = motor.geheugen && wat === 'honderd' ? setInterval(kijk, 300) : undefined;

/** Processor time until now, of this process and of those that work for it. */
function verbruikt(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + (motor.rekentijd?.() ?? 0);
}

mkdirSync(plek('pdf', naam), { recursive: true });
const tijden: number[] = [];
let bytes = 0;
async function loop(nummer: number) {
  motor.vergeet?.();
  const toen = performance.now();
  const pdf = await motor.maak(nummer);
  tijden.push(performance.now() - toen);
  bytes += pdf.length;
  return pdf;
}

const bewaar = (nummer: number, pdf: Uint8Array) => writeFileSync(plek('pdf', naam, `${nummer}.pdf`), pdf);
const { honderd } = leesJson<Plannen>('plannen.json');
let koud = 0;
if (wat === 'een') {
  // The first rounds warm up; then enough for one slow round not to count, in at most ten seconds.
  for (; koud < 10; koud++) bewaar(-1, await loop(-1));
}
const voor = verbruikt();
if (wat === 'een') {
  const tot = performance.now() + 10_000;
  for (let i = 0; i < 60 && (i < 15 || performance.now() < tot); i++) await loop(-1);
} else {
  for (const nummer of honderd.keys()) bewaar(nummer, await loop(nummer));
}
const rekentijd = (verbruikt() - voor) / (tijden.length - koud);
kijk();
clearInterval(kijker);
await motor.stop?.();

const eerste = tijden[0] ?? 0;
const warm = tijden.slice(koud).toSorted((a, b) => a - b);
const meting: Meting = {
  start,
  eerste,
  mediaan: warm[Math.floor(warm.length / 2)] ?? 0,
  rekentijd,
  beste: warm[0] ?? 0,
  traagste: { ms: warm.at(-1) ?? 0, blad: honderd[tijden.indexOf(warm.at(-1) ?? 0)]?.sleutel ?? '' },
  totaal: tijden.reduce((som, tijd) => som + tijd, 0),
  aantal: warm.length,
  bytes: bytes / tijden.length,
  geheugen: motor.geheugen ? piek : process.resourceUsage().maxRSS * 1024,
};
schrijfJson(`meting-${naam}-${wat}-${ronde}.json`, meting);
