import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Catalogus } from '../../src/model/werkmap/catalogus.ts';
import { expect, test } from './kit.ts';

const knop = (page: Page, naam: string | RegExp) => page.getByRole('button', { name: naam });
const venster = (page: Page) => page.getByRole('dialog', { name: 'Maak de PDF' });

/** Puts a map on the device, opens the page and the window to print. */
async function open(page: Page, map: object) {
  await page.goto('privacy/');
  await page.evaluate((inhoud) => localStorage.setItem('stapwijs-werkmap', JSON.stringify(inhoud)), {
    v: 1,
    ...map,
  });
  await page.goto('werkmap/');
  await knop(page, 'Maak de PDF').click();
  await expect(venster(page)).toBeVisible();
}

const catalogus = async (page: Page): Promise<Catalogus> =>
  (await page.request.get('werkmap/catalogus.json')).json();

async function download(page: Page) {
  const [bestand] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    venster(page).getByRole('button', { name: 'Maak de PDF' }).click(),
  ]);
  return getDocument({ data: new Uint8Array(readFileSync(await bestand.path())) }).promise;
}

/** The names of the fields as Firefox knows them. */
const veldnamen = async (pdf: PDFDocumentProxy) => [
  ...((await pdf.getFieldObjects()) as unknown as Map<string, unknown>).keys(),
];

test('honderd stukken in één PDF: alles erin, en de bladzijde blijft intussen vrij', async ({ page }) => {
  const { methodieken, werkbladen, kaarten } = await catalogus(page);
  const bladen = werkbladen.slice(0, 60);
  const kaartjes = methodieken.slice(0, 36);
  const stukken = [
    ...bladen.map(({ slug }) => `w.${slug}`),
    ...kaartjes.map(({ slug }) => `m.${slug}`),
    ...kaarten.slice(0, 4).map(({ slug }) => `k.${slug}`),
  ];
  await open(page, { stukken, zijden: 'enkel' });
  await page.evaluate(() => {
    Object.assign(window, { lang: [] as number[] });
    new PerformanceObserver((lijst) => {
      for (const { duration } of lijst.getEntries())
        (window as never as { lang: number[] }).lang.push(duration);
    }).observe({ type: 'longtask' });
  });
  const pdf = await download(page);
  const sheets = bladen.reduce((som, { paginas }) => som + (paginas.standaard ?? 0), 0);
  const wijzers = (await pdf.getOutline()).flatMap(({ title, items }) => [
    title,
    ...items.map((item) => item.title),
  ]);
  for (const { titel } of bladen) expect(wijzers).toContain(titel);
  for (const { titel } of kaartjes) expect(wijzers).toContain(`Coachkaart: ${titel}`);
  const [, , coach, deelnemers, decks] = await pdf.getOutline();
  const pagina = async (wijzer: typeof coach) => pdf.getPageIndex(wijzer?.dest?.[0] as never);
  // Coach cards are one page each; the run sheet comes before them.
  const vanCoach = bladen.filter(({ voor }) => voor === 'coach');
  const coachBladen = vanCoach.reduce((som, { paginas }) => som + (paginas.standaard ?? 0), 0);
  expect((await pagina(deelnemers)) - (await pagina(coach))).toBe(1 + kaartjes.length + coachBladen);
  expect((await pagina(decks)) - (await pagina(deelnemers))).toBe(sheets - coachBladen);
  await expect(venster(page).getByRole('status')).toContainText(/^Klaar: \d+ bladzijden in /);
  const lang = await page.evaluate(() => (window as never as { lang: number[] }).lang);
  expect(Math.max(0, ...lang), 'langste stuk waarin de bladzijde niets anders kon, in ms').toBeLessThan(200);
});

test('stoppen kan, en daarna opnieuw: invulbaar, per deelnemer een eigen naam', async ({ page }) => {
  const { werkbladen } = await catalogus(page);
  await open(page, {
    stukken: werkbladen.map(({ slug }) => `w.${slug}.x12`),
    deelnemers: 12,
  });
  await venster(page).getByRole('button', { name: 'Maak de PDF' }).click();
  await expect(venster(page).getByRole('progressbar')).toBeVisible();
  await knop(page, 'Stop').click();
  await expect(venster(page).getByRole('status')).toHaveText('Gestopt. Er is geen PDF gemaakt.');
  await expect(venster(page).getByRole('button', { name: 'Maak de PDF' })).toBeFocused();
  await page.keyboard.press('Escape');

  await open(page, { stukken: ['w.smart-toets', 'w.droomblad'], deelnemers: 3, datum: '2026-11-24' });
  await venster(page).getByText('Om in te vullen op een scherm').click();
  await venster(page).getByText('Voor de deelnemers').click();
  const velden = await veldnamen(await download(page));
  for (const naam of ['map-datum', 'map-naam-1', 'map-naam-3', 'smart-toets.actie', 'smart-toets-3.actie'])
    expect(velden).toContain(naam);
  expect(velden).not.toContain('map-naam-4');
});

test('woorden die niet op papier kunnen, worden met een zin geweigerd', async ({ page }) => {
  await open(page, { stukken: ['w.hand'], titel: 'مرحبا', notities: 'Łukasz en Nguyễn' });
  await venster(page).getByRole('button', { name: 'Maak de PDF' }).click();
  await expect(venster(page).getByRole('status')).toContainText('Arabisch schrift');
});
