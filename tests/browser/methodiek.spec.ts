import { expect, test } from './kit.ts';

const adres = 'methodieken/hand-methodiek/';

test('een coach kopieert het adres van een stap, en het adres leidt naar die stap', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(adres);
  await page.getByRole('link', { name: /^Adres van stap 2/ }).click();
  await expect(page.getByRole('status')).toHaveText('De link naar stap 2 is gekopieerd.');
  const gekopieerd = await page.evaluate(() => navigator.clipboard.readText());
  expect(gekopieerd).toMatch(/\/methodieken\/hand-methodiek\/#stap-2$/);
  await page.goto(gekopieerd);
  await expect(page.locator('#stap-2')).toBeInViewport();
});

test('de link van de bladzijde kopieer je met het toetsenbord', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(adres);
  await page.getByRole('button', { name: 'Kopieer de link' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('is gekopieerd');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/methodieken\/hand-methodiek\/$/,
  );
});

test('zonder klembord zegt de knop het adres', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(adres);
  await page.getByRole('button', { name: 'Kopieer de link' }).click();
  await expect(page.getByRole('status')).toContainText('/methodieken/hand-methodiek/');
});

test.describe('een begrip legt zich uit', () => {
  const methodiek = 'methodieken/competentiemeting/';

  test('met het toetsenbord: Enter opent, Tab bereikt de link, Escape sluit', async ({ page }) => {
    await page.goto(methodiek);
    const begrip = page.locator('button.begrip').first();
    const uitleg = page.locator(`#${await begrip.getAttribute('popovertarget')}`);
    await begrip.focus();
    await page.keyboard.press('Enter');
    await expect(uitleg).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(uitleg.getByRole('link')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(uitleg).toBeHidden();
  });

  test('met een vinger, op een telefoon', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      baseURL,
      hasTouch: true,
      viewport: { width: 360, height: 700 },
    });
    const page = await context.newPage();
    await page.goto(methodiek);
    const begrip = page.locator('button.begrip').first();
    const uitleg = page.locator(`#${await begrip.getAttribute('popovertarget')}`);
    await begrip.tap();
    await expect(uitleg).toBeInViewport({ ratio: 1 });
    await context.close();
  });

  test('zonder JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(methodiek);
    const begrip = page.locator('button.begrip').first();
    await begrip.click();
    await expect(page.locator(`#${await begrip.getAttribute('popovertarget')}`)).toBeVisible();
    await context.close();
  });
});

test('zonder JavaScript staat er geen knop die niets doet', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(adres);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: /Druk|Kopieer/ })).toHaveCount(0);
  await context.close();
});
