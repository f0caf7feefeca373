// npm test: install what is missing, build the site, and run every check on it.
import { browser } from './kit/browser.mjs';
import { build } from './kit/build.mjs';
import { browserCheck, checks, runCheck } from './kit/checks.mjs';
import { command } from './kit/halt.mjs';
import { install } from './kit/install.mjs';
import { site, subpathSite } from './kit/paths.mjs';
import { during, say, seconds } from './kit/progress.mjs';
import { total } from './kit/tally.mjs';

const results = [];

/**
 * Does one piece of work, shows how it went, and counts it. A piece that breaks down has failed.
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number, output: string }>} work
 */
async function step(name, work) {
  const since = performance.now();
  const result = await during(name, work).catch((error) => ({ passed: 0, failed: 1, output: error.message }));
  const count =
    result.passed + result.failed > 1 ? ` · ${result.passed} van ${result.passed + result.failed}` : '';
  say(`${result.failed === 0 ? '✓' : '✗'} ${name}${count} (${seconds(since)})`);
  if (result.failed > 0) say(`${result.output.trim().replaceAll(/^/gm, '    ')}\n`);
  results.push(result);
  return result.failed === 0;
}

const passed = { passed: 1, failed: 0, output: '' };
const failed = (output) => ({ passed: 0, failed: 1, output });

/** @param {import('./kit/checks.mjs').Check} check @param {boolean} built */
const runStep = (check, built) =>
  step(check.name, async () =>
    check.needsSite && !built ? failed('Niet gedaan, want de site is niet gebouwd.') : runCheck(check),
  );

/** @param {{ out: string, address: string, copy?: string }} which */
async function buildStep(which) {
  const { code, output } = await build(which);
  return code === 0 ? passed : failed(output);
}

async function everything() {
  await install();
  const found = await browser();
  // A build keeps one core busy: both at once.
  const sites = await Promise.all([
    step('Site bouwen', () => buildStep(site)),
    step('Site bouwen onder een subpad, met hernoemde bladzijden', () => buildStep(subpathSite)),
  ]);
  const built = sites.every(Boolean);

  const queue = [...checks];
  const worker = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) await runStep(check, built);
  };
  await Promise.all([worker(), worker()]);

  if ('path' in found) await runStep(browserCheck(found.path), built);
  else await step('De site in de browser', async () => failed(found.reason));
}

await command(async () => {
  const since = performance.now();
  try {
    await everything();
  } catch (error) {
    results.push(failed(''));
    throw error;
  } finally {
    const { passed, failed } = total(results);
    say(`\nKlaar na ${seconds(since)}.`);
    process.on('exit', () => say(`${passed} passed, ${failed} failed`));
  }
  return total(results).failed === 0 ? 0 : 1;
});
