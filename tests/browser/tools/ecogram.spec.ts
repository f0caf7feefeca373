import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as doe from '../../../src/tools/ecogram/opdrachten.ts';
import { type Ecogram, soort } from '../../../src/tools/ecogram/soort.ts';
import { expect, test } from '../kit.ts';

const adres = 'tools/ecogram/';
const knop = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** Someone in the drawing. */
const inTekening = (page: Page, naam: string) =>
  page.locator('svg.eco').getByRole('button', { name: new RegExp(`^${naam}[ .]`) });
const kies = (page: Page, naam: string) => page.getByRole('radio', { name: naam, exact: true });
const melding = (page: Page) => page.locator('.tk-melding');

async function zetErbij(page: Page, naam: string, ring = 'dichtbij', kring?: string) {
  await kies(page, ring).check({ force: true });
  if (kring) await page.getByLabel('Welke kring?').selectOption(kring);
  await page.getByLabel(/^Wie komt/).fill(naam);
  await page.keyboard.press('Enter');
  await expect(inTekening(page, naam)).toBeVisible();
}

const midden = async (wie: Locator) => {
  const vak = await wie.locator('.eco-lijf').boundingBox();
  if (!vak) throw new Error('Staat niet op het scherm.');
  return { x: vak.x + vak.width / 2, y: vak.y + vak.height / 2 };
};

/** A document with everything in it, as a file to open. */
const wie = (id: string, label: string, deel: Partial<doe.NieuwWie> = {}) =>
  doe.voegToe({ id, label, soort: 'mens', domein: 'familie', laag: 'nu', ring: 2, ...deel });
const stappen = [
  wie('linh', 'Linh', { ring: 1, domein: 'vrienden' }),
  wie('mama', 'Mama'),
  wie('atelier', 'Naaiatelier', { soort: 'groep', domein: 'werk' }),
  wie('fatma', 'Fatma', { domein: 'werk' }),
  wie('arts', 'Huisarts', { soort: 'dienst', domein: 'diensten', ring: 3 }),
  wie('oma', 'Oma', { staat: 'vroeger' }),
  wie('koor', '<img src=x onerror="document.title=1">', { domein: 'verenigingen', staat: 'gewenst' }),
  doe.zetInGroep('fatma', 'atelier'),
  doe.zetBand({ laag: 'nu', van: 'ik', naar: 'linh', aard: 'sterk', richting: 'beide', steun: ['P', 'E'] }),
  doe.zetBand({ laag: 'nu', van: 'ik', naar: 'mama', aard: 'sterk-en-moeilijk', richting: 'krijgt' }),
  doe.zetBand({ laag: 'nu', van: 'ik', naar: 'fatma', aard: 'zwak' }),
  doe.zetBand({ laag: 'nu', van: 'mama', naar: 'oma', aard: 'verbroken' }),
  doe.neemOver('nu', 'wens'),
  doe.zetRing('mama', 'wens', 1),
];
const vol = stappen.reduce((doc: Ecogram, stap) => stap(doc), soort.leeg());
async function open(page: Page, document: Ecogram = vol) {
  await page.goto(adres);
  const inhoud = { stapwijs: soort.naam, versie: soort.versie, naam: 'Ayşe', document };
  await knop(page, 'Bestand').click();
  await page.getByLabel('Kies een bestand').setInputFiles({
    name: 'proef.stapwijs',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(inhoud)),
  });
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('een eerste ecogram met de muis: vragen, slepen, banden, een wens en papier', async ({ page }) => {
  await page.goto(adres);
  await knop(page, 'Begin met vragen').click();
  await expect(page.getByRole('heading', { name: 'Met wie woon je samen?' })).toBeVisible();
  for (const naam of ['Mama', 'Elif']) {
    await page.getByLabel('Voornaam of rol').fill(naam);
    await knop(page, 'Zet erbij').click();
  }
  await expect(melding(page)).toHaveText('Elif staat erbij: familie, dichtbij.');
  await knop(page, 'Volgende vraag').click();
  await knop(page, 'Volgende vraag').click();
  await page.getByLabel('Voornaam of rol').fill('Linh');
  await page.keyboard.press('Enter');
  await knop(page, 'Stop met de vragen').click();

  // a drag is one step, and says where it ended
  const van = await midden(inTekening(page, 'Mama'));
  const kern = await page.locator('.eco-steen').boundingBox();
  const as = { x: (kern?.x ?? 0) + (kern?.width ?? 0) / 2, y: (kern?.y ?? 0) + (kern?.height ?? 0) / 2 };
  const rand = (await page.locator('.eco-grond circle').nth(2).boundingBox())?.width ?? 0;
  const ver = (rand * 0.44) / Math.hypot(van.x - as.x, van.y - as.y);
  const tot = { x: as.x + (van.x - as.x) * ver, y: as.y + (van.y - as.y) * ver };
  await page.mouse.move(van.x, van.y);
  await page.mouse.down();
  await page.mouse.move((van.x + tot.x) / 2, (van.y + tot.y) / 2, { steps: 4 });
  await page.mouse.move(tot.x, tot.y, { steps: 4 });
  await expect(page.locator('.eco-grond circle.doel')).toHaveCount(1);
  await page.mouse.up();
  await expect(melding(page)).toHaveText('Mama staat nu hier: familie, verder weg.');
  const nu = await midden(inTekening(page, 'Mama'));
  expect(Math.hypot(nu.x - tot.x, nu.y - tot.y)).toBeLessThan(12);
  await knop(page, 'Stap terug').click();
  await expect(inTekening(page, 'Mama')).toHaveAccessibleName(/familie, dichtbij/);
  await knop(page, 'Stap verder').click();

  await inTekening(page, 'Mama').locator('.eco-lijf').click();
  await kies(page, 'Moeilijk').check({ force: true });
  await kies(page, 'Mama steunt mij').check({ force: true });
  await page.getByLabel('P praktische steun').check({ force: true });
  await expect(melding(page)).toHaveText(
    'Band tussen mij en Mama: moeilijk. Mama steunt mij. Praktische steun.',
  );
  await knop(page, 'Band').click();
  await inTekening(page, 'Mama').locator('.eco-lijf').click();
  await inTekening(page, 'Elif').locator('.eco-lijf').click();
  await kies(page, 'Verbroken').check({ force: true });
  const legende = page.getByRole('list', { name: 'Legende' });
  await expect(legende.getByRole('listitem')).toHaveText([
    'Moeilijk',
    'Verbroken',
    'De ander steunt mij',
    'PPraktische steun',
    'Mens',
  ]);

  await knop(page, 'Wens').click();
  await page.getByRole('button', { name: 'Begin met wie er nu staat' }).click();
  await inTekening(page, 'Mama').locator('.eco-lijf').click();
  await kies(page, 'dichtbij').check({ force: true });
  await expect(page.getByText('Mama staat nu verder weg, in de wens dichtbij.')).toBeVisible();

  await knop(page, 'Druk af').click();
  await expect(page.getByRole('region', { name: 'In woorden' })).toContainText('Moeilijke band met Mama.');
  const [download] = await Promise.all([page.waitForEvent('download'), knop(page, 'Maak de PDF').click()]);
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(await download.path())) }).promise;
  expect(pdf.numPages).toBe(3);
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const woorden = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  for (const woord of ['Mama', 'Elif', 'Linh', 'Verbroken', 'dichtbij']) expect(woorden).toContain(woord);
});

