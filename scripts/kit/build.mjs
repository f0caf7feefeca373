import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from './paths.mjs';
import { fingerprint, stamp } from './stamp.mjs';
import { runTool } from './tools.mjs';

const inputs = [
  'content',
  'src',
  'public',
  'scripts/inhoud',
  'astro.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/**
 * What Astro says when a build stops. Faults in the content come from our own integration, as a message that needs
 * nothing below it; of anything else the place and the stack trace are worth seeing.
 * @param {string} output of a silent build
 */
export function readable(output) {
  return output.replace(/\n {2}Location:\n.*integrations\/hooks\.js[\s\S]*/, '').trim();
}

/**
 * Builds the site into a folder, unless the one that is there came from the same input.
 * @param {{ out: string, address: string }} site
 * @returns {Promise<{ code: number, output: string, fresh: boolean }>} `fresh`: it was built just now
 */
export async function build({ out, address }) {
  const wanted = fingerprint(root, inputs, [address]);
  const built = stamp(join(cache, 'stempels', out.replaceAll(/[^\w-]/g, '_')));
  if (built.says(wanted) && existsSync(join(root, out, 'index.html')))
    return { code: 0, output: '', fresh: false };
  built.clear();
  const { code, output } = await runTool('astro', ['build', '--silent'], {
    STAPWIJS_UIT: out,
    STAPWIJS_ADRES: address,
  });
  if (code === 0) built.write(wanted);
  return { code, output: code === 0 ? output : readable(output), fresh: true };
}
