import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * All files under a path (a file or a folder), relative to `folder`, in a fixed order. A path that is not there has none.
 * @param {string} folder
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(folder, path) {
  const full = join(folder, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(folder, `${path}/${name}`));
}

/**
 * One hash of the names and the contents of files and folders, and of some loose texts.
 * @param {string} folder
 * @param {string[]} paths
 * @param {string[]} [texts]
 */
export function fingerprint(folder, paths, texts = []) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(folder, path))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0');
  }
  for (const text of texts) hash.update(`${text}\0`);
  return hash.digest('hex');
}

/**
 * A note that a piece of work was finished, and for which input. The work is to be done again when the note
 * says something else, or was never written because the work was cut short.
 * @param {string} file
 */
export function stamp(file) {
  return {
    /** @param {string} value */
    says: (value) => existsSync(file) && readFileSync(file, 'utf8') === value,
    clear: () => rmSync(file, { force: true }),
    /** @param {string} value */
    write(value) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, value);
    },
  };
}
