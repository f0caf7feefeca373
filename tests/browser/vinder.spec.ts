import type { Page } from '@playwright/test';
import { expect, test } from './kit.ts';

const lijst = (page: Page) => page.locator('#lijst > li');
const stand = (page: Page) => page.locator('[data-stand]');
const keuze = (page: Page, facet: string, naam: string) =>
  page.locator(`[data-facet=${facet}]`).getByRole('checkbox', { name: new RegExp(`^${naam}`) });

/** Waits until the finder shows what the address asks. */
const klaar = (page: Page) => expect(page.locator('[data-vinder][data-klaar]')).toHaveCount(1);

test('met de muis: kiezen, tellen, een pil weghalen, en terug met de browser', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('methodieken/');
  await klaar(page);
  const wil = keuze(page, 'fase', 'Wat wil ik');
  const belofte = Number(await wil.locator('.tel').textContent());
  await wil.click();
  await expect(page).toHaveURL(/\?fase=wat-wil-ik$/);
  await expect(stand(page)).toContainText(`${belofte} methodieken`);

  const laag = keuze(page, 'niveau', 'Laag');
  const samen = Number(await laag.locator('.tel').textContent());
  await laag.click();
  await expect(page).toHaveURL(/\?fase=wat-wil-ik&niveau=laag$/);
  await expect(lijst(page)).toHaveCount(Math.min(samen, 24));
  await page.getByRole('button', { name: 'Deel deze lijst' }).click();
  await expect(page.locator('[data-melding]')).toHaveText('De link naar deze lijst is gekopieerd.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\?fase=wat-wil-ik&niveau=laag$/);

  await page.getByRole('link', { name: /Fase: Wat wil ik.*haal weg/ }).click();
  await expect(page).toHaveURL(/\?niveau=laag$/);
  await expect(wil).toHaveAttribute('aria-checked', 'false');
  await page.goBack();
  await expect(wil).toHaveAttribute('aria-checked', 'true');
  await expect(stand(page)).toContainText(`${samen} methodieken`);
  await page.goForward();
  await expect(wil).toHaveAttribute('aria-checked', 'false');
  await page.reload();
  await expect(page.getByRole('link', { name: /Reflectieniveau: Laag/ })).toBeVisible();
});

test('met het toetsenbord: zoeken vanaf een andere bladzijde, en met de spatiebalk kiezen', async ({
  page,
}) => {
  await page.goto('fasen/');
  await page.getByRole('banner').getByRole('searchbox').fill('netwerk');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/methodieken\/\?zoek=netwerk$/);
  await klaar(page);
  await expect(lijst(page).filter({ hasText: 'Ecogram' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ook op de site' })).toBeVisible();
  await expect(
    page.locator('[data-groepen]').getByRole('link', { name: 'netwerk', exact: true }),
  ).toBeVisible();
  await keuze(page, 'tijd', 'Ik heb 45').focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?zoek=netwerk&tijd=45$/);
  const niets = page.locator('[role=checkbox][aria-disabled=true]').first();
  await expect(niets.locator('.tel')).toHaveText('0');
  await niets.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?zoek=netwerk&tijd=45$/);
});

test('wat je typt: een tijd wordt een filter, en een tikfout wordt vergeven', async ({ page }) => {
  await page.goto('methodieken/');
  await klaar(page);
  const veld = page.getByRole('searchbox', { name: 'Zoek in heel de site' });
  await veld.fill('ik heb 30 minuten');
  await veld.press('Enter');
  await expect(page).toHaveURL(/\?tijd=30$/);
  await veld.fill('kwalitieten');
  await expect(page).toHaveURL(/\?zoek=kwalitieten&tijd=30$/);
  await expect(page.locator('[data-woord]')).toContainText('“kwalitieten” vonden we niet');
  expect(await lijst(page).count()).toBeGreaterThan(0);
});

test('niets gevonden: het dichtste bij staat er, en wat er losgelaten is; oude waarden vallen weg', async ({
  page,
}) => {
  await page.goto('methodieken/?fase=opvolgen,vroeger&tijd=15&setting=organisatie&zoek=ecogram');
  await klaar(page);
  await expect(page.locator('[data-woord]')).toContainText('“vroeger”');
  await expect(stand(page)).toContainText('Geen methodieken');
  await expect(page.locator('[data-nabij]')).toContainText('Dit komt het dichtst in de buurt, zonder');
  expect(await lijst(page).count()).toBeGreaterThan(0);
});

