import { readdirSync } from 'node:fs';
import { expect, test } from './kit.ts';

const slugs = readdirSync('content/methodieken').map((bestand) => bestand.replace(/\.mdx$/, ''));

/** How many pages the browser would print. A page object in the PDF is "/Type /Page", its parent "/Type /Pages". */
const aantalBladen = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

// Printing is slow: in two tests, one for each core.
for (const helft of [0, 1])
  test(`elke methodiek past als coachkaart op één A4: helft ${helft + 1}`, async ({ page }) => {
    test.setTimeout(180_000);
    const teLang: string[] = [];
    for (const slug of slugs.filter((_, i) => i % 2 === helft)) {
      await page.goto(`methodieken/${slug}/`);
      if (aantalBladen(await page.pdf({ preferCSSPageSize: true })) !== 1) teLang.push(slug);
    }
    expect(teLang, 'Deze methodieken lopen over. Maak de stappen of de valkuilen korter.').toEqual([]);
  });

test('met "Alles afdrukken" staat de hele methodiek op papier', async ({ page }) => {
  await page.goto('methodieken/gestructureerd-interview/');
  await page.emulateMedia({ media: 'print' });
  const vragen = page.locator('.sectie.volledig').first();
  await expect(vragen).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('checkbox', { name: /Alles afdrukken/ }).check();
  await page.emulateMedia({ media: 'print' });
  for (const deel of await page.locator('.lees .sectie').all()) await expect(deel).toBeVisible();
});

test('een afgedrukte werkbladpagina heeft de titel en het blad samen, zonder leeg papier', async ({
  page,
}) => {
  for (const [slug, bladen] of [
    ['hand', 1],
    ['weegschaal', 1],
    ['jobdoelwit', 2],
  ] as const) {
    await page.goto(`werkbladen/${slug}/`);
    expect(aantalBladen(await page.pdf({ preferCSSPageSize: true })), slug).toBe(bladen);
  }
});

test('op papier staat het adres, en geen menu of knop', async ({ page }) => {
  await page.goto('methodieken/klokwijs/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.drukvoet')).toContainText('/methodieken/klokwijs');
  for (const weg of ['.kop', '.voet', '.zij', '.anker']) await expect(page.locator(weg).first()).toBeHidden();
});
