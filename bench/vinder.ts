// The finder at three sizes: `vinder <aantal>` builds a copy of the site with made-up methodieken beside the real ones,
// and looks up in a real browser what a visitor gets and how soon.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { parse, stringify } from 'yaml';
import { serve } from '../scripts/kit/server.mjs';
import { huis, plek, schrijfJson } from './plek.ts';

/** What one first answer costs a visitor who comes with an empty cache: bytes as sent (gzip) and ms until it is there. */
export interface EersteAntwoord {
  vraag: string;
  /** Data of the finder for the first answer: what the address asks for, without the page around it. */
  gegevens: number;
  /** The page with its style, script and fonts. */
  bladzijde: number;
  bestanden: number;
  ms: number;
}
export interface VinderMeting {
  aantal: number;
  /** Whole site, in ms; only the list and the index when `kaal`. */
  bouw: number;
  kaal: boolean;
  /** All files of the index together, bytes gzip, and how many. */
  index: number;
  indexBestanden: number;
  antwoorden: EersteAntwoord[];
  /** From the button "Zoek ook in de tekst" to the first passage, Pagefind itself included; not there when `kaal`. */
  passage?: { bytes: number; bestanden: number; ms: number };
}

const aantal = Number(process.argv[2]);
const kaal = process.argv[3] === 'kaal';
const kopie = plek(`vinder-${aantal}`);
/** A name of its own: what Astro keeps between builds goes by it, and the site's own is not to be mixed with this. */
const uit = `dist-vinder-${aantal}`;

/** The same numbers in every run: a bench with other dice is another bench. */
let zaad = 7;
const dobbel = (n: number) => {
  zaad = (zaad * 1_103_515_245 + 12_345) % 2_147_483_648;
  return zaad % n;
};
const kies = <T>(lijst: readonly T[], kans: number): T[] => {
  const gekozen = lijst.filter(() => dobbel(100) < kans);
  return gekozen.length > 0 ? gekozen : lijst.slice(0, 1);
};

/** Real texts with other titles and other values: as long, and as hard to tell apart, as the handbook itself. */
function verzin() {
  const map = join(kopie, 'content/methodieken');
  const echt = globSync('*.mdx', { cwd: map }).sort();
  const taxonomie = parse(readFileSync(join(kopie, 'content/taxonomie.yaml'), 'utf8'));
  // A copy of a text has the same reasons to be let through as the text.
  const uitzonderingen = parse(readFileSync(join(kopie, 'content/uitzonderingen.yaml'), 'utf8'));
  const ids = (naam: string): string[] => taxonomie[naam].map(({ id }: { id: string }) => id);
  for (let i = echt.length; i < aantal; i++) {
    const bron = echt[i % echt.length] ?? '';
    const reden = uitzonderingen.leesbaarheid[bron.replace('.mdx', '')];
    if (reden) uitzonderingen.leesbaarheid[`proef-${i}`] = reden;
    const [, kop = '', tekst = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(map, bron), 'utf8')) ?? [];
    const velden = parse(kop);
    const nieuw = {
      ...velden,
      titel: `${velden.titel.slice(0, 60)} ${i}`,
      fase: kies(ids('fasen'), 15),
      setting: kies(ids('settings'), 25),
      gebruikers: kies(ids('gebruikers'), 30),
      themas: kies(ids('themas'), 8),
      eerder: [],
    };
    writeFileSync(join(map, `proef-${i}.mdx`), `---\n${stringify(nieuw)}---\n${tekst}`);
  }
  writeFileSync(join(kopie, 'content/uitzonderingen.yaml'), stringify(uitzonderingen));
}

rmSync(kopie, { recursive: true, force: true });
for (const deel of [
  'content',
  'src',
  'public',
  'scripts',
  'docs',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
])
  cpSync(join(huis, deel), join(kopie, deel), { recursive: true });
// Sheets and decks are the same at every size: what was made of them before is not made again.
symlinkSync(join(huis, '.cache'), join(kopie, '.cache'));
if (kaal)
  for (const pad of globSync('src/pages/**/*.{astro,ts}', { cwd: kopie }))
    if (!/pages\/(methodieken\/(index|lijst)|vinder\/|404)/.test(pad)) rmSync(join(kopie, pad));
