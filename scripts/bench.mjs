// npm run bench: measures the print engine beside other ways to make the same PDFs, and the finder with made-up
// methodieken. Measures, not tests: a bar that is not met is shown, and does not make the command fail.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { browser } from './kit/browser.mjs';
import { command, Halt } from './kit/halt.mjs';
import { explain, install } from './kit/install.mjs';
import { cache, root } from './kit/paths.mjs';
import { during, say, seconds } from './kit/progress.mjs';
import { run } from './kit/run.mjs';
import { fingerprint, stamp } from './kit/stamp.mjs';
import { toolNode } from './kit/tools.mjs';
import { without } from './kit/without.mjs';

const folder = join(root, 'bench');
const results = join(cache, 'bench');
const rounds = 2;
/** How many methodieken the finder is measured with. */
const sizes = [200, 1000, 5000];
/** The engines, in the order in which a round measures them. */
const engines = {
  stapwijsplan: 'Stapwijs uit het plan',
  stapwijs: 'Stapwijs uit de gegevens',
  typst: 'Typst',
  reactpdf: '@react-pdf/renderer',
  chromium: 'Chromium',
};

/**
 * Installs what we compare with, in its own folder. Not with "npm ci": of some of these packages a registry may have
 * the file for this platform only, and "npm ci" wants them all. What cannot be installed shows up as failed later.
 */
async function installRivals() {
  const wanted = fingerprint(folder, ['package.json', 'package-lock.json'], [process.platform, process.arch]);
  const installed = stamp(join(folder, 'node_modules/.stapwijs'));
  if (installed.says(wanted)) return;
  const since = performance.now();
  const { code, output } = await during('Pakketten om mee te vergelijken installeren', () =>
    run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund']),
  );
  if (code !== 0) throw new Halt(explain(output));
  installed.write(
    fingerprint(folder, ['package.json', 'package-lock.json'], [process.platform, process.arch]),
  );
  say(`✓ Pakketten om mee te vergelijken geïnstalleerd (${seconds(since)})`);
}

/** The measuring programs are TypeScript and JSX, like the engine they measure: plain Node cannot run them. */
async function bundle() {
  const { build } = createRequire(join(folder, 'package.json'))('esbuild');
  const entries = (from, ...names) => names.map((name) => join(folder, from, `${name}.ts`));
  await build({
    entryPoints: entries(
      '.',
      'voorbereiding',
      'meet',
      'keur',
      'browser',
      'site',
      'zoekscore',
      'vinder',
      'werkmap',
      'uitslag',
    ),
    outdir: join(folder, '.cache'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  await build({
    entryPoints: entries('browser', 'werker', 'pagina'),
    alias: without,
    outdir: join(folder, '.cache/browser'),
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    logLevel: 'silent',
  });
}

const faults = {};

/** Runs one of the programs in a process of its own, and keeps why it failed. */
async function measure(label, program, args = [], env = {}) {
  const since = performance.now();
  const { code, output } = await during(label, () =>
    run(toolNode(), [join(folder, '.cache', `${program}.mjs`), ...args], { ...process.env, ...env }),
  );
  say(`${code === 0 ? '✓' : '✗'} ${label} (${seconds(since)})`);
  if (code !== 0) faults[label] = output.trim().split('\n').slice(-15).join('\n');
  return code === 0;
}

await command(async () => {
  await install();
  await installRivals();
  const found = await browser();
  const env = 'path' in found ? { CHROMIUM: found.path } : {};
  if ('reason' in found) faults.Chromium = found.reason;
  const drukte = loadavg()[0];
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  await bundle();
  if (!(await measure('De bladen voorbereiden', 'voorbereiding')))
    throw new Halt(`De bladen zijn niet te maken:\n${faults['De bladen voorbereiden']}`);
  // Two rounds with the engines in turn, so that other work on the machine does not hit one of them only.
  for (let round = 0; round < rounds; round++)
    for (const [engine, name] of Object.entries(engines))
      for (const what of ['een', 'honderd'])
        await measure(
          `${name}, ${what === 'een' ? 'één blad' : '100 bladen'}, ronde ${round + 1}`,
          'meet',
          [engine, what, String(round)],
          env,
        );
  await measure('De PDF’s nakijken', 'keur');
  await measure('De schilder in de browser', 'browser', [], env);
  await measure('Een werkmap in één PDF', 'werkmap');
  await measure('De site bouwen', 'site');
  await measure('De zoekvragen', 'zoekscore');
  for (const size of sizes) await measure(`De vinder met ${size} methodieken`, 'vinder', [String(size)], env);
  writeFileSync(join(results, 'verloop.json'), JSON.stringify({ rondes: rounds, fouten: faults, drukte }));
  const { code, output } = await run(toolNode(), [join(folder, '.cache/uitslag.mjs')]);
  say(`\n${output.trim()}`);
  // The others may fail; what we measure them against may not.
  const own = existsSync(join(results, 'meting-stapwijs-een-0.json'));
  return code === 0 && own ? 0 : 1;
});