test('in de tekst: pas na een klik, met de plaats waar het staat, en een link ernaartoe', async ({
  page,
}) => {
  const gehaald: string[] = [];
  page.on('request', (verzoek) => {
    if (verzoek.url().includes('/pagefind/')) gehaald.push(verzoek.url());
  });
  await page.goto('methodieken/?zoek=wijzers+klok');
  await klaar(page);
  const deel = page.getByRole('region', { name: 'In de tekst' });
  // Pages that were found by both words are few: then it looks by itself.
  await expect(deel.getByRole('status')).toHaveText(/^\d plaatsen in de tekst$/);
  const stap = deel.locator('li').filter({ hasText: 'Leid in met vijf woorden en de klok' });
  await expect(stap.locator('mark').first()).toHaveText(/klok/);
  await expect(page).toHaveURL(/\?zoek=wijzers\+klok$/);

  gehaald.length = 0;
  await page.goto('methodieken/?zoek=netwrek');
  await klaar(page);
  await expect(deel.locator('li')).toHaveCount(0);
  expect(gehaald).toEqual([]);
  await deel.getByRole('button', { name: 'Zoek ook in de tekst' }).click();
  await expect(deel.getByRole('status')).toHaveText('8 plaatsen in de tekst');
  await expect(deel.getByRole('heading')).toBeFocused();
  await expect(deel.locator('mark').first()).toHaveText(/netwerk/i);

  await page.goto('methodieken/?zoek=wijzers+klok');
  await stap.getByRole('link').click();
  await expect(page).toHaveURL(/methodieken\/klokwijs\/#stap-1$/);
  await expect(page.locator('#stap-1')).toBeInViewport();
});

test('met een vinger: de filters zijn een blad over het hele scherm', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    hasTouch: true,
    viewport: { width: 360, height: 700 },
  });
  const page = await context.newPage();
  await page.goto('methodieken/');
  await klaar(page);
  await page.getByRole('button', { name: 'Filters' }).tap();
  const blad = page.getByRole('dialog');
  await keuze(page, 'fase', 'Actieplan').tap();
  await keuze(page, 'setting', 'Individueel').tap();
  const toon = blad.getByRole('button', { name: /^Toon \d+ methodiek/ });
  await expect(toon).toBeInViewport();
  await toon.tap();
  await expect(blad).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filters (2)' })).toBeVisible();
  await expect(page).toHaveURL(/\?fase=actieplan&setting=individueel$/);
  await context.close();
});

test('mijn lens: pas na een klik op dit toestel bewaard, en de lijst verandert er niet door', async ({
  page,
}) => {
  await page.goto('methodieken/?proces=doorstroom');
  await klaar(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByText('Proces en stap').click();
  await page.getByRole('button', { name: 'Onthoud “Doorstroom” als mijn lens' }).click();
  await page.goto('methodieken/');
  await klaar(page);
  await expect(keuze(page, 'stap', 'Jobmatching')).toBeVisible();
  await expect(page.locator('.pil')).toHaveCount(0);
  await page.getByRole('button', { name: 'Vergeet mijn lens' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('zonder JavaScript: een lijst met links, en vier vragen die naar drie methodieken leiden', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('methodieken/');
  expect(await lijst(page).count()).toBeGreaterThan(50);
  await page
    .locator('[data-facet=setting]')
    .getByRole('link', { name: /^In groep/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('In groep');
  await page.goto('waar-begin-ik/');
  await page.getByRole('link', { name: /Met één deelnemer/ }).click();
  await page.getByRole('link', { name: /Wie ben ik/ }).click();
  await page.getByRole('link', { name: /Hoogstens een half uur/ }).click();
  await page
    .locator('main > .stap:target')
    .getByRole('link', { name: /niet graag over zichzelf/ })
    .click();
  const raad = page.locator('main > .stap:target');
  await expect(raad.getByRole('heading', { level: 3 })).toHaveCount(3);
  await expect(raad.getByText('Waarom deze:')).toHaveCount(3);
  await expect(page).toHaveURL(/waar-begin-ik\/alleen\/wie-ben-ik\/#kort-laag$/);
  await context.close();
});

test('door een traject: de methodiek zegt waar je bent, en wat ervoor en erna komt', async ({ page }) => {
  await page.goto('trajecten/basistraject/');
  await page
    .locator('#moment-2')
    .getByRole('link', { name: /Competentiemeting/ })
    .click();
  const balk = page.getByRole('navigation', { name: /^In POP-basistraject/ });
  await expect(balk.getByText('Contactmoment 2')).toBeVisible();
  await balk.getByRole('link', { name: /Contactmoment 3/ }).click();
  await expect(page).toHaveURL(/trajecten\/basistraject\/#moment-3$/);
  await page.goto('methodieken/competentiemeting/');
  await expect(page.getByRole('navigation', { name: /^In POP-basistraject/ })).toHaveCount(0);
});

test('een QR-code van precies deze lijst, om af te drukken', async ({ page }) => {
  await page.goto('methodieken/?fase=opties');
  await klaar(page);
  await page.getByRole('button', { name: 'QR-code' }).click();
  const blad = page.getByRole('dialog');
  await expect(blad.getByRole('img', { name: /\?fase=opties$/ })).toBeVisible();
  await expect(blad.getByRole('button', { name: 'Druk deze code af' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(blad).toHaveCount(0);
});

test('een kort adres brengt je bij de stap', async ({ page }) => {
  await page.goto('m/3ggq4f/1/');
  await expect(page).toHaveURL(/methodieken\/klokwijs\/#stap-1$/);
});