test('alles lukt met het toetsenbord', async ({ page }) => {
  await page.goto(adres);
  // the field for a name has the focus: type and go on
  await expect(page.locator('input:focus')).toHaveCount(1);
  await page.keyboard.type('Mama');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Linh');
  await page.keyboard.press('Enter');
  await expect(melding(page)).toHaveText('Linh staat erbij: familie, dichtbij.');

  await inTekening(page, 'Mama').focus();
  await page.keyboard.press('ArrowRight');
  await expect(inTekening(page, 'Linh')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(inTekening(page, 'Mama')).toHaveAccessibleName(/in de buurt/);
  const voor = await midden(inTekening(page, 'Mama'));
  await page.keyboard.press('Shift+ArrowRight');
  await expect(async () => expect(await midden(inTekening(page, 'Mama'))).not.toEqual(voor)).toPass();
  await expect(inTekening(page, 'Mama')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(inTekening(page, 'Mama')).toHaveAttribute('aria-pressed', 'true');

  // on to the panel: from the kind of band on, the arrows choose
  await kies(page, 'Geen band').focus();
  await page.keyboard.press('ArrowRight');
  await expect(kies(page, 'Sterk')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(melding(page)).toHaveText('Band tussen mij en Mama: sterk. Mama steunt mij.');

  // the toolbar is one stop; the arrows go along it
  await knop(page, 'Mens').focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
  await expect(knop(page, 'Band')).toBeFocused();
  await page.keyboard.press('Enter');
  await inTekening(page, 'Mama').focus();
  await page.keyboard.press('Enter');
  // who is nearer comes first
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Mama en Linh|Linh en Mama/ })).toBeVisible();

  await inTekening(page, 'Linh').focus();
  await page.keyboard.press('Delete');
  await expect(inTekening(page, 'Linh')).toHaveCount(0);
  for (let i = 0; i < 8; i++) await page.keyboard.press('Control+z');
  await expect(page.getByText('Er staat nog niemand op.')).toBeVisible();
  for (let i = 0; i < 7; i++) await page.keyboard.press('Control+y');
  await expect(inTekening(page, 'Linh')).toBeVisible();
});

