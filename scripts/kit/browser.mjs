import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { during, say, seconds } from './progress.mjs';
import { run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser for the tests: the one that CHROMIUM names, or else the first one on the path.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findBrowser(env) {
  if (env.CHROMIUM) return isProgram(env.CHROMIUM) ? env.CHROMIUM : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere].find(
    isProgram,
  );
}

/** How to become root without asking anything: not needed, through sudo, or not at all. */
async function elevation() {
  if (process.getuid?.() === 0) return [];
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo'] : undefined;
}

/** @param {string[]} sudo */
async function installFromDebian(sudo) {
  const apt = (...args) => {
    const [program, ...rest] = [
      ...sudo,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-q',
      '-y',
      ...args,
    ];
    return run(program, rest);
  };
  const since = performance.now();
  const { code, output } = await during('Chromium installeren', async () => {
    await apt('update');
    return apt('install', '--no-install-recommends', 'chromium');
  });
  if (code === 0) say(`✓ Chromium geïnstalleerd (${seconds(since)})`);
  else say(output.trim().split('\n').slice(-5).join('\n'));
}

/**
 * Finds a browser, or installs Debian's when there is none and we may.
 * @returns {Promise<{ path: string } | { reason: string }>} the reason is a sentence for the reader
 */
export async function browser() {
  const byHand = 'Installeer Chromium of Chrome, of zeg met CHROMIUM=/pad/naar/chromium waar hij staat.';
  const found = findBrowser(process.env);
  if (found) return { path: found };
  if (process.env.CHROMIUM) {
    return { reason: `CHROMIUM wijst naar ${process.env.CHROMIUM}, maar dat is geen programma.` };
  }
  if (!existsSync('/usr/bin/apt-get')) return { reason: `Er is geen browser voor de proeven. ${byHand}` };
  const sudo = await elevation();
  if (!sudo) {
    return {
      reason: `Er is geen browser voor de proeven, en je mag hier geen pakketten installeren. ${byHand}`,
    };
  }
  await installFromDebian(sudo);
  const installed = findBrowser(process.env);
  return installed ? { path: installed } : { reason: `Chromium is niet te installeren. ${byHand}` };
}
