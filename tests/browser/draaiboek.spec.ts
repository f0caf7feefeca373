import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Catalogus } from '../../src/model/werkmap/catalogus.ts';
import { expect, test } from './kit.ts';

const adres = 'werkmap/draaiboek/';
const kort = ['p.onthaal', 'm.ecogram.30m', 'p.pauze'];
const middag = [
  ...['p.onthaal', 'c.basistraject_1', 'm.ecogram', 'w.ecogram', 'p.pauze', 'm.documentenmap-arbeidszorg'],
  ...[
    'm.droompagina',
    'm.het-mannetje',
    'w.hand.grootletter',
    'k.prenten',
    'm.smart-actieplan',
    'p.afronding',
  ],
];

/** Opens the page at two o'clock, with a map on the device. */
async function opent(page: Page, stukken: string[], meer: object = {}) {
  await page.addInitScript(
    (map) => localStorage.getItem('stapwijs-werkmap') ?? localStorage.setItem('stapwijs-werkmap', map),
    JSON.stringify({ v: 1, deelnemers: 12, begin: '14:00', ...meer, stukken }),
  );
  await page.clock.install({ time: new Date('2026-11-24T14:00:00') });
  await page.goto(adres);
}
const knop = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const lade = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('stapwijs-werkmap') ?? '{}'));
const start = async (page: Page) => {
  await knop(page, 'Start het draaiboek').click();
  await expect(page.locator('.loop')).toBeVisible();
};

test('de klok loopt mee: op tijd, bijna om, over tijd, vijf minuten erbij, verder en achter', async ({
  page,
}) => {
  await opent(page, kort);
  await start(page);
  const stand = page.locator('.loop-stand');
  const gezegd = page.locator('.loop [role="status"]');
  await expect(page.locator('.loop h1')).toHaveText('Onthaal');
  await expect(page.locator('.loop-plan')).toHaveText(/^Volgens plan\s*Einde rond 15\.00$/);
  await expect(stand).toHaveText('op tijd');
  await page.clock.fastForward('12:30');
  await expect(stand).toHaveText('bijna om');
  await expect(page.locator('.loop-cijfers')).toHaveText(/nog\s*2:30/);
  await expect(gezegd).toHaveText('Onthaal: bijna om.');
  await page.clock.fastForward('05:00');
  await expect(stand).toHaveText('over tijd');
  await expect(page.locator('.loop-cijfers')).toHaveText(/over\s*\+2:30/);
  await expect(page.locator('.loop-plan')).toContainText('2 minuten achter op het plan');
  await knop(page, '+5 min').click();
  await expect(page.locator('.loop-plan')).toContainText('5 minuten achter op het plan');
  await knop(page, 'Volgende').click();
  await expect(gezegd).toHaveText('Nu: Ecogram, 30 minuten.');
  await expect(page.locator('.loop-plan')).toContainText('2 minuten achter op het plan');
  await expect(page.locator('.loop-straks')).toHaveText('Straks: Pauze');

  await page.getByLabel('Zet de deelnemer in het midden').check();
  await page.reload();
  await expect(page.locator('.loop h1')).toHaveText('Ecogram');
  await expect(page.getByLabel('Zet de deelnemer in het midden')).toBeChecked();
  await knop(page, 'Vorige').click();
  await expect(stand).toHaveText('bijna om');
  await knop(page, 'Stop').click();
  await knop(page, 'Ga verder met het draaiboek').click();
  await expect(page.locator('.loop h1')).toHaveText('Onthaal');
});

test('met toetsen alleen kom je erdoor', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'wakeLock', { value: undefined }),
  );
  await opent(page, kort);
  await knop(page, 'Start het draaiboek').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Je scherm kan vanzelf uitgaan')).toBeVisible();
  const kop = page.locator('.loop h1');
  await expect(kop).toBeFocused();
  await page.keyboard.press('Space');
  await expect(kop).toHaveText('Ecogram');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  await expect(kop).toHaveText('Het draaiboek is rond');
  await page.keyboard.press('ArrowLeft');
  await expect(kop).toHaveText('Pauze');
  // On a button the space bar presses the button.
  await knop(page, '+5 min').focus();
  await page.keyboard.press('Space');
  await expect(kop).toHaveText('Pauze');
  await expect(page.locator('.loop-cijfers')).toHaveText(/nog\s*(20:00|19:5\d)/);
  await knop(page, 'Stop').focus();
  await page.keyboard.press('Enter');
  await expect(knop(page, 'Ga verder met het draaiboek')).toBeVisible();
});

