import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from '../kit.ts';

const adres = 'tools/life-eventlijn/';
const stuk = (page: Page, woorden: string) =>
  page.locator('.lv-beeld').getByRole('button', { name: new RegExp(woorden) });
const knop = (page: Page, naam: string) => page.getByRole('button', { name: naam, exact: true });
const volgorde = (page: Page) => page.locator('.lv-lijst b').allTextContents();

async function begin(page: Page, zin: string, als = 'Zet het als moment') {
  await page.goto(adres);
  await page.getByLabel('Jouw woorden').fill(zin);
  await knop(page, als).click();
}
async function groei(page: Page, kant: 'ervoor' | 'erna', woorden: string, jaar = '') {
  await knop(page, `Wat kwam ${kant}?`).click();
  await expect(page.getByLabel('Eigen woorden')).toBeFocused();
  await page.keyboard.type(woorden);
  if (jaar) await page.getByLabel('Jaar', { exact: true }).fill(jaar);
}
async function pdfTekst(pad: string) {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(pad)) }).promise;
  const bladen = [];
  for (let nr = 1; nr <= pdf.numPages; nr++) {
    const { items } = await (await pdf.getPage(nr)).getTextContent();
    bladen.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return bladen;
}
async function maakPdf(page: Page) {
  await knop(page, 'Druk af').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Maak de PDF' }).click(),
  ]);
  return pdfTekst(await download.path());
}

test('met de muis: van één zin naar een lijn op papier, en er wordt onderweg niets gevraagd aan een server', async ({
  page,
}) => {
  await begin(page, 'frituur met mijn broer', 'Zet het als periode');
  await page.waitForLoadState('networkidle');
  const verzoeken: string[] = [];
  // A font of the site for a letter that was not there yet (Łukasz) is no news to anybody.
  page.on('request', (verzoek) => {
    if (!/\.woff2$|favicon\.svg$/.test(verzoek.url())) verzoeken.push(verzoek.url());
  });
  await page.getByLabel('Jaar: van').fill('2004');
  await page.getByLabel('tot', { exact: true }).fill('2010');
  await knop(page, 'samen').click();
  await groei(page, 'ervoor', 'verhuisd naar de stad', '1999');
  await groei(page, 'erna', 'geheim', '2001');
  await page.getByRole('checkbox', { name: 'Niet op papier' }).check();
  await knop(page, 'Klaar').click();
  await groei(page, 'erna', '<script>alert(1)</script>', '2019');
  await page.getByLabel('ongeveer').check();
  await page.getByText('Meer over dit moment').click();
  await page.getByLabel('Wie of waar').fill('Łukasz');
  await page.getByLabel('Wie of wat hielp toen?').fill('mijn zus Nguyễn');
  await page.getByText('keerpunt', { exact: true }).click();
  await page.getByLabel('Notitie').fill('een notitie');
  await expect
    .poll(() => volgorde(page))
    .toEqual(['verhuisd naar de stad', 'geheim', 'frituur met mijn broer', '<script>alert(1)</script>']);

  // Drag the first to the far right: later in time, in one step.
  const steen = stuk(page, 'verhuisd').locator('.lv-greep');
  const kader = await steen.boundingBox();
  if (!kader) throw new Error('geen steen');
  const [x, y] = [kader.x + kader.width / 2, kader.y + kader.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= 8; i++) await page.mouse.move(x + i * 80, y);
  await page.mouse.up();
  await expect.poll(async () => (await volgorde(page)).indexOf('verhuisd naar de stad')).toBe(3);
  await knop(page, 'Stap terug').click();
  await expect.poll(async () => (await volgorde(page)).indexOf('verhuisd naar de stad')).toBe(0);

  // Tap a place for it instead.
  await stuk(page, 'verhuisd').click();
  await knop(page, 'Tik een plek aan').click();
  await page.locator('.lv-beeld').click({ position: { x: 560, y: 70 } });
  await expect.poll(async () => (await volgorde(page)).indexOf('verhuisd naar de stad')).toBeGreaterThan(0);
  await knop(page, 'Stap terug').click();

  // Themes, heights and the other axes.
  await page.getByText('Hoe tekenen we de lijn?').click();
  await knop(page, 'werk en leren').click();
  await page.getByLabel('Toon hoe het voelde').check();
  await expect(page).toHaveURL(/hoogte=ja&themas=werk$/);
  await page.getByText('Alleen volgorde').click();
  await page.getByText('Leeftijd', { exact: true }).click();
  await page.getByText('Jaren', { exact: true }).click();
  await page.getByLabel('Toon hoe het voelde').uncheck();
  expect(verzoeken).toEqual([]);

  const [eerste = '', tweede = ''] = await maakPdf(page);
  for (const woord of ['verhuisd', 'frituur', '± 2019', 'samen', 'ukasz', 'keerpunt', '<script>'])
    expect(eerste).toContain(woord);
  expect(eerste + tweede).not.toContain('geheim');
  expect(eerste + tweede).toContain('een notitie');
  const huis = new URL(page.url()).origin;
  for (const verzoek of verzoeken) expect(verzoek).toMatch(new RegExp(`^${huis}|^blob:`));
  expect(verzoeken.join(' ')).not.toContain('frituur');
});

