import type { Page } from '@playwright/test';
import { expect, test } from './kit.ts';
import { paths } from './pages.ts';

/** What makes a page wider than the screen, by tag and class. What scrolls within a box of its own does not. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const width = window.innerWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const boxed = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || boxed(element.parentElement));
    const sticksOut = (element: Element) => element.getBoundingClientRect().right > width;
    const name = (element: Element) => [element.tagName.toLowerCase(), ...element.classList].join('.');
    const found = [...document.body.querySelectorAll('*')].flatMap((element) => {
      const parent = element.parentElement;
      if (!parent || !sticksOut(element) || sticksOut(parent) || boxed(parent)) return [];
      return `${name(parent)} > ${name(element)}`;
    });
    return found.length > 0 ? found : ['iets wat geen element is'];
  });

/** Of the pages that come out of one template by the hundred (begrippen, lists of the finder) these are enough. */
const most = 40;
/** So many of a list, from its whole length; all of a shorter list. */
const spread = <T>(list: T[], count: number): T[] =>
  list.length <= count ? list : list.filter((_, i) => i % Math.ceil(list.length / count) === 0);

test.describe('elke pagina komt heel aan, en past op een smal scherm', () => {
  // What fits in 320 px fits on every phone: WCAG 2.2, 1.4.10.
  test.use({ viewport: { width: 320, height: 700 } });

  for (const [section, found] of Map.groupBy(paths, (path) => path.split('/')[0])) {
    test(`/${section}`, async ({ page }) => {
      test.setTimeout(180_000);
      for (const path of spread(found, most)) {
        const response = await page.goto(path, { waitUntil: 'domcontentloaded' });
        expect(response?.status(), path).toBe(200);
        // How wide a word is depends on its letters.
        await page.evaluate(async () => {
          await document.fonts.ready;
        });
        expect.soft(await tooWide(page), `/${path} op 320 px`).toEqual([]);
      }
    });
  }
});

test('een adres dat niet bestaat, helpt je verder', async ({ page }) => {
  const response = await page.goto('methodieken/bestaat-niet/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  await page.locator('main a[href]:visible').first().click();
  await expect(page).not.toHaveURL(/bestaat-niet/);
  await expect(page.locator('h1')).toBeVisible();
});

test('de server geeft de headers van _headers mee', async ({ request }) => {
  const headers = (await request.get('')).headers();
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
});
