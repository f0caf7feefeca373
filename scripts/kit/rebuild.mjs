import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from './paths.mjs';

/** What a build reads. */
const parts = [
  'src',
  'scripts',
  'public',
  'content',
  'astro.config.mjs',
  'package.json',
  // Part of what the cache of PDFs goes by: without it everything would be made anew.
  'package-lock.json',
  'tsconfig.json',
];

/**
 * A fresh copy of the project, to change something in and build for real. Packages, and the PDFs that were made
 * before, are those of the project.
 * @param {string} folder
 */
export function copyProject(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  mkdirSync(cache, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  symlinkSync(join(root, '.cache'), join(folder, '.cache'));
}

/**
 * Changes one place in a file of a copy.
 * @param {string} folder
 * @param {{ file: string, from: string, to: string }} change
 * @throws when the file no longer says `from`
 */
export function edit(folder, { file, from, to }) {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} bevat "${from}" niet meer: pas de verbouwing aan.`);
  writeFileSync(path, text.replace(from, to));
}

/** Pages that an editor gave another name, as content says it: the old address must go on leading there. */
export const renamed = [
  {
    file: 'content/methodieken/klokwijs.mdx',
    from: 'verwant:',
    to: 'eerder: [de-klok]\nverwant:',
    old: 'methodieken/de-klok',
    now: 'methodieken/klokwijs/',
  },
  {
    file: 'content/trajecten/basistraject.yaml',
    from: 'kort: Basis',
    to: 'kort: Basis\neerder: [pop-basis]',
    old: 'trajecten/pop-basis',
    now: 'trajecten/basistraject/',
  },
  {
    file: 'content/handboek/pop/wat-is-een-pop.mdx',
    from: 'volgorde: 10',
    to: 'volgorde: 10\neerder: [pop-uitgelegd]',
    old: 'handboek/pop-uitgelegd',
    now: 'handboek/wat-is-een-pop/',
  },
];
