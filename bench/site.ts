// Builds the site in a copy of the project without any cache, and once more after a change in one methodiek.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { gzipSync } from 'node:zlib';
import { huis, plek, schrijfJson } from './plek.ts';

export interface Bouw {
  koud: number;
  naWijziging: number;
  paginas: number;
  pdfs: number;
  bytes: number;
  /** The painter as a visitor gets it, with the fonts that are always needed, gzip. */
  schilder: number;
  /** The same for the werkmap. */
  binder: number;
}

const kopie = plek('huis');
rmSync(kopie, { recursive: true, force: true });
// Packages are found in the folders above; what a build keeps lands in the copy.
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

function bouw(): number {
  const klok = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(huis, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    {
      cwd: kopie,
      encoding: 'utf8',
      env: {
        ...process.env,
        STAPWIJS_UIT: 'dist',
        STAPWIJS_ADRES: 'http://localhost:4321/',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  if (status !== 0)
    throw new Error(
      stripVTControlCharacters(`${stdout}${stderr}`).trim().split('\n').slice(0, 12).join('\n'),
    );
  return performance.now() - klok;
}

const koud = bouw();
const methodiek = join(kopie, 'content/methodieken/smart-actieplan.mdx');
const tekst = readFileSync(methodiek, 'utf8');
const anders = tekst.replace(/^(samenvatting: .*)\.$/m, '$1!');
if (anders === tekst) throw new Error('de samenvatting van smart-actieplan is niet te wijzigen');
writeFileSync(methodiek, anders);
const naWijziging = bouw();
const bestanden = globSync('**/*.*', { cwd: join(kopie, 'dist') }).map((naam) => join(kopie, 'dist', naam));
const gewicht = (patroon: RegExp) =>
  bestanden
    .filter((naam) => patroon.test(naam))
    .map((naam) => gzipSync(readFileSync(naam), { level: 9 }).length);
// A page of sheets, of cards and of a tool each have a worker; a visitor of one loads one. That of the werkmap, which
// breaks lines and binds, is weighed apart.
const werkers = gewicht(/(?<!druk\.)worker[^/]*\.js$/);
const binder = gewicht(/druk\.worker[^/]*\.js$/);
const letters = gewicht(/letters\/(gewoon|vet|titel)\.ttf$/);
const som = (delen: readonly number[]) => delen.reduce((a, b) => a + b, 0);
const uitkomst: Bouw = {
  koud,
  naWijziging,
  paginas: bestanden.filter((naam) => naam.endsWith('.html')).length,
  pdfs: bestanden.filter((naam) => naam.endsWith('.pdf')).length,
  bytes: bestanden.reduce((som, naam) => som + statSync(naam).size, 0),
  schilder: Math.max(0, ...werkers) + som(letters),
  binder: som(binder) + som(letters),
};
schrijfJson('site.json', uitkomst);
rmSync(kopie, { recursive: true, force: true });
