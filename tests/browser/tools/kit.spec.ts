import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { soort } from '../../../src/tools/ecogram/soort.ts';
import { expect, test } from '../kit.ts';

// What every tool has from the kit, tried on the ecogram.
const adres = 'tools/ecogram/';
const bestand = (naam: string, document: unknown = soort.leeg()) => ({
  name: 'proef.stapwijs',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ stapwijs: soort.naam, versie: soort.versie, naam, document })),
});
const sporen = (page: Page) =>
  page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
const knop = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens a file: the quickest way to a document with a name. */
async function opent(page: Page, keuze: ReturnType<typeof bestand>) {
  await knop(page, 'Bestand').click();
  await page.getByLabel('Kies een bestand').setInputFiles(keuze);
}
const naam = (page: Page) => page.locator('.tk-naam > span').first();

test('niets wordt bewaard voor het ja, daarna overleeft het werk een gesloten tabblad', async ({
  page,
  context,
}) => {
  await page.goto(adres);
  await opent(page, bestand('Ayşe'));
  await expect(naam(page)).toHaveText('Ayşe');
  expect(await sporen(page)).toEqual([]);
  await knop(page, 'Ja, bewaar').click();
  await expect(page.locator('.tk-bewaard')).toHaveAttribute('data-stand', 'bewaard');
  await page.close();
  const later = await context.newPage();
  await later.goto(adres);
  await expect(naam(later)).toHaveText('Ayşe');
});

test('een tweede tabblad krijgt het te horen, en neemt over', async ({ page, context }) => {
  await page.goto(adres);
  await opent(page, bestand('Ayşe'));
  await knop(page, 'Ja, bewaar').click();
  await expect(page.locator('.tk-bewaard')).toHaveAttribute('data-stand', 'bewaard');
  const tweede = await context.newPage();
  await tweede.goto(adres);
  await expect(tweede.getByText('Hier kan je alleen kijken.').first()).toBeVisible();
  await knop(tweede, 'Werk hier verder').click();
  await expect(knop(page, 'Werk hier verder')).toBeVisible();
  await expect(knop(tweede, 'Werk hier verder')).toBeHidden();
});

test('opslaan met een wachtwoord en weer openen; een vijandig bestand verandert niets', async ({ page }) => {
  await page.goto(adres);
  await opent(page, bestand('Ayşe'));
  await knop(page, 'Bestand').click();
  await page.getByLabel('Wachtwoord (mag leeg blijven)').fill('geheim');
  const [download] = await Promise.all([page.waitForEvent('download'), knop(page, 'Sla op').click()]);
  const buffer = readFileSync(await download.path());
  expect(buffer.toString()).not.toContain('Ayşe');

  await opent(page, { ...bestand(''), buffer });
  await page.getByLabel('Wachtwoord van dit bestand').fill('fout');
  await knop(page, 'Open').click();
  await expect(page.getByRole('alert')).toContainText('past niet');
  await page.getByLabel('Wachtwoord van dit bestand').fill('geheim');
  await knop(page, 'Open').click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(naam(page)).toHaveText('Ayşe');

  await opent(page, {
    ...bestand(''),
    buffer: Buffer.from('{"stapwijs":"ecogram","versie":1,"document":7}'),
  });
  await expect(page.getByRole('alert')).toContainText('stuk');
  await page.keyboard.press('Escape');
  await expect(naam(page)).toHaveText('Ayşe');
  await opent(page, bestand('<img src=x onerror=alert(1)>'));
  await expect(naam(page)).toHaveText('<img src=x onerror=alert(1)>');
});

test('“Wis alles” wist elk spoor en toont het', async ({ page, context }) => {
  await page.goto(adres);
  await opent(page, bestand('Ayşe'));
  await knop(page, 'Ja, bewaar').click();
  await expect(page.locator('.tk-bewaard')).toHaveAttribute('data-stand', 'bewaard');
  const ander = await context.newPage();
  await ander.goto(adres);
  expect((await sporen(page)).length).toBeGreaterThan(0);
  await knop(page, 'Wis alles').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.getByRole('dialog')).toContainText('er staat niets meer');
  expect(await sporen(page)).toEqual([]);
  await expect(naam(ander)).toHaveText('Zonder naam');
});

test('een browser die niets bewaart: dat staat er, en het bestand lukt wel', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('dicht', 'SecurityError');
    };
  });
  await page.goto(adres);
  await opent(page, bestand('Ayşe'));
  await knop(page, 'Ja, bewaar').click();
  await expect(page.getByRole('alert')).toContainText('deze browser laat het niet toe');
  await knop(page, 'Sla op als bestand').click();
  const [download] = await Promise.all([page.waitForEvent('download'), knop(page, 'Sla op').click()]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('Ayşe');
});

test('PDF, prenten en tekst komen eruit; alleen de schilder en zijn letters worden gehaald', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(adres, { waitUntil: 'networkidle' });
  const gehaald: string[] = [];
  page.on('request', (vraag) => gehaald.push(new URL(vraag.url()).pathname));
  await opent(page, bestand('Łukasz Nguyễn'));
  await knop(page, 'Druk af').click();
  expect(gehaald.filter((pad) => /letters|worker/.test(pad))).toEqual([]);
  for (const [woord, begin] of [
    ['Maak de PDF', '%PDF-'],
    ['Prent (PNG)', '\u0089PNG'],
    ['Prent (SVG)', '<svg'],
    ['Leeg blad', '%PDF-'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), knop(page, woord).click()]);
    expect(readFileSync(await download.path(), 'latin1').slice(0, begin.length), woord).toBe(begin);
  }
  await knop(page, 'Kopieer de tekst').click();
  await expect(page.getByText('De tekst is gekopieerd.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  expect(gehaald.filter((pad) => !/^\/(letters|_astro)\//.test(pad))).toEqual([]);
});

test('in de gespreksmodus is er weinig, en groot; Escape gaat eruit', async ({ page }) => {
  await page.goto(adres);
  await knop(page, 'Gespreksmodus').click();
  await expect(page.locator('.tk-hoofd')).toBeHidden();
  for (const doel of await page.getByRole('button').all()) {
    const vak = await doel.boundingBox();
    if (vak)
      expect(Math.min(vak.width, vak.height), (await doel.textContent()) ?? '').toBeGreaterThanOrEqual(44);
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('.tk-hoofd')).toBeVisible();
});
