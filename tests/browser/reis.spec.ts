import { expect, test } from './kit.ts';

test('een coach met twintig minuten: van home naar de stappen', async ({ page }) => {
  await page.goto('');
  await page
    .getByRole('navigation', { name: 'Negen fasen' })
    .getByRole('link', { name: /Wie ben ik/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wie ben ik?');
  await page.getByRole('link', { name: 'De HAND-methodiek' }).click();
  await expect(page.getByRole('list').filter({ hasText: 'Steek zelf je hand op' }).first()).toBeVisible();
});

test('een POP-trainer: van traject naar methodiek en terug naar het contactmoment', async ({ page }) => {
  await page.goto('trajecten/');
  await page.getByRole('table').getByRole('link', { name: 'Basis' }).click();
  await page
    .locator('#moment-2')
    .getByRole('link', { name: /Competentiemeting/ })
    .click();
  await page.getByRole('link', { name: /POP-basistraject Contactmoment 2/ }).click();
  await expect(page).toHaveURL(/\/trajecten\/basistraject\/#moment-2$/);
  await expect(page.locator('#moment-2')).toBeInViewport();
});

test('met alleen het toetsenbord: naar de inhoud springen en een menu openen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('methodieken/klokwijs/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.locator('summary', { hasText: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Trajecten' }),
  ).toBeVisible();
});

test('met de kleuren van het toestel (forced colors) blijft alles leesbaar', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('methodieken/hand-methodiek/');
  await expect(page.locator('.stap-nr').first()).toBeVisible();
  expect(
    await page
      .locator('.tab')
      .first()
      .evaluate((tab) => getComputedStyle(tab).borderTopStyle),
  ).toBe('solid');
});
