import { expect, test } from './kit.ts';

test.use({ site: process.env.STAPWIJS_PROEF_SUBPAD ?? '' });

test('onder een subpad kom je van de voorpagina bij een methodiek, met stijl en letters', async ({
  page,
  site,
}) => {
  await page.goto('');
  await page.locator('a[href$="/methodieken/"]:visible').first().click();
  await expect(page).toHaveURL(`${site}methodieken/`);
  await page.locator('#lijst a[href*="/methodieken/"]').first().click();
  await expect(page).toHaveURL(new RegExp(`^${site}methodieken/[a-z0-9-]+/`));
  await expect(page.locator('h1')).toBeVisible();

  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return {
      styled: [...document.styleSheets].some((sheet) => sheet.cssRules.length > 0),
      fonts: [...document.fonts].filter((font) => font.status === 'loaded').length,
      broken: [...document.images].filter((image) => image.complete && image.naturalWidth === 0).length,
    };
  });
  expect(loaded).toMatchObject({ styled: true, broken: 0 });
  expect(loaded.fonts).toBeGreaterThan(0);
});

test('onder een subpad is er ook een 404-pagina, en valt de rest erbuiten', async ({
  page,
  request,
  site,
}) => {
  expect((await page.goto('bestaat-niet/'))?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  expect((await request.get(new URL('/', site).href)).status()).toBe(404);
});

test('een adres zonder schuine streep wordt aangevuld', async ({ page, site }) => {
  await page.goto('methodieken?fase=a');
  await expect(page).toHaveURL(`${site}methodieken/?fase=a`);
});

test('ook onder een subpad leidt een plaats in de tekst naar haar bladzijde', async ({ page, site }) => {
  await page.goto('methodieken/?zoek=wijzers+klok');
  const deel = page.getByRole('region', { name: 'In de tekst' });
  await deel.getByRole('link', { name: 'Leid in met vijf woorden en de klok' }).click();
  await expect(page).toHaveURL(`${site}methodieken/klokwijs/#stap-1`);
});
