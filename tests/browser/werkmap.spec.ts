import type { Page } from '@playwright/test';
import { expect, test } from './kit.ts';

const titels = (page: Page) => page.locator('[data-rij] h3');
const rij = (page: Page, titel: string) => page.locator('[data-rij]', { hasText: titel });
const drie = 'werkmap/?v=1&d=12&k=m.ecogram~w.ecogram~p.pauze';

test('van een methodiek, een regel van de vinder en een contactmoment naar één map', async ({ page }) => {
  await page.goto('methodieken/ecogram/');
  const knop = page.getByRole('button', { name: 'In mijn werkmap' });
  await knop.click();
  await expect(page.getByRole('button', { name: 'In je werkmap' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('link', { name: /^Werkmap 2/ })).toBeVisible();

  await page.goto('methodieken/?zoek=prentenbeeld');
  await page.getByRole('button', { name: /^In mijn werkmap.+rentenbeeld/ }).click();
  await expect(page.locator('[data-melding]')).toContainText('in je werkmap gelegd');

  await page.goto('trajecten/basistraject/#moment-1');
  await page
    .locator('#moment-1')
    .getByRole('button', { name: /In mijn werkmap/ })
    .click();
  await page.getByRole('link', { name: 'Bekijk je werkmap' }).click();
  await expect(titels(page).first()).toHaveText('Ecogram');
  await expect(rij(page, 'Tussenblad')).toHaveCount(1);
  const voor = await titels(page).allTextContents();

  // Back on the page the button takes out what it put in, and that can be undone.
  await page.goto('methodieken/ecogram/');
  await page.getByRole('button', { name: 'In je werkmap' }).click();
  await expect(page.locator('[data-melding]')).toContainText('2 stukken uit je werkmap');
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await page.goto('werkmap/');
  await expect(titels(page)).toHaveText(voor);
});

test('volgorde met toetsen, versie en aantal, en het blijft na herladen en in een tweede tabblad', async ({
  page,
  context,
}) => {
  await page.goto(drie);
  await expect(titels(page)).toHaveText(['Ecogram', 'Ecogram', 'Pauze']);
  await expect(page).toHaveURL(/\/werkmap\/$/);
  const greep = page.getByRole('button', { name: 'Versleep Pauze' });
  await greep.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(titels(page)).toHaveText(['Ecogram', 'Pauze', 'Ecogram']);
  await expect(greep).toBeFocused();
  await expect(page.getByText('Pauze staat nu op plaats 2 van 3.')).toBeAttached();
  await page.getByRole('button', { name: 'Pauze omhoog' }).click();
  await expect(titels(page)).toHaveText(['Pauze', 'Ecogram', 'Ecogram']);
  await expect(page.getByRole('button', { name: 'Pauze omhoog' })).toBeFocused();

  const blad = rij(page, 'Werkblad');
  await blad.getByRole('combobox').selectOption('grootletter');
  await expect(blad.getByRole('spinbutton')).toHaveAttribute('placeholder', '12');
  await blad.getByRole('spinbutton').fill('3');
  await expect(page.getByText(/blad × 3/)).toBeVisible();
  await page.getByLabel('Titel').fill('Talenten');

  const tweede = await context.newPage();
  await tweede.goto('werkmap/');
  await expect(titels(tweede)).toHaveText(['Pauze', 'Ecogram', 'Ecogram']);
  await tweede.getByRole('button', { name: 'Haal Pauze uit de map' }).click();
  await expect(tweede.getByRole('button', { name: 'Zet terug' })).toBeFocused();
  await expect(titels(page)).toHaveText(['Ecogram', 'Ecogram']);
  await tweede.getByRole('button', { name: 'Zet terug' }).click();
  await expect(titels(page)).toHaveText(['Pauze', 'Ecogram', 'Ecogram']);

  await page.reload();
  await expect(page.getByLabel('Titel')).toHaveValue('Talenten');
  await expect(rij(page, 'Werkblad').getByRole('spinbutton')).toHaveValue('3');
  await expect(rij(page, 'Werkblad').getByRole('combobox')).toHaveValue('grootletter');
});

test('slepen met de muis', async ({ page }) => {
  await page.goto(drie);
  await page.locator('[data-rij]').last().scrollIntoViewIfNeeded();
  const greep = await page.getByRole('button', { name: 'Versleep Pauze' }).boundingBox();
  const eerste = await page.locator('[data-rij]').first().boundingBox();
  if (!greep || !eerste) throw new Error('geen plek');
  await page.mouse.move(greep.x + 20, greep.y + 20);
  await page.mouse.down();
  await page.mouse.move(greep.x + 20, eerste.y + 30, { steps: 5 });
  await page.mouse.move(greep.x + 20, eerste.y + 5, { steps: 3 });
  await page.mouse.up();
  await expect(titels(page)).toHaveText(['Pauze', 'Ecogram', 'Ecogram']);
});

test.describe('op een telefoon', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
  test('slepen met een vinger, en alles past', async ({ page }) => {
    await page.goto(drie);
    const greep = page.getByRole('button', { name: 'Versleep Pauze' });
    await greep.scrollIntoViewIfNeeded();
    const van = await greep.boundingBox();
    const naar = await page.locator('[data-rij]').nth(1).boundingBox();
    if (!van || !naar) throw new Error('geen plek');
    const cdp = await page.context().newCDPSession(page);
    const x = van.x + 20;
    const raak = (type: 'touchStart' | 'touchMove', y: number) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
    await raak('touchStart', van.y + 20);
    for (const y of [van.y, naar.y + 40, naar.y + 10, naar.y]) await raak('touchMove', y);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(titels(page)).toHaveText(['Ecogram', 'Pauze', 'Ecogram']);
    const breed = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(breed).toBeLessThanOrEqual(0);
  });
});

test('een link vraagt voor ze iets vervangt, en er is een weg terug', async ({ page }) => {
  await page.goto(drie);
  await expect(titels(page)).toHaveCount(3);
  await page.goto('werkmap/?v=1&k=m.prentenbeeld~m.oud-spel');
  await expect(page.getByText('Deze link brengt een map met 1 stuk. Jouw map heeft er 3.')).toBeVisible();
  await expect(page.getByText('Eén stuk is er niet meer: “oud spel”.')).toBeVisible();
  await page.getByRole('button', { name: 'Vervang mijn map' }).click();
  await expect(titels(page)).toHaveText(['Mijn prentenbeeld']);
  await expect(page).toHaveURL(/\/werkmap\/$/);
  await page.getByRole('button', { name: 'Zet mijn vorige map terug' }).click();
  await expect(titels(page)).toHaveText(['Ecogram', 'Ecogram', 'Pauze']);

  await page.goto('werkmap/?v=1&k=m.prentenbeeld');
  await page.getByRole('button', { name: 'Voeg samen' }).click();
  await expect(titels(page)).toHaveCount(4);
  await page.getByRole('button', { name: 'Maak de map leeg' }).click();
  await expect(page.getByRole('heading', { name: 'Je map is nog leeg' })).toBeVisible();
  await page.getByRole('button', { name: 'Zet mijn vorige map terug' }).click();
  await expect(titels(page)).toHaveCount(4);
});

test('een kapotte of vijandige link geeft een zin, en de eigen map blijft', async ({ page }) => {
  const kwaad = `werkmap/?v=9&d=1e9&k=${encodeURIComponent('<img src=x onerror=alert(1)>~m.__proto__~x.y~m.')}`;
  await page.goto(kwaad);
  await expect(page.getByText('In deze link vonden we geen werkmap.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Je map is nog leeg' })).toBeVisible();
  await page.goto(drie);
  await expect(titels(page)).toHaveCount(3);
  await page.goto(kwaad);
  await expect(page.getByText('Je eigen map is niet veranderd.')).toBeVisible();
  await expect(titels(page)).toHaveCount(3);
});

