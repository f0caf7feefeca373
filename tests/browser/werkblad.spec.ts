import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from './kit.ts';

const adres = 'werkbladen/hand/';
const bewaard = () =>
  new Promise<number>((klaar) => {
    const open = indexedDB.open('stapwijs-werkbladen');
    open.onsuccess = () => {
      const kast = open.result;
      if (!kast.objectStoreNames.contains('ingevuld')) return klaar(0);
      const teller = kast.transaction('ingevuld').objectStore('ingevuld').count();
      teller.onsuccess = () => klaar(teller.result);
    };
    open.onerror = () => klaar(-1);
  });

test('een coach vult een blad in en krijgt de ingevulde PDF, zonder dat er iets het toestel verlaat', async ({
  page,
}) => {
  await page.goto(adres);
  await page.getByLabel('Voornaam of initialen (mag leeg)').fill('Łukasz en Nguyễn');
  await page.getByLabel('Waar ben jij goed in?').fill('Koken voor twaalf, € tellen, fietsen herstellen');
  const verzoeken: string[] = [];
  page.on('request', (verzoek) => verzoeken.push(`${verzoek.method()} ${verzoek.url()}`));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Maak de ingevulde PDF' }).click(),
  ]);
  expect(verzoeken.every((verzoek) => verzoek.startsWith('GET '))).toBe(true);
  expect(verzoeken.join(' ')).not.toContain('Koken');
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(await download.path())) }).promise;
  const velden: { fieldValue?: string }[] = await (await pdf.getPage(1)).getAnnotations();
  const waarden = velden.map(({ fieldValue }) => fieldValue);
  expect(waarden).toContain('Łukasz en Nguyễn');
  expect(waarden).toContain('Koken voor twaalf, € tellen, fietsen herstellen');
});

test('niets wordt bewaard tot je het vraagt, en wissen wist alles', async ({ page }) => {
  await page.goto(adres);
  const vraag = page.getByLabel('Waar ben jij goed in?');
  await vraag.fill('Luisteren');
  await page.waitForTimeout(1200);
  expect(await page.evaluate(bewaard)).toBe(0);
  await page.getByRole('checkbox', { name: /Bewaar wat ik invul/ }).check();
  await expect(page.locator('[data-stand]')).toHaveText('Bewaard op dit toestel.');
  await page.reload();
  await expect(vraag).toHaveValue('Luisteren');
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await expect(vraag).toHaveValue('');
  await expect(page.locator('[data-stand]')).toContainText('Alles is gewist');
  expect(await page.evaluate(bewaard)).toBe(0);
});

test('schrift dat niet op het blad kan, wordt met een zin geweigerd en er gaat niets verloren', async ({
  page,
}) => {
  await page.goto(adres);
  const vraag = page.getByLabel('Waar ben jij goed in?');
  await vraag.fill('مرحبا');
  await page.getByRole('button', { name: 'Maak de ingevulde PDF' }).click();
  await expect(page.locator('[data-stand]')).toContainText('Arabisch');
  await expect(vraag).toHaveValue('مرحبا');
});

test('een erg persoonlijk blad vraagt geen naam en biedt geen bewaren aan', async ({ page }) => {
  await page.goto('werkbladen/spinnenweb/');
  const formulier = page.locator('form[data-werkblad]');
  await expect(formulier.locator('.noot')).toBeVisible();
  await expect(formulier.getByRole('checkbox', { name: /Bewaar/ })).toHaveCount(0);
  await expect(formulier.getByLabel(/Voornaam/)).toHaveCount(0);
});

test('zonder JavaScript zijn de bladen er als PDF', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(adres);
  const links = page.getByRole('link', { name: /Invulbare PDF/ });
  await expect(links).toHaveCount(3);
  const antwoord = await context.request.get(
    new URL((await links.first().getAttribute('href')) ?? '', page.url()).href,
  );
  expect(antwoord.headers()['content-type']).toContain('application/pdf');
  await context.close();
});