test('het draaiboek laadt ook zonder internet, tot alles gewist wordt', async ({ page, context }) => {
  await opent(page, kort);
  const bewaard = () =>
    page.evaluate(async () => [
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
      ...(await caches.keys()),
    ]);
  expect(await bewaard()).toEqual([]);
  await start(page);
  await expect(page.getByText('Werkt nu ook zonder internet.')).toBeVisible();
  await context.setOffline(true);
  await knop(page, 'Volgende').click();
  await page.reload();
  await expect(page.locator('.loop h1')).toHaveText('Ecogram');
  await expect(page.getByText('Werkt nu ook zonder internet.')).toBeVisible();
  await context.setOffline(false);
  expect(await bewaard()).toEqual([expect.stringMatching(/\/werkmap\/$/), 'stapwijs-werkmap-offline']);
  await page.goto('tools/ecogram/');
  await knop(page, 'Wis alles').click();
  await page.getByRole('dialog', { name: 'Wis alles' }).getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.getByText('Alles is gewist.').first()).toBeVisible();
  expect(await bewaard()).toEqual([]);
});

test('begin en minuten pas je hier aan, en de uren schuiven mee', async ({ page }) => {
  await opent(page, ['m.ecogram', 'm.documentenmap-arbeidszorg', 'p.pauze']);
  const rij = (nr: number) => page.locator('.db-tabel tbody tr').nth(nr).locator('td').first();
  await expect(page.locator('.db-totaal')).toHaveText(
    'Minstens 1 uur 10, vanaf 14.00; 1 onderdeel heeft nog geen minuten.',
  );
  await expect(rij(2)).toHaveText('Nog geen uur');
  await page.getByLabel('Minuten voor Documentenmap van een arbeidszorgtraject').fill('20');
  await page.keyboard.press('Tab');
  await page.getByLabel('Begin', { exact: true }).fill('09:30');
  await page.keyboard.press('Tab');
  await expect(rij(2)).toHaveText('10.45');
  await expect(page.locator('.db-totaal')).toHaveText('1 uur 30, van 9.30 tot 11.00.');
  expect(await lade(page)).toMatchObject({
    ...{ begin: '09:30', deelnemers: 12 },
    stukken: ['m.ecogram', 'm.documentenmap-arbeidszorg.20m', 'p.pauze'],
  });
  await page.getByLabel('Minuten voor Documentenmap van een arbeidszorgtraject').fill('');
  await page.keyboard.press('Tab');
  await expect(rij(2)).toHaveText('Nog geen uur');
  await page.getByLabel('12 × Map met vakken').check();
  await page.reload();
  await expect(page.getByLabel('12 × Map met vakken')).toBeChecked();
});

test('een lege werkmap zegt waar je heen kan', async ({ page }) => {
  await opent(page, []);
  await expect(page.getByText('Je werkmap is nog leeg')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ga naar je werkmap' })).toHaveAttribute('href', '/werkmap/');
});

test('op papier is het één A4, hoe lang het ook is, met vakjes en zonder knoppen', async ({ page }) => {
  const { methodieken } = JSON.parse(readFileSync('dist/werkmap/catalogus.json', 'utf8')) as Catalogus;
  await opent(page, middag);
  for (const aantal of [0, 6, 12, 18, 30]) {
    const stukken = aantal ? methodieken.slice(0, aantal).map(({ slug }) => `m.${slug}`) : middag;
    await page.evaluate((map) => localStorage.setItem('stapwijs-werkmap', map), JSON.stringify({ stukken }));
    await page.reload();
    await expect(page.locator('.db-pak')).toBeVisible();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g), `${aantal} methodieken`).toHaveLength(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await expect(knop(page, 'Start het draaiboek')).toBeHidden();
});

test('geen drempels, op het blad en onderweg', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await opent(page, middag);
  const kijk = async (wat: string) => {
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 360],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const gevonden = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`,
      );
      expect(gevonden, `${wat}, ${colorScheme}, ${width} px`).toEqual([]);
      const breed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(breed, `${wat}, ${width} px`).toBeLessThanOrEqual(width);
    }
  };
  await expect(page.locator('.db-pak')).toBeVisible();
  await kijk('blad');
  await start(page);
  await knop(page, 'Volgende').click();
  await kijk('onderweg');
  await page.clock.fastForward('01:00:00');
  await expect(page.locator('.loop-stand')).toHaveText('over tijd');
  await kijk('over tijd');
});
