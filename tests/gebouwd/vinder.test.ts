import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressList, lostAddresses, publishedPaths } from '../../scripts/checks/adressen.ts';
import { type Page, readPage } from '../../scripts/checks/page.ts';
import { makeSite, readingPages, readSite } from '../../scripts/checks/site.ts';
import { site as published, root } from '../../scripts/kit/paths.mjs';

const folder = join(root, published.out);
const site = readSite(folder, published.address);
const pagina = (pad: string) => site.pages.get(pad) as Page;

describe('adressen zijn voor altijd', () => {
  const lijst = addressList(readFileSync(join(root, 'docs/adressen.txt'), 'utf8'));

  test('elk adres dat ooit gepubliceerd is, leidt nog ergens heen', () => {
    expect(lijst.length).toBeGreaterThan(100);
    expect(lostAddresses(lijst, site), 'Hernoemd? Zet de oude slug onder "eerder".').toEqual([]);
  });

  test('elk adres van nu staat in docs/adressen.txt', () => {
    expect(
      publishedPaths(site).filter((pad) => !lijst.includes(pad)),
      'Draai "npm run adressen" en neem docs/adressen.txt mee.',
    ).toEqual([]);
  });

  test('een verdwenen bladzijde valt op, een die doorverwijst niet', () => {
    const klein = makeSite('http://x/', ['a/index.html', 'b/index.html'], (naam) =>
      naam.startsWith('b') ? '<meta http-equiv="refresh" content="0; url=/a/">' : '<h1>a</h1>',
    );
    expect(lostAddresses(['/a/', '/b/', '/c/'], klein)).toEqual(['/c/']);
    expect(readPage('b/index.html', '').redirect).toBeUndefined();
  });
});

describe('zonder JavaScript', () => {
  const vinder = pagina('/methodieken/');
  const keuzes = vinder.elements.filter(({ attrs }) => attrs['data-waarde'] !== undefined);

  test('is elke waarde van elk facet een link naar een eigen lijst, die zoveel methodieken heeft als er staat', () => {
    expect(keuzes.length).toBeGreaterThan(100);
    for (const { attrs, text } of keuzes) {
      const lijst = pagina(new URL(attrs.href ?? '', published.address).pathname);
      const aantal = Number(text.match(/\d+\s*$/)?.[0]);
      const rijen = lijst.elements.filter((element) =>
        element.attrs.class?.split(' ').includes('rij'),
      ).length;
      if (attrs.href?.startsWith('/methodieken/')) expect(rijen, attrs.href).toBe(aantal);
      else if (aantal > 0 && !attrs.href?.startsWith('/processen/')) expect(rijen, attrs.href).toBe(aantal);
    }
  });

  test('staan alle methodieken in de lijst, met hun feiten', () => {
    const bladen = [...site.pages.keys()].filter((pad) => /^\/methodieken\/(lijst\/\d+\/)?$/.test(pad));
    const links = bladen.flatMap((pad) =>
      pagina(pad).elements.flatMap(({ attrs }) => attrs.href?.match(/^\/methodieken\/[^/]+\/$/)?.[0] ?? []),
    );
    const alle = readingPages(site).filter(({ path }) => /^\/methodieken\/[^/]+\/$/.test(path));
    for (const { path } of alle) expect(links, path).toContain(path);
  });
});

describe('elke bladzijde ziet er goed uit als iemand ze deelt', () => {
  const maat = (bytes: Buffer) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];

  test('met een eigen prent van de juiste maat, en de woorden ervan als tekst', () => {
    const gezien = new Map<string, string>();
    for (const page of readingPages(site)) {
      const meta = (naam: string) =>
        page.elements.find(({ attrs }) => attrs.property === `og:${naam}`)?.attrs.content ?? '';
      const prent = new URL(meta('image')).pathname;
      const bytes = readFileSync(join(folder, prent));
      expect(maat(bytes), page.path).toEqual([1200, 630]);
      expect(bytes.length, page.path).toBeLessThan(60_000);
      expect(meta('image:alt'), page.path).toContain(meta('title'));
      gezien.set(prent, page.path);
    }
    // Begrippen share one picture; nearly every other page has one of its own.
    const eigen = readingPages(site).filter(({ path }) => !/^\/begrippen\/./.test(path)).length;
    expect(gezien.size).toBeGreaterThan(eigen * 0.95);
  });

  test('en een methodiek zegt in haar prent haar fase, tijd, niveau en setting', () => {
    const alt = pagina('/methodieken/klokwijs/').elements.find(
      ({ attrs }) => attrs.property === 'og:image:alt',
    );
    expect(alt?.attrs.content).toBe(
      'Klokwijs. 1 tot 1,5 uur. Reflectieniveau: laag. Individueel of in groep',
    );
  });
});

test('een kort adres leidt naar de methodiek, en met een cijfer naar de stap', () => {
  const kort = [...site.pages.values()].filter(({ path }) => path.startsWith('/m/'));
  const naarKlokwijs = kort.filter(({ redirect }) => redirect?.startsWith('/methodieken/klokwijs/'));
  expect(naarKlokwijs.map(({ redirect }) => redirect)).toContain('/methodieken/klokwijs/');
  expect(naarKlokwijs.map(({ redirect }) => redirect)).toContain('/methodieken/klokwijs/#stap-1');
});
