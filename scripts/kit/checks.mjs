import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root, site } from './paths.mjs';
import { playwrightTally, verdict, vitestTally } from './tally.mjs';
import { runTool } from './tools.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} tool the package whose command it is
 * @property {string[]} args
 * @property {Record<string, string>} [env]
 * @property {boolean} [needsSite] it reads the built site
 * @property {(report: any) => import('./tally.mjs').Tally} [tally] reads the counts from its JSON report
 * @property {string} [report] where that report is written
 */

/** @param {string} name */
const reportFile = (name) => join(cache, 'rapport', `${name}.json`);

/** @param {string} name @param {string} folder @param {boolean} needsSite @returns {Check} */
function vitest(name, folder, needsSite) {
  const report = reportFile(folder.replace('/', '-'));
  const args = ['run', folder, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, tool: 'vitest', args, needsSite, report, tally: vitestTally };
}

/** The checks that may run beside each other; the quick ones that find most come first. @type {Check[]} */
export const checks = [
  { name: 'Opmaak en regels van de code', tool: '@biomejs/biome', args: ['ci', '--colors=off', '.'] },
  { name: 'Opmaak van de sjablonen', tool: 'prettier', args: ['--check', 'src/**/*.astro'] },
  vitest('Eenheidsproeven en vloeren', 'tests/unit', false),
  { name: 'Types', tool: 'astro', args: ['check'] },
  vitest('De gebouwde site: koppelingen, kop van elke pagina, gewicht', 'tests/gebouwd', true),
  { name: 'Geldige HTML', tool: 'html-validate', args: ['--ext', 'html', site.out], needsSite: true },
  { name: 'Spelling', tool: 'cspell', args: ['lint', '--no-progress', '--no-color', '--show-context'] },
];

/** Alone, because it uses every core. @param {string} chromium @returns {Check} */
export const browserCheck = (chromium) => ({
  name: 'De site in de browser',
  tool: '@playwright/test',
  args: ['test', '--reporter=dot,json'],
  env: { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile('browser') },
  needsSite: true,
  report: reportFile('browser'),
  tally: playwrightTally,
});

/**
 * Runs one check and counts it.
 * @param {Check} check
 */
export async function runCheck({ tool, args, env, tally, report }) {
  if (report) rmSync(report, { force: true });
  const { code, output } = await runTool(tool, args, env);
  const counted =
    tally && report && existsSync(report) ? tally(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
  return { ...verdict(code, counted), output: output.replaceAll(root, '') };
}
