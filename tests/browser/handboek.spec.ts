import { expect, test } from './kit.ts';

// Without motion no page turn is cut short by the next click.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('van het handboek naar een methodiek en terug', async ({ page }) => {
  await page.goto('handboek/');
  await page.getByRole('link', { name: 'Wat is een POP?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat is een POP?');
  await page.getByRole('link', { name: /^POP-sjabloon invullen/ }).click();
  const achtergrond = page.getByRole('region', { name: 'Achtergrond' });
  await achtergrond.getByRole('link', { name: /^Wat is een POP\?/ }).click();
  await expect(page).toHaveURL(/\/handboek\/wat-is-een-pop\/$/);
  await page.getByRole('link', { name: /^Volgende/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('POP-cyclus');
});

test('een begrip zegt waar je het tegenkomt, en zijn oude plek in de lijst blijft', async ({ page }) => {
  await page.goto('begrippen/#pop');
  await expect(page.locator('#pop')).toBeInViewport();
  await page.locator('#pop').getByRole('link', { name: 'POP', exact: true }).click();
  const gebruik = page.getByRole('region', { name: 'Waar je het tegenkomt' });
  await expect(gebruik.getByRole('link', { name: 'POP-sjabloon invullen' })).toBeVisible();
  await page.getByRole('link', { name: /^Wat is een POP\?/ }).click();
  await expect(page).toHaveURL(/\/handboek\/wat-is-een-pop\/$/);
});

test('het boek is een PDF', async ({ page, request }) => {
  await page.goto('handboek/');
  const adres = await page.getByRole('link', { name: 'Het hele boek als PDF' }).getAttribute('href');
  const antwoord = await request.get(new URL(adres ?? '', page.url()).href);
  expect(antwoord.ok()).toBe(true);
  expect((await antwoord.body()).subarray(0, 5).toString()).toBe('%PDF-');
});
