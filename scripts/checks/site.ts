import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, pathOf, readPage } from './page.ts';

/** A built site. */
export interface Site {
  /** The public address, sub-path included: `https://voorbeeld.be/onder/pad/`. */
  address: URL;
  /** All HTML pages by their address below the base path. */
  pages: Map<string, Page>;
  /** The address below the base path of every built file, pages included. */
  files: Set<string>;
}

/** A site from the names of its files; `read` gives the text of one. */
export function makeSite(address: string, names: string[], read: (name: string) => string): Site {
  const pages = names.filter((name) => name.endsWith('.html')).map((name) => readPage(name, read(name)));
  return {
    address: new URL(address),
    pages: new Map(pages.map((page) => [page.path, page])),
    files: new Set(names.map(pathOf)),
  };
}

/** Reads a built folder. */
export function readSite(folder: string, address: string): Site {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  return makeSite(address, names.sort(), (name) => readFileSync(join(folder, name), 'utf8'));
}

/** The pages that are there to be read: not those of old addresses. */
export const readingPages = (site: Site): Page[] => [...site.pages.values()].filter((page) => !page.redirect);
