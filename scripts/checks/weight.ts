import { gzipSync } from 'node:zlib';
import type { Page } from './page.ts';

/** What a page that is only read may weigh, in bytes after gzip. What a click loads later is not in it. */
export const budget = { html: 60_000, css: 30_000, js: 5_000 };

/** The finder works at once, without a click: what its script asks for by itself counts there. */
const finder = { ...budget, js: 15_000 };
const finderScript = /\/Vinder\./;
/** A tool is a program, and so is the werkmap: this is what it may weigh before the painter of its PDF comes in. */
const tool = { ...budget, js: 45_000 };
const isTool = ({ attrs }: Page['elements'][number]) =>
  ['tool', 'werkmap', 'draaiboek'].includes(attrs.id ?? '');

const gzip = (text: string): number => (text === '' ? 0 : gzipSync(text).length);

/** The modules that a script imports as soon as it runs, relative to it. */
const staticImports = (code: string): string[] =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)].map(([, path]) => path ?? '');

/** The modules that a script asks for later, relative to it. */
const laterImports = (code: string): string[] =>
  [...code.matchAll(/\bimport\(\s*["'`](\.[^"'`]+)["'`]/g)].map(([, path]) => path ?? '');

type Read = (url: string) => string;

/** A script and all that it brings in, as addresses; with `later` also what it asks for by itself. */
function withImports(url: string, read: Read, later: boolean, seen = new Set<string>()): Set<string> {
  if (seen.has(url)) return seen;
  seen.add(url);
  const code = read(url);
  for (const path of [...staticImports(code), ...(later ? laterImports(code) : [])])
    withImports(new URL(path, `http://x${url}`).pathname, read, later, seen);
  return seen;
}

const isFinder = (page: Page) => page.elements.some(({ attrs }) => attrs['data-vinder'] !== undefined);

/**
 * What a page weighs; `read` gives the text of a file by its address in the page. Data in a script element is no
 * JavaScript.
 */
export function weigh(page: Page, read: (url: string) => string): typeof budget {
  const sum = (urls: Iterable<string>) => [...urls].reduce((total, url) => total + gzip(read(url)), 0);
  const styles = page.elements.filter(({ tag, attrs }) => tag === 'link' && attrs.rel === 'stylesheet');
  const scripts = page.elements.filter(({ tag, attrs }) => tag === 'script' && !attrs.type?.includes('json'));
  const loaded = new Set<string>();
  for (const { attrs } of scripts)
    if (attrs.src) withImports(attrs.src, read, finderScript.test(attrs.src), loaded);
  const inline = scripts.reduce((total, { attrs, text }) => total + (attrs.src ? 0 : gzip(text)), 0);
  return {
    html: gzip(page.html),
    css: sum(new Set(styles.map(({ attrs }) => attrs.href ?? ''))),
    js: sum(loaded) + inline,
  };
}

function budgetOf(page: Page): typeof budget {
  if (page.elements.some(isTool)) return tool;
  return isFinder(page) ? finder : budget;
}

/** Where a page is heavier than it may be. */
export function weightFaults(page: Page, read: (url: string) => string): string[] {
  const weight = weigh(page, read);
  const may = budgetOf(page);
  return (Object.keys(may) as (keyof typeof budget)[])
    .filter((kind) => weight[kind] > may[kind])
    .map((kind) => `${page.path}: ${weight[kind]} bytes ${kind} (gzip), er mogen er ${may[kind]} zijn`);
}
