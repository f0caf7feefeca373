// The painter in a browser: what it weighs, how soon the first PDF is there, and whether the page stays alive.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import type { LetterNaam } from '../src/print/letters/letters.ts';
import type { Loop } from './browser/pagina.ts';
import type { Vraag } from './browser/werker.ts';
import { huis, leesJson, plek, schrijfJson } from './plek.ts';
import type { Plannen } from './voorbereiding.ts';

export interface InDeBrowser {
  chromium: string;
  gzip: { js: number; letters: number };
  eerste: number;
  zestig: Loop;
}

const kern: LetterNaam[] = ['gewoon', 'vet', 'titel'];
const alle: LetterNaam[] = [...kern, 'gewoon-rest', 'vet-rest', 'titel-rest'];
const script = (naam: string) => readFileSync(join(huis, 'bench/.cache/browser', naam));
const { een, honderd } = leesJson<Plannen>('plannen.json');
const paden: Record<string, { soort: string; inhoud: () => Buffer | string }> = {
  '/': { soort: 'text/html', inhoud: () => '<!doctype html><script src="/pagina.js"></script>' },
  '/pagina.js': { soort: 'text/javascript', inhoud: () => script('pagina.js') },
  '/werker.js': { soort: 'text/javascript', inhoud: () => script('werker.js') },
  '/een.json': { soort: 'application/json', inhoud: () => JSON.stringify([een]) },
  '/zestig.json': { soort: 'application/json', inhoud: () => JSON.stringify(honderd.slice(0, 60)) },
  ...Object.fromEntries(
    alle.map((naam) => [
      `/letters/${naam}.ttf`,
      { soort: 'font/ttf', inhoud: () => readFileSync(plek('letters', `${naam}.ttf`)) },
    ]),
  ),
};
const server = createServer(({ url = '' }, antwoord) => {
  const pad = paden[url];
  if (!pad) return antwoord.writeHead(404).end();
  return antwoord.setHeader('content-type', pad.soort).end(pad.inhoud());
});
await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
const adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

/** One click in a page that has loaded nothing yet. */
async function klik(vraag: Vraag): Promise<Loop> {
  const context = await browser.newContext();
  const pagina = await context.newPage();
  await pagina.goto(adres);
  const loop = await pagina.evaluate(
    (v) => (globalThis as unknown as { maak: (vraag: Vraag) => Promise<Loop> }).maak(v),
    vraag,
  );
  await context.close();
  return loop;
}

const eerste: number[] = [];
for (let i = 0; i < 9; i++) eerste.push((await klik({ plannen: '/een.json', letters: kern })).ms);
const zestig = await klik({ plannen: '/zestig.json', letters: alle });
const gewicht = (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length;
const uitkomst: InDeBrowser = {
  chromium: browser.version(),
  gzip: {
    js: gewicht(script('werker.js')),
    letters: kern.reduce((som, naam) => som + gewicht(readFileSync(plek('letters', `${naam}.ttf`))), 0),
  },
  eerste: eerste.toSorted((a, b) => a - b)[4] ?? 0,
  zestig,
};
await browser.close();
server.close();
schrijfJson('browser.json', uitkomst);
