import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from './paths.mjs';
import { copyProject, edit, renamed } from './rebuild.mjs';
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
 * @param {{ out: string, address: string, copy?: string }} site `copy`: build from a copy there with renamed pages
 * @returns {Promise<{ code: number, output: string, fresh: boolean }>} `fresh`: it was built just now
 */
export async function build({ out, address, copy }) {
  const wanted = fingerprint(root, inputs, [address, ...(copy ? [JSON.stringify(renamed)] : [])]);
  const built = stamp(join(cache, 'stempels', out.replaceAll(/[^\w-]/g, '_')));
  if (built.says(wanted) && existsSync(join(root, out, 'index.html')))
    return { code: 0, output: '', fresh: false };
  built.clear();
  if (copy) {
    copyProject(copy);
    for (const change of renamed) edit(copy, change);
  }
  const env = { STAPWIJS_UIT: join(root, out), STAPWIJS_ADRES: address };
  const { code, output } = await runTool('astro', ['build', '--silent'], env, copy);
  if (code === 0) built.write(wanted);
  return { code, output: code === 0 ? output : readable(output), fresh: true };
}