test.describe('op een telefoon', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('gaat het met de vinger, ook in gespreksmodus', async ({ page }) => {
    await page.goto(adres);
    await zetErbij(page, 'Mama');
    await zetErbij(page, 'Buurvrouw', 'in de buurt', 'Buren');
    await zetErbij(page, 'Łukasz', 'verder weg', 'Werk en opleiding');
    await knop(page, 'Nee, niet bewaren').tap();
    const nergensBreder = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await nergensBreder()).toBeLessThanOrEqual(0);

    await knop(page, 'Gespreksmodus').tap();
    await inTekening(page, 'Buurvrouw').locator('.eco-lijf').tap();
    await page.getByText('Zwak', { exact: true }).tap();
    await expect(melding(page)).toHaveText('Band tussen mij en Buurvrouw: zwak.');
    for (const een of await page.locator('main :is(button, label):visible').all()) {
      const vak = await een.boundingBox();
      expect(Math.min(vak?.width ?? 0, vak?.height ?? 0), await een.innerText()).toBeGreaterThanOrEqual(43.9);
    }
    for (const raak of await page.locator('.eco-knoop:not(.eco-midden) .eco-raak').all()) {
      const vak = await raak.boundingBox();
      expect(Math.min(vak?.width ?? 0, vak?.height ?? 0)).toBeGreaterThanOrEqual(43.9);
    }
    await knop(page, 'Klaar').tap();
    await knop(page, 'Sluit gespreksmodus').tap();

    await knop(page, 'Lijst').tap();
    await expect(page.locator('svg.eco')).toBeHidden();
    await page
      .getByRole('row', { name: /Łukasz/ })
      .getByRole('button')
      .tap();
    await expect(page.locator('svg.eco')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Łukasz' })).toBeInViewport();
    expect(await nergensBreder()).toBeLessThanOrEqual(0);
  });
});

test('geen drempels, in licht en donker, breed en smal, ook in gesprek', async ({ page }) => {
  await open(page);
  await inTekening(page, 'Mama').locator('.eco-lijf').click();
  await page.getByText('Meer over Mama').click();
  const keur = async (waar: string) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
      waar,
    ).toEqual([]);
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await keur(`${colorScheme}, ${width} px`);
  }
  await knop(page, 'Gespreksmodus').click();
  await page.emulateMedia({ colorScheme: 'light' });
  await keur('gesprek, light, 360 px');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await keur('gesprek, dark, 1280 px');
});

test('wat je invult blijft waar het is: na het laden komt er hoogstens een deel van de tool zelf', async ({
  page,
}) => {
  await open(page);
  const titel = await page.title();
  const verzoeken: string[] = [];
  page.on('request', (verzoek) => verzoeken.push(verzoek.url()));
  await expect(page.getByText('<img src=x onerror').first()).toBeVisible();
  await inTekening(page, 'Mama').locator('.eco-lijf').click();
  await page.getByText('Meer over Mama').click();
  await page.getByLabel('Naam of rol').fill('Mama van Ayşe');
  await page.getByLabel('Notitie').fill('Belt op zondag.');
  await page.getByLabel('Is de steun er?').selectOption('Ontbreekt');
  await page.getByLabel('Hoort bij een groep').selectOption('Naaiatelier');
  await kies(page, 'Vlot').check({ force: true });
  for (const blok of ['Kijk samen naar het geheel', 'Wat mag anders?', 'Wie steunt mij?']) {
    await page.getByText(blok, { exact: true }).click();
  }
  const velden = page.getByRole('region', { name: 'Vragen bij de tekening' }).getByRole('textbox');
  await expect(velden).toHaveCount(14);
  for (const veld of await velden.all()) await veld.fill('Een antwoord.');
  await knop(page, 'Schik').click();
  await page.getByRole('checkbox', { name: 'Online' }).check();
  await page.getByRole('checkbox', { name: 'Zwak' }).uncheck();
  await expect(page).toHaveURL(/sectoren=online/);
  expect(page.url()).not.toMatch(/Mama|zondag|antwoord/i);
  await page.waitForTimeout(600);
  // a part of the tool, or the sign in the tab that the browser asks for again when the address changes
  expect(verzoeken.filter((een) => !/\/(_astro\/[\w.-]+\.js|favicon\.svg)$/.test(een))).toEqual([]);
  expect(await page.title()).toBe(titel);
});
