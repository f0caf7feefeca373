import { expect, test } from './kit.ts';
import { paths } from './pages.ts';

test.describe('elke pagina komt heel aan, en past op een smal scherm', () => {
  for (const path of paths) {
    test(`/${path}`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      await expect(page.locator('h1')).toBeVisible();
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 700 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `te breed op ${width} px`).toBeLessThanOrEqual(0);
      }
    });
  }
});

test('een adres dat niet bestaat, helpt je verder', async ({ page }) => {
  const response = await page.goto('methodieken/bestaat-niet/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  await page.locator('a[href]:visible').first().click();
  await expect(page.locator('h1')).toBeVisible();
});

test('de server geeft de headers van _headers mee', async ({ request }) => {
  const headers = (await request.get('')).headers();
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
});
