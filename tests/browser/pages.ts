import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, site } from '../../scripts/kit/paths.mjs';

const folder = join(root, site.out);

/** The addresses in the sitemap of the built site, relative to its base path: ``, `methodieken/`. */
export const paths: string[] = readdirSync(folder)
  .filter((file) => /^sitemap-\d+\.xml$/.test(file))
  .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)])
  .map(([, url]) => (url ?? '').slice(new URL('.', site.address).href.length));

/** The first page of a kind: the address of which matches. */
export function firstOf(kind: RegExp): string {
  const path = paths.find((candidate) => kind.test(candidate));
  if (path === undefined) throw new Error(`Geen pagina past bij ${kind}`);
  return path;
}
