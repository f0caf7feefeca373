import type { Element, Page } from './page.ts';
import type { Site } from './site.ts';

const find = (page: Page, tag: string, name: string, value: string): Element | undefined =>
  page.elements.find((element) => element.tag === tag && element.attrs[name] === value);

/** What every page that is read must have, and what the Content-Security-Policy would block. */
export function pageFaults(page: Page, site: Site): string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string) => {
    if (!holds) faults.push(`${page.path}: ${fault}`);
  };
  const all = (tag: string) => page.elements.filter((element) => element.tag === tag);

  expect(all('html')[0]?.attrs.lang === 'nl-BE', 'de taal is niet nl-BE');
  expect(all('h1').length === 1, `er zijn ${all('h1').length} koppen h1, er hoort er één te zijn`);
  expect((all('title')[0]?.text.trim() ?? '') !== '', 'er is geen titel');
  expect(
    (find(page, 'meta', 'name', 'description')?.attrs.content ?? '').length > 20,
    'er is geen beschrijving',
  );
  expect(
    find(page, 'meta', 'http-equiv', 'content-security-policy') !== undefined,
    'er is geen Content-Security-Policy',
  );
  if (page.path !== '/404.html') {
    const address = new URL(page.path.slice(1), site.address).href;
    expect(
      find(page, 'link', 'rel', 'canonical')?.attrs.href === address,
      `het vaste adres is niet ${address}`,
    );
  }
  for (const { tag, attrs } of page.elements) {
    expect(attrs.style === undefined, `<${tag}> heeft een attribuut style`);
    const handler = Object.keys(attrs).find((name) => name.startsWith('on'));
    expect(handler === undefined, `<${tag}> heeft een attribuut ${handler}`);
  }
  return [...new Set(faults)];
}

/** Pages of which the title or the description is also another page's. */
export function doubleFaults(pages: Page[]): string[] {
  const seen = new Map<string, string>();
  return pages.flatMap((page) => {
    const title = page.elements.find(({ tag }) => tag === 'title')?.text ?? '';
    const before = seen.get(title);
    seen.set(title, page.path);
    return before ? [`${page.path}: de titel "${title}" is ook die van ${before}`] : [];
  });
}
