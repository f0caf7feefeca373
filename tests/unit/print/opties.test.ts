import { describe, expect, it } from 'vitest';
import { stijlen } from '../../../src/print/blad/stijl.ts';
import { optieHoogte, optieWit, zetOpties } from '../../../src/print/plan/opties.ts';
import { bladNamen, bladVan, letters, planVan, plekken } from './hulp.ts';

const labels = ['hecht', 'wederkerig', 'contact', 'moeilijk', 'conflict', 'verbroken'];
const metLijst = bladNamen.filter((slug) => JSON.stringify(bladVan(slug).velden).includes('"soort":"lijst"'));
const maat = { klein: 10.5, kleinst: 9 };

describe('de opties van een lijst op papier', () => {
  it('staan er allemaal, binnen hun vak', () => {
    const gezet = zetOpties(letters, labels, { b: 120, h: 60 }, maat);
    expect(gezet.opties.map((optie) => optie.woorden.map((w) => w.tekst).join(' '))).toEqual(labels);
    for (const { woorden } of gezet.opties)
      for (const { x, y, tekst } of woorden) {
        expect(x + letters.breedte('gewoon', gezet.grootte, tekst)).toBeLessThanOrEqual(120.5);
        expect(y).toBeLessThan(gezet.hoogte);
      }
  });

  it('worden kleiner om te passen, maar nooit te klein om te lezen', () => {
    expect(zetOpties(letters, labels, { b: 400, h: 30 }, maat).grootte).toBe(10.5);
    expect(zetOpties(letters, labels, { b: 60, h: 20 }, maat).grootte).toBe(9);
    expect(optieHoogte(letters, labels, { b: 60, h: 20 }, maat)).toBeGreaterThan(60);
  });

  it.each(metLijst)('krijgen op %s de ruimte die ze nodig hebben', async (slug) => {
    const blad = bladVan(slug);
    for (const versie of blad.versies) {
      const { klein, kleinst } = stijlen[versie];
      expect(kleinst).toBeGreaterThanOrEqual(versie === 'grootletter' ? 14 : 8);
      const lijsten = plekken(await planVan(blad, versie)).filter((plek) => plek.soort === 'lijst');
      for (const { veld, opties, v } of lijsten) {
        const woorden = (opties ?? []).map((optie) => optie.label);
        const vlak = { b: v[3] - 2 * optieWit, h: v[4] - optieWit };
        const gezet = zetOpties(letters, woorden, vlak, { klein, kleinst });
        expect(gezet.hoogte, `${versie} ${veld}`).toBeLessThanOrEqual(vlak.h + 1);
        expect(
          gezet.opties.map((optie) => optie.woorden.map((w) => w.tekst).join(' ')),
          `${versie} ${veld}`,
        ).toEqual(woorden);
      }
    }
  });
});
