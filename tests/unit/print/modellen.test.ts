import { describe, expect, test } from 'vitest';
import { tekeningNamen } from '../../../src/markdown/tekeningen.ts';
import { maakModel, modelNamen } from '../../../src/print/modellen/index.ts';
import { decks, letters } from './hulp.ts';

const drie = ['laag', 'gemiddeld', 'hoog'].map((id) => ({ id, label: id }));
const kaarten = (slug: string) => decks[slug]?.kaarten ?? [];
const stof = {
  motivatie: kaarten('motivatiecirkel'),
  levensdomeinen: kaarten('levensdomeinen'),
  buitenkant: kaarten('scoretabel').flatMap(({ groep, tekst }) => (groep === 'buitenkant' ? [tekst] : [])),
  raster: {
    niveaus: drie,
    intensiteiten: drie,
    trajecten: [{ kort: 'Variant 2', niveaus: ['hoog'], intensiteit: 'laag' }],
  },
};

test('a text may show every model', () => {
  expect(modelNamen.filter((naam) => !(tekeningNamen as readonly string[]).includes(naam))).toEqual([]);
});

describe.each(modelNamen)('%s', (naam) => {
  const model = maakModel(naam, stof);
  const vakken = model.labels.map(({ x, y, tekst, letter, grootte, anker }) => {
    const breed = letters.breedte(letter, grootte, tekst);
    const links = anker === 'begin' ? x : anker === 'eind' ? x - breed : x - breed / 2;
    return { tekst, links, rechts: links + breed, boven: y - grootte * 0.75, onder: y + grootte * 0.22 };
  });

  test('keeps its words on the sheet, and large enough for a phone', () => {
    for (const { tekst, links, rechts, boven, onder } of vakken) {
      expect(links, tekst).toBeGreaterThanOrEqual(0);
      expect(rechts, tekst).toBeLessThanOrEqual(model.breed);
      expect(boven, tekst).toBeGreaterThanOrEqual(0);
      expect(onder, tekst).toBeLessThanOrEqual(model.hoog);
    }
    expect(Math.min(...model.labels.map(({ grootte }) => grootte))).toBeGreaterThanOrEqual(14);
  });

  test('sets no word over another', () => {
    const botsingen = vakken.flatMap((a, i) =>
      vakken
        .slice(i + 1)
        .filter(
          (b) => a.links < b.rechts && b.links < a.rechts && a.boven < b.onder - 1 && b.boven < a.onder - 1,
        )
        .map((b) => `${a.tekst} / ${b.tekst}`),
    );
    expect(botsingen).toEqual([]);
  });

  test('says in words what it shows', () => {
    const verhaal = model.verhaal.toLowerCase();
    const koppen = model.labels.filter(({ letter, tekst }) => letter === 'vet' && tekst.length > 3);
    expect(model.verhaal.length).toBeGreaterThan(60);
    // The parts that a reader sees stand in the story or in the list beside the drawing.
    const naast = `${verhaal} ${model.sleutel
      .map(({ kop, uitleg }) => `${kop} ${uitleg}`)
      .join(' ')
      .toLowerCase()}`;
    for (const { tekst } of koppen)
      expect(naast).toContain(tekst.toLowerCase().replace(/-$|,$/, '').split(' ').at(-1));
  });
});
