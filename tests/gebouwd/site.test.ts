import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { doubleFaults, pageFaults } from '../../scripts/checks/head.ts';
import { linkFaults } from '../../scripts/checks/links.ts';
import { readingPages, readSite } from '../../scripts/checks/site.ts';
import { sitemapFaults } from '../../scripts/checks/sitemap.ts';
import { weightFaults } from '../../scripts/checks/weight.ts';
import { site as published, root, subpathSite } from '../../scripts/kit/paths.mjs';

describe.each([published, subpathSite])('de site in $out', ({ out, address }) => {
  const folder = join(root, out);
  const site = readSite(folder, address);
  const pages = readingPages(site);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const textFiles = [...site.files].filter((file) =>
    /(\/|\.(html|js|css|xml|json|svg|txt|webmanifest))$/.test(file),
  );

  test('er zijn pagina’s', () => {
    expect(pages.length).toBeGreaterThan(1);
  });

  test('elke koppeling en elke plek bestaat', () => {
    expect(linkFaults(site)).toEqual([]);
  });

  test('elke pagina heeft een volledige kop en niets wat de beveiliging tegenhoudt', () => {
    expect(pages.flatMap((page) => pageFaults(page, site))).toEqual([]);
  });

  test('elke pagina heeft een eigen titel', () => {
    expect(doubleFaults(pages)).toEqual([]);
  });

  test('de sitemap noemt elke pagina', () => {
    const sitemaps = [...site.files].filter((file) => /^\/sitemap-\d+\.xml$/.test(file)).map(read);
    expect(sitemaps.length).toBeGreaterThan(0);
    expect(sitemapFaults(site, sitemaps)).toEqual([]);
  });

  test('geen pagina weegt te zwaar', () => {
    const readUrl = (url: string) => read(url.slice(site.address.pathname.length - 1));
    expect(pages.flatMap((page) => weightFaults(page, readUrl))).toEqual([]);
  });

  test('er gaan geen bronkaarten en geen paden van een machine mee', () => {
    const machine = [root, `${homedir()}/`, 'file:///'];
    const leaks = textFiles.filter((file) => {
      const text = read(file.endsWith('/') ? `${file}index.html` : file);
      return machine.some((path) => text.includes(path));
    });
    expect(leaks).toEqual([]);
    expect([...site.files].filter((file) => file.endsWith('.map'))).toEqual([]);
  });
});
