import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { isLeesbladzijde, passagetekst, type Splits } from './tekst.ts';

/** What stands in a page and is no text of it: doors to other pages, facts of the list, numbers before a heading. */
const geenTekst = [
  'button:not(.begrip)',
  '.geen-druk',
  '.alleen-druk',
  '.balk',
  'div.bij',
  '.downloads',
  '.lijst',
  '.soort',
  '.stap-nr',
  '.tabrij',
  '.verder-deel',
  '[aria-labelledby="hoort-bij"]',
];

/** Pagefind's own faces, and its program for pages without a language: none of them is used. */
const ongebruikt = /(?:-ui\.(?:js|css)|highlight\.js|wasm\.unknown\.pagefind)$/;

function goed<T extends { errors: string[] }>(antwoord: T): T {
  if (antwoord.errors.length > 0) throw new Error(`Pagefind: ${antwoord.errors.join('; ')}`);
  return antwoord;
}

/** The files of an index over pages, each page with its address below the base path. */
async function maakIndex(bladzijden: AsyncIterable<{ url: string; content: string }>) {
  try {
    const { index } = goed(await createIndex({ forceLanguage: 'nl', excludeSelectors: geenTekst }));
    if (!index) throw new Error('Pagefind: geen index');
    // One by one and in order: the same pages give the same index.
    for await (const bladzijde of bladzijden) goed(await index.addHTMLFile(bladzijde));
    const { files } = goed(await index.getFiles());
    return files.filter(({ path }) => !ongebruikt.test(path));
  } finally {
    // Pagefind is a program of its own, and would keep the build waiting.
    await close();
  }
}

async function* leesBladzijden(dir: URL, paden: readonly string[], splits: Splits) {
  for (const pad of paden) {
    const content = passagetekst(await readFile(new URL(`.${pad}index.html`, dir), 'utf8'), splits);
    if (content) yield { url: pad, content };
  }
}

/**
 * Makes the index of the running text, for the passages that the finder shows below its list. Addresses in it are below
 * the base path; the page that asks knows the base.
 */
export function passages(): AstroIntegration {
  return {
    name: 'stapwijs-passages',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const paden = pages.map(({ pathname }) => `/${pathname}`).filter(isLeesbladzijde);
        // Pages run bundled, apart from this file; src/inhoud/vinder/vinder.ts leaves its splitter in this place.
        const splits = (globalThis as Record<symbol, unknown>)[Symbol.for('stapwijs.splits')] as
          | Splits
          | undefined;
        // A build of nothing but the finder, as the bench makes, has no text.
        if (paden.length === 0 || !splits) return;
        for (const { path, content } of await maakIndex(leesBladzijden(dir, paden.toSorted(), splits))) {
          const bestand = fileURLToPath(new URL(`pagefind/${path}`, dir));
          await mkdir(dirname(bestand), { recursive: true });
          await writeFile(bestand, content);
        }
        logger.info(`${paden.length} bladzijden met passages`);
      },
    },
  };
}