test('wie niets kan bewaren, heeft de map in het adres', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('vol', 'QuotaExceededError');
    };
  });
  await page.goto('methodieken/ecogram/');
  await page.getByRole('button', { name: 'In mijn werkmap' }).click();
  await page.getByRole('link', { name: 'Open ze als link' }).click();
  await expect(titels(page)).toHaveText(['Ecogram', 'Ecogram']);
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByText('Deze browser bewaart niets.')).toBeVisible();
  await page.reload();
  await expect(titels(page)).toHaveText(['Ecogram', 'Ecogram', 'Pauze']);
});

test('een ingevulde tool ligt in de map, nooit in de link, en gaat weg met Wis alles', async ({ page }) => {
  const alles = () =>
    page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
    ]);
  await page.goto('tools/ecogram/');
  await page.getByRole('button', { name: 'Druk af' }).click();
  const venster = page.getByRole('dialog');
  await venster.getByRole('button', { name: 'In mijn werkmap' }).click();
  await venster.getByRole('link', { name: 'Bekijk je werkmap' }).click();
  await expect(page.getByText(/^Ingevuld op /)).toBeVisible();
  await page.getByRole('button', { name: /^Haal Ecogram/ }).click();
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(page.getByText(/^Ingevuld op /)).toBeVisible();
  expect(await alles()).toEqual(expect.arrayContaining(['stapwijs-werkmap']));
  await page.goto('tools/ecogram/');
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.getByText(/er staat niets meer van Stapwijs/)).toBeVisible();
  expect((await alles()).filter((naam) => naam?.startsWith('stapwijs'))).toEqual([]);
});
