import { basename, join } from 'node:path';
import { diskTrouble, Halt } from './halt.mjs';
import { root } from './paths.mjs';
import { during, say, seconds } from './progress.mjs';
import { run } from './run.mjs';
import { fingerprint, stamp } from './stamp.mjs';

// Inside node_modules, so that whoever throws the packages away throws the stamp away with them.
const installed = stamp(join(root, 'node_modules/.stapwijs'));

/**
 * What went wrong, in a sentence for somebody who never heard of npm's error codes.
 * @param {string} output what npm said
 */
export function explain(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|network/i.test(output)) {
    return 'De pakketten zijn niet op te halen: er is geen verbinding met het npm-register. Kijk of je internet hebt en probeer opnieuw.';
  }
  if (/ENOTEMPTY|EBUSY/.test(output)) {
    return 'De pakketten zijn niet te installeren: er lijkt nog een andere installatie te lopen. Wacht een minuut en probeer opnieuw.';
  }
  const trouble = diskTrouble(output);
  if (trouble) return `De pakketten zijn niet te installeren. ${trouble}`;
  const tail = output.trim().split('\n').slice(-15).join('\n');
  return `${tail}\n\nDe pakketten zijn niet te installeren. Hierboven staat wat npm erover zegt.`;
}

// Under "npm start" the first `node` on the path may be the one in node_modules, which npm is about to remove:
// npm itself has to run on the Node it was started with.
function npm(args) {
  const script = process.env.npm_execpath;
  if (script && basename(script) === 'npm-cli.js') {
    return run(process.env.npm_node_execpath ?? process.execPath, [script, ...args]);
  }
  return run('npm', args);
}

/** Installs the packages of the lockfile, unless exactly those are there already. */
export async function install() {
  const wanted = fingerprint(root, ['package-lock.json'], [process.platform, process.arch]);
  if (installed.says(wanted)) return;
  const since = performance.now();
  const { code, output } = await during('Pakketten installeren', () => {
    installed.clear();
    return npm([
      'ci',
      '--no-audit',
      '--no-fund',
      '--fetch-retry-mintimeout=1000',
      '--fetch-retry-maxtimeout=5000',
    ]);
  });
  if (code !== 0) throw new Halt(explain(output));
  installed.write(wanted);
  say(`✓ Pakketten geïnstalleerd (${seconds(since)})`);
}
