import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './kit.ts';
import { firstOf } from './pages.ts';

/** One page of every kind. */
const kinds: [name: string, path: string][] = [
  ['voorpagina', ''],
  ['lijst van methodieken', 'methodieken/'],
  ['lijst van een facet', 'methodieken/setting/groep/'],
  ['fase en niveau', 'fasen/opties/laag/'],
  ['vinder met filters', 'methodieken/?zoek=netwerk&fase=wie-ben-ik&proces=pop-traject'],
  ['vinder zonder vondst', 'methodieken/?zoek=ecogram&fase=opvolgen&tijd=15&setting=organisatie'],
  ['waar begin ik', 'waar-begin-ik/'],
  ['drie methodieken om te beginnen', 'waar-begin-ik/alleen/wie-ben-ik/#kort-laag'],
  ['methodiek', firstOf(/^methodieken\/[^/]+\/$/)],
  ['fasen', 'fasen/'],
  ['fase', firstOf(/^fasen\/[^/]+\/$/)],
  ['reflectieniveaus', 'reflectieniveaus/'],
  ['reflectieniveau', firstOf(/^reflectieniveaus\/[^/]+\/$/)],
  ['processen', 'processen/'],
  ['proces', firstOf(/^processen\/[^/]+\/$/)],
  ['stap van een proces', firstOf(/^processen\/[^/]+\/[^/]+\/$/)],
  ['trajecten', 'trajecten/'],
  ['traject', firstOf(/^trajecten\/[^/]+\/$/)],
  ['werkbladen', 'werkbladen/'],
  ['werkblad', 'werkbladen/hand/'],
  ['kaarten', 'kaarten/'],
  ['deck', 'kaarten/prenten/'],
  ['lege werkmap', 'werkmap/'],
  ['werkmap', 'werkmap/?v=1&d=12&k=c.basistraject_1~m.ecogram~w.ecogram.grootletter~k.prenten~p.pauze'],
  ['begrippen', 'begrippen/'],
  ['begrip', 'begrippen/pop/'],
  ['handboek', 'handboek/'],
  ['hoofdstuk', firstOf(/^handboek\/[^/]+\/$/)],
  ['bronnen', 'bronnen/'],
  ['afdrukken', 'afdrukken/'],
  ['toolkits', 'toolkits/'],
  ['over', 'over/'],
  ['colofon', 'colofon/'],
  ['privacy', 'privacy/'],
  ['toegankelijkheid', 'toegankelijkheid/'],
  ['404', '404.html'],
];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Lines of one list are drawn by one template: axe needs not see two hundred of them, and each costs it time. */
const most = 12;
const shorten = (page: Page) =>
  page.evaluate((keep) => {
    for (const list of document.querySelectorAll('main ul, main ol, main tbody, main dl'))
      for (const line of [...list.children].slice(keep)) line.remove();
  }, most);

/** What a page looks like decides about these; all other rules read what it says, and that is the same in both looks. */
const ofLooks = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/**
 * Wide in one scheme and narrow in the other; the next kind of page the other way round: they share their parts.
 * The first look is asked everything.
 */
const looks = [
  [
    ['light', 1280],
    ['dark', 360],
  ],
  [
    ['dark', 1280],
    ['light', 360],
  ],
] as const;

kinds.forEach(([name, path], i) => {
  test(`geen drempels: ${name}`, async ({ page }) => {
    // The finder draws itself anew once its files are there: look when it is done.
    await page.goto(path, { waitUntil: 'networkidle' });
    await shorten(page);
    for (const [nr, [colorScheme, width]] of (looks[i % 2] ?? []).entries()) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const axe = new AxeBuilder({ page });
      const { violations } = await (nr === 0 ? axe : axe.withRules(ofLooks)).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`);
      expect(found, `${colorScheme}, ${width} px`).toEqual([]);
    }
  });
});
