import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from './kit.ts';

test('een trainer maakt kaarten voor een printer die scheef afdrukt', async ({ page }) => {
  await page.goto('kaarten/krachtgerichte-vragen/');
  await page.locator('details.maker > summary').click();
  await page.locator('[name=opzij]').fill('abc');
  await page.getByRole('button', { name: /Maak mijn PDF/ }).click();
  await expect(page.locator('[data-stand]')).not.toBeEmpty();
  await page.locator('[name=opzij]').fill('1,5');
  await page.locator('[value=kort]').check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Maak mijn PDF/ }).click(),
  ]);
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(await download.path())) }).promise;
  expect(pdf.numPages % 2).toBe(0);
  await page.reload();
  await page.locator('details.maker > summary').click();
  await expect(page.locator('[name=opzij]')).toHaveValue('1,5');
});

test('een persoonlijke kaart blijft dicht tot iemand ze opent', async ({ page }) => {
  await page.goto('kaarten/krachtgerichte-vragen/');
  const dicht = page.locator('main details:not(.maker)').first();
  await expect(dicht).not.toHaveAttribute('open');
});

test('van een methodiek naar haar kaarten, en naar de PDF om te knippen', async ({ page }) => {
  await page.goto('methodieken/prentenbeeld/');
  await page.getByRole('link', { name: /Prenten: zestig beelden/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Prenten');
  const pdf = await page.request.get(
    new URL((await page.locator('a[href$=".pdf"]').first().getAttribute('href')) ?? '', page.url()).href,
  );
  expect(pdf.headers()['content-type']).toContain('application/pdf');
});
