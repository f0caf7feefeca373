import { expect, test } from 'vitest';
import { mm } from '../../../../src/print/kaarten/maat.ts';
import { kaartMaat } from '../../../../src/print/kaarten/vel.ts';
import { decks, letters, proefdeck, spelVan } from './kit.ts';

/** No word on a card is smaller than this, but for the mark at the foot. */
const kleinste = { gewoon: 11, plus: 11, groot: 18 };
const versies = ['gewoon', 'plus', 'groot'] as const;

test.each(decks.map((deck) => [deck.slug, deck] as const))('elke kaart van %s past', (_, deck) => {
  const spel = spelVan(deck);
  for (const versie of versies) {
    const [b, h] = kaartMaat(spel.richting, versie === 'groot' ? 'groot' : 'gewoon');
    for (const { teksten, beeld } of [...spel.versies[versie].kaarten, ...spel.versies[versie].koppen]) {
      // The last lines are the mark and the group; they may be small.
      const merken = teksten.filter(({ t }) => t[0]?.[6] === '#444444' && t[0]?.[4] === 'gewoon');
      for (const tekst of teksten)
        for (const [, x, y, grootte, letter, woorden] of tekst.t) {
          if (!merken.includes(tekst)) expect(grootte).toBeGreaterThanOrEqual(kleinste[versie]);
          expect(x).toBeGreaterThan(4 * mm);
          expect(x + letters.breedte(letter, grootte, woorden)).toBeLessThan((b - 4) * mm);
          // Capitals reach three quarters of the size above the line.
          expect(y - 0.75 * grootte).toBeGreaterThan(3 * mm);
          expect(y).toBeLessThanOrEqual((h - 3.9) * mm);
        }
      const regels = teksten.filter((tekst) => !merken.includes(tekst)).flatMap(({ t }) => t);
      const hoogst = Math.min(...regels.map(([, , y, grootte]) => y - grootte));
      if (beeld) expect(beeld.y + beeld.zijde).toBeLessThanOrEqual(hoogst + 1);
    }
  }
});

test.each(decks.map((deck) => [deck.slug, deck] as const))('geen woord van %s gaat verloren', (_, deck) => {
  const spel = spelVan(deck);
  const gezet = spel.versies.plus.kaarten.concat(spel.versies.plus.koppen).map(({ teksten }) =>
    teksten
      .filter(({ r }) => r === 'H2')
      .flatMap(({ t }) => t.map((regel) => regel[5]))
      .join('')
      .replace(/[\s-]/g, ''),
  );
  const groepen = deck.druk?.groepen ?? [];
  for (const kaart of deck.kaarten)
    if (groepen.length === 0 || groepen.includes(kaart.groep ?? ''))
      expect(gezet).toContain(kaart.tekst.replace(/[\s-]/g, ''));
});

test('elke kaart draagt haar merk en nummer', () => {
  const spel = spelVan(proefdeck(['Een', 'Twee', 'Drie']));
  const merken = spel.versies.gewoon.kaarten.map(({ teksten }) => teksten.at(-1)?.t[0]?.[5]);
  expect(merken).toEqual(['PD 1/3', 'PD 2/3', 'PD 3/3']);
});

test('een lang woord wordt afgebroken, niet afgesneden', () => {
  const spel = spelVan(proefdeck(['Verantwoordelijkheidsgevoel']));
  const regels = spel.versies.gewoon.kaarten[0]?.teksten[0]?.t.map((regel) => regel[5]) ?? [];
  expect(regels.length).toBeGreaterThan(0);
  expect(regels.join('').replaceAll('-', '')).toBe('Verantwoordelijkheidsgevoel');
});

test.each([
  ['een woord van 80 letters', { tekst: 'x'.repeat(80) }],
  ['veel tekst bij een prent', { tekst: 'kunnen samenwerken '.repeat(11).trim(), beeld: 'hart' }],
  [
    'een te lange uitleg',
    { tekst: 'verantwoordelijkheid '.repeat(10).trim(), uitleg: 'De zin gaat door. '.repeat(16).trim() },
  ],
])('%s past niet: dat is een fout, met het deck en de kaart', (_, kaart) => {
  const kaarten = [{ id: 'pd-1', nr: 1, uitleg: 'Een gewone zin erbij.', ...kaart }];
  expect(() => spelVan(proefdeck([], { kaarten }))).toThrow(/Deck "proefdeck", kaart 1: de tekst past niet/);
});

test('een tekening die er niet is, is een fout', () => {
  const kaarten = [{ id: 'pd-1', nr: 1, tekst: 'Iets', uitleg: 'Een gewone zin.', beeld: 'bestaat-niet' }];
  expect(() => spelVan(proefdeck([], { kaarten }))).toThrow('er is geen tekening "bestaat-niet"');
});