test('met het toetsenbord alleen: beginnen, groeien, kiezen, verplaatsen, weghalen en terugnemen', async ({
  page,
}) => {
  await page.goto(adres);
  await page.getByLabel('Jouw woorden').focus();
  await page.keyboard.type('school');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Eigen woorden')).toBeFocused();
  for (const woord of ['stage', 'eerste loon']) {
    await knop(page, 'Wat kwam erna?').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Eigen woorden')).toHaveValue('');
    await expect(page.getByLabel('Eigen woorden')).toBeFocused();
    await page.keyboard.type(woord);
  }
  await expect.poll(() => volgorde(page)).toEqual(['school', 'stage', 'eerste loon']);
  await stuk(page, 'eerste loon').focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page.locator('.tk-melding')).toHaveText('“eerste loon” staat nu tussen “school” en “stage”.');
  await expect(stuk(page, 'eerste loon')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(stuk(page, 'school')).toBeFocused();
  await page.keyboard.press('End');
  await expect(stuk(page, 'stage')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(stuk(page, 'eerste loon')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(() => volgorde(page)).toEqual(['school', 'eerste loon', 'stage']);
  await stuk(page, 'stage').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Eigen woorden')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('2012');
  await expect(stuk(page, 'stage, 2012')).toHaveCount(1);
});

test.describe('op een telefoon', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('met de vinger: slepen, tikken, de lijst, en samen kijken in de gespreksmodus', async ({ page }) => {
    await page.goto(`${adres}?as=volgorde&themas=werk`);
    await page.getByLabel('Jouw woorden').fill('school');
    await page.getByRole('button', { name: 'Zet het als moment' }).tap();
    for (const woord of ['stage', 'eerste loon']) {
      await knop(page, 'Wat kwam erna?').tap();
      await page.getByLabel('Eigen woorden').fill(woord);
    }
    await expect(page.getByRole('combobox', { name: 'Thema' })).toHaveCount(1);
    await page.locator('.lv-beeld').scrollIntoViewIfNeeded();
    const kader = await stuk(page, 'eerste loon').locator('.lv-greep').boundingBox();
    const naar = await stuk(page, 'school').locator('.lv-greep').boundingBox();
    if (!kader || !naar) throw new Error('geen steen');
    const vinger = await page.context().newCDPSession(page);
    const [x, y] = [kader.x + kader.width / 2, kader.y + kader.height / 2];
    const raak = (type: 'touchStart' | 'touchMove' | 'touchEnd', px = 0) =>
      vinger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: px, y }],
      });
    await raak('touchStart', x);
    for (let i = 1; i <= 6; i++) await raak('touchMove', x + ((naar.x - 20 - x) * i) / 6);
    await raak('touchEnd');
    await knop(page, 'Lijst').tap();
    await expect.poll(() => volgorde(page)).toEqual(['eerste loon', 'school', 'stage']);
    await page.getByRole('button', { name: '“eerste loon” later' }).tap();
    await expect.poll(() => volgorde(page)).toEqual(['school', 'eerste loon', 'stage']);
    await knop(page, 'Tekening').tap();
    await page.getByRole('button', { name: 'Gespreksmodus' }).tap();
    await expect(page.getByRole('toolbar')).toHaveCount(0);
    await knop(page, 'Klaar').tap();
    await knop(page, 'Andere vraag').tap();
    for (const ding of await page.getByRole('button').all()) {
      const groot = await ding.boundingBox();
      if (groot && (await ding.evaluate((el) => el.tagName === 'BUTTON')))
        expect(Math.min(groot.width, groot.height)).toBeGreaterThanOrEqual(44);
    }
    await knop(page, 'Sluit gespreksmodus').tap();
  });
});

test('geen drempels, leeg en vol, licht en donker, breed en smal', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${adres}?hoogte=ja&themas=werk`);
  const keur = async (colorScheme: 'light' | 'dark', width: number) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const gevonden = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`);
    expect(gevonden, `${colorScheme}, ${width} px`).toEqual([]);
    const breed = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(breed).toBeLessThanOrEqual(width);
  };
  await keur('light', 360);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByLabel('Jouw woorden').fill('school');
  await knop(page, 'Zet het als periode').click();
  await groei(page, 'erna', 'stage', '2010');
  await page.getByRole('combobox', { name: 'Thema' }).selectOption('werk en leren');
  await page.getByRole('checkbox', { name: 'Niet op papier' }).check();
  await page.getByText('Meer over dit moment').click();
  await keur('dark', 1280);
  await keur('light', 360);
});