verzin();

const klok = performance.now();
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [join(huis, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
  {
    cwd: kopie,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {
      ...process.env,
      NODE_OPTIONS: '--max-old-space-size=8192',
      STAPWIJS_UIT: uit,
      STAPWIJS_ADRES: 'http://localhost:4321/',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  },
);
if (status !== 0) throw new Error(`${stdout}${stderr}`.trim().split('\n').slice(0, 12).join('\n'));
const bouw = performance.now() - klok;

const dist = join(kopie, uit);
const index = globSync('vinder/*.json', { cwd: dist }).map(
  (naam) => gzipSync(readFileSync(join(dist, naam))).length,
);

const server = await serve(dist, '/', 0);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const zwaarte = (pad: string) => {
  const bestand = join(dist, pad.endsWith('/') ? `${pad}index.html` : pad);
  const bytes = readFileSync(bestand);
  return /\.(woff2|png)$/.test(pad) ? statSync(bestand).size : gzipSync(bytes).length;
};

/** Opens an address in an empty browser, and waits for the first lines and their count. */
async function meet(vraag: string): Promise<EersteAntwoord> {
  const context = await browser.newContext();
  const page: Page = await context.newPage();
  const gehaald: string[] = [];
  let klaar = false;
  page.on('request', (verzoek) => {
    if (!klaar) gehaald.push(new URL(verzoek.url()).pathname);
  });
  const toen = performance.now();
  await page.goto(`${server.address}methodieken/${vraag}`);
  await page.waitForSelector('[data-vinder]:not([data-bezig]) [data-eerst] > li');
  klaar = true;
  const ms = performance.now() - toen;
  await context.close();
  const gegevens = gehaald.filter((pad) => pad.startsWith('/vinder/'));
  const som = (paden: string[]) => paden.reduce((totaal, pad) => totaal + zwaarte(pad), 0);
  return {
    vraag,
    gegevens: som(gegevens),
    bladzijde: som(gehaald.filter((pad) => !pad.startsWith('/vinder/'))),
    bestanden: gegevens.length,
    ms,
  };
}

/** Asks for passages in an empty browser, after the first answer is there. */
async function meetPassage(): Promise<NonNullable<VinderMeting['passage']>> {
  const context = await browser.newContext();
  const page: Page = await context.newPage();
  const gehaald: string[] = [];
  // What the worker fetches is a request of the context, not of the page.
  context.on('request', (verzoek) => {
    const { pathname } = new URL(verzoek.url());
    if (pathname.startsWith('/pagefind/')) gehaald.push(pathname);
  });
  await page.goto(`${server.address}methodieken/?zoek=netwerk`);
  await page.waitForSelector('[data-klaar]');
  const toen = performance.now();
  await page.click('[data-passages] button');
  await page.waitForSelector('[data-passages] li');
  const ms = performance.now() - toen;
  await context.close();
  const paden = [...new Set(gehaald)];
  return { bytes: paden.reduce((som, pad) => som + zwaarte(pad), 0), bestanden: paden.length, ms };
}

const vragen = [
  '?fase=wie-ben-ik',
  '?fase=wie-ben-ik&niveau=laag',
  '?zoek=netwerk',
  '?zoek=kwalitieten',
  '?zoek=dromen&niveau=laag&setting=individueel',
];
await meet('?fase=opties');
const antwoorden: EersteAntwoord[] = [];
for (const vraag of vragen) {
  const drie = [await meet(vraag), await meet(vraag), await meet(vraag)].toSorted((a, b) => a.ms - b.ms);
  antwoorden.push(drie[1] as EersteAntwoord);
}
const passages = kaal ? [] : [await meetPassage(), await meetPassage(), await meetPassage()];
const [, passage] = passages.toSorted((a, b) => a.ms - b.ms);
await browser.close();
server.close();

const meting: VinderMeting = {
  aantal,
  bouw,
  kaal,
  index: index.reduce((som, bytes) => som + bytes, 0),
  indexBestanden: index.length,
  antwoorden,
  ...(passage && { passage }),
};
schrijfJson(`vinder-${aantal}.json`, meting);
console.log(JSON.stringify(meting, null, 1));
rmSync(kopie, { recursive: true, force: true });
process.exit(0);
