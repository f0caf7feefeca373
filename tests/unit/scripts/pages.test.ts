import { expect, test } from 'vitest';
import { doubleFaults, pageFaults } from '../../../scripts/checks/head.ts';
import { readPage } from '../../../scripts/checks/page.ts';
import { sitemapFaults } from '../../../scripts/checks/sitemap.ts';
import { weigh, weightFaults } from '../../../scripts/checks/weight.ts';
import { goodPage, siteOf } from './made-up-site.ts';

const faultsOf = (html: string) =>
  pageFaults(readPage('x/index.html', html), siteOf({ 'x/index.html': html }));

test('aan een volledige pagina mankeert niets', () => {
  expect(faultsOf(goodPage('/x/'))).toEqual([]);
});

test.each([
  ['nl-BE', 'en', 'de taal is niet nl-BE'],
  ['<h1>Kop</h1>', '', 'er zijn 0 koppen h1'],
  ['<h1>Kop</h1>', '<h1>Een</h1><h1>Twee</h1>', 'er zijn 2 koppen h1'],
  ['Titel van /x/', ' ', 'er is geen titel'],
  ['lang genoeg is.', '', 'er is geen beschrijving', 'Een beschrijving die '],
  ['content-security-policy', 'refresh-not', 'er is geen Content-Security-Policy'],
  ['/pad/x/', '/pad/y/', 'het vaste adres is niet https://voorbeeld.be/pad/x/'],
  ['<h1>', '<h1 style="color:red">', '<h1> heeft een attribuut style'],
  ['<h1>', '<h1 onclick="x()">', '<h1> heeft een attribuut onclick'],
])('zonder %s, met %j: %s', (before, after, fault, also = '') => {
  const faults = faultsOf(goodPage('/x/').replace(also, '').replace(before, after));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(fault);
});

test('twee pagina’s met dezelfde titel', () => {
  const twins = ['a', 'b'].map((name) => readPage(`${name}/index.html`, '<title>Zelfde</title>'));
  expect(doubleFaults(twins)).toEqual(['/b/: de titel "Zelfde" is ook die van /a/']);
});

test('de sitemap noemt elke pagina, en niets anders', () => {
  const site = siteOf({
    'index.html': '',
    'nieuw/index.html': '',
    '404.html': '',
    'oud/index.html': '<meta http-equiv="refresh" content="0;url=/pad/">',
  });
  const xml = '<loc>https://voorbeeld.be/pad/</loc><loc>https://voorbeeld.be/pad/weg/</loc>';
  expect(sitemapFaults(site, [xml])).toEqual([
    'https://voorbeeld.be/pad/nieuw/ ontbreekt in de sitemap',
    'https://voorbeeld.be/pad/weg/ in de sitemap is geen pagina',
  ]);
});

test('het gewicht telt wat een script binnenhaalt, en geen gegevens', () => {
  const files: Record<string, string> = {
    '/pad/_astro/a.js': 'import{x}from"./b.js";x()',
    '/pad/_astro/b.js': 'import "./a.js";',
    '/pad/_astro/a.css': 'a{}',
  };
  const read = (url: string) => files[url] ?? '';
  const html =
    '<link rel="stylesheet" href="/pad/_astro/a.css"><script type="module" src="/pad/_astro/a.js"></script>';
  const light = weigh(readPage('index.html', html), read);
  const withData = weigh(
    readPage('index.html', `${html}<script type="application/ld+json">{"a":1}</script>`),
    read,
  );
  expect(light.js).toBeGreaterThan(60);
  expect(light.css).toBeGreaterThan(20);
  expect(withData.js).toBe(light.js);
});

test('een te zware pagina wordt genoemd', () => {
  const noise = Array.from({ length: 6000 }, (_, i) => (i * 7919 * 104729).toString(36)).join('');
  const page = readPage('index.html', `<script>${noise}</script>`);
  expect(weightFaults(page, () => '')).toEqual([expect.stringMatching(/^\/: \d+ bytes js/)]);
});
