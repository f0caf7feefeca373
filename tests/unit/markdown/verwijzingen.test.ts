import { expect, test } from 'vitest';
import { ontleedVerwijzing } from '../../../src/markdown/verwijzing.ts';
import { md, mdx } from './hulp.ts';

const href = (html: string) => /href="([^"]*)"/.exec(html)?.[1];

test.each([
  ['methodiek:klokwijs', '/handboek/methodieken/klokwijs/'],
  ['methodiek:klokwijs#stap-2', '/handboek/methodieken/klokwijs/#stap-2'],
  ['traject:basistraject', '/handboek/trajecten/basistraject/'],
  ['traject:basistraject#moment-1', '/handboek/trajecten/basistraject/#moment-1'],
  ['handboek:wat-is-een-pop', '/handboek/handboek/wat-is-een-pop/'],
  ['handboek:wat-is-een-pop#twee-doelen', '/handboek/handboek/wat-is-een-pop/#twee-doelen'],
  ['begrip:pop', '/handboek/begrippen/pop/'],
  ['bron:001', '/handboek/bronnen/#001'],
  ['fase:wie-ben-ik', '/handboek/fasen/wie-ben-ik/'],
  ['niveau:laag', '/handboek/reflectieniveaus/laag/'],
  ['proces:pop-traject', '/handboek/processen/pop-traject/'],
  ['proces:pop-traject/wie-ben-ik', '/handboek/processen/pop-traject/wie-ben-ik/'],
  ['#stap-1', '#stap-1'],
  ['mailto:a@voorbeeld.be', 'mailto:a@voorbeeld.be'],
])('%s leads to %s', async (url, adres) => {
  expect(href((await md(`[tekst](${url})`, { basis: '/handboek' })).html)).toBe(adres);
});

test('a link that leaves the site says so, also as a reference', async () => {
  const verwacht = '<a href="https://voorbeeld.be" rel="external" class="extern">x</a>';
  expect((await md('[x](https://voorbeeld.be)')).html).toContain(verwacht);
  expect((await mdx('[x](https://voorbeeld.be)')).html).toContain(verwacht);
  expect((await md('[x][y]\n\n[y]: https://voorbeeld.be')).html).toContain(verwacht);
  expect((await md('[x][y]\n\n[y]: methodiek:hand')).html).toContain('<a href="/methodieken/hand/">x</a>');
});

test.each([
  ['metodiek:klokwijs', 'bedoel je "methodiek:klokwijs"?'],
  ['javascript:alert(1)', 'onbekende soort'],
  ['/methodieken/klokwijs/', 'kaal adres'],
  ['klokwijs', 'kaal adres'],
  ['../klokwijs', 'kaal adres'],
  ['methodiek:Klok wijs', 'geen goede naam'],
  ['methodiek:', 'geen goede naam'],
  ['methodiek:pop-traject/wie', 'geen goede naam'],
  ['begrip:pop#uitleg', 'kan geen # hebben'],
  ['#', 'leeg'],
  ['', 'geen adres'],
])('%s is a fault', (url, wat) => {
  const doel = ontleedVerwijzing(url);
  expect(doel.aard === 'fout' && doel.wat).toContain(wat);
});

test('a faulty link stops the build', async () => {
  await expect(mdx('[x](metodiek:klokwijs)')).rejects.toThrow('bedoel je "methodiek:klokwijs"?');
});
