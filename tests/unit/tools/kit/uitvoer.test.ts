import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controleerPdf, zeg } from '../../../../src/print/controle/index.ts';
import { AntwoordFout } from '../../../../src/print/letters/keur.ts';
import { maakPdf } from '../../../../src/print/verf/pdf.ts';
import { breedte } from '../../../../src/tools/kit/tekstbreedte.ts';
import type { Stuk, Tekening, Uitdraai } from '../../../../src/tools/kit/uitvoer/stuk.ts';
import { tekeningSvg } from '../../../../src/tools/kit/uitvoer/tekeningsvg.ts';
import { type Huis, zetPlan } from '../../../../src/tools/kit/uitvoer/zetplan.ts';
import { knopen, letters, tekst } from '../../print/hulp.ts';

const huis: Huis = { adres: 'voorbeeld.be/tools/proef/', qr: ['101', '010', '111'], bron: 'Bron: proef.' };
const uitdraai = (...paginas: Stuk[][]): Uitdraai => ({
  titel: 'Proef',
  naam: 'Ayşe',
  papier: 'A4',
  richting: 'liggend',
  paginas,
});
const tekening = (deel: Partial<Tekening> = {}): Tekening => ({
  soort: 'tekening',
  alt: 'Een cirkel met het woord Łukasz.',
  breedte: 1000,
  hoogte: 800,
  vormen: [{ pad: 'M10 10H900V700H10Z', lijn: '#111111', dik: 4, streep: [10, 8], plek: [5, 5, 1] }],
  woorden: [{ x: 500, y: 400, tekst: 'Łukasz', grootte: 30, letter: 'vet', anker: 'midden' }],
  ...deel,
});
const plan = (u: Uitdraai) => zetPlan(u, huis, '22 november 2026', letters);
const figuren = (u: Uitdraai) => knopen(plan(u).boom).filter((k) => 'alt' in k);

describe('op papier', () => {
  const alles: Stuk[] = [
    tekening(),
    { soort: 'kop', tekst: 'Wie er staat' },
    { soort: 'alinea', tekst: 'Drie mensen staan dichtbij. '.repeat(12) },
    { soort: 'lijst', items: ['Nguyễn, vriend', 'de huisarts'] },
    {
      soort: 'tabel',
      kop: ['Wie', 'Band'],
      delen: [1, 2],
      rijen: [
        ['zus', 'sterk'],
        ['', 'zwak'],
      ],
    },
  ];

  test('wat de tool geeft, wordt een PDF waar niets aan scheelt', async () => {
    const gezet = plan(uitdraai(alles, [{ soort: 'lijst', items: ['nog iets'] }]));
    const bytes = await maakPdf([{ plan: gezet }], letters, { titel: gezet.titel, wijze: 'blanco' });
    const gezocht = ['Proef: Ayşe', 'Wie er staat', 'Nguyễn, vriend', 'sterk', 'nog iets'];
    expect((await controleerPdf(bytes, { naam: 'proef', tekst: gezocht })).map(zeg)).toEqual([]);
  });

  test('een lange tabel zegt op elk blad wat in haar kolommen staat, en heeft maar één kop', async () => {
    const rijen = Array.from({ length: 90 }, (_, i) => [`mens ${i + 1}`, 'sterk']);
    const gezet = plan(uitdraai([{ soort: 'tabel', kop: ['Wie', 'Band'], delen: [1, 2], rijen }]));
    expect(gezet.paginas).toBeGreaterThan(3);
    expect(knopen(gezet.boom).filter((k) => 'r' in k && k.r === 'TH')).toHaveLength(2);
    gezet.sier.forEach((deel, pagina) => {
      const woorden = deel.flatMap((stuk) => (Array.isArray(stuk) ? [stuk[5]] : []));
      expect(woorden).toEqual(pagina === 0 ? [] : ['Wie', 'Band']);
    });
    const onder = gezet.papier[1] - gezet.rand.onder;
    for (const knoop of knopen(gezet.boom))
      if ('t' in knoop) for (const [, , y] of knoop.t) expect(y).toBeLessThan(onder);
    const bytes = await maakPdf([{ plan: gezet }], letters, { titel: gezet.titel, wijze: 'blanco' });
    expect((await controleerPdf(bytes, { naam: 'proef' })).map(zeg)).toEqual([]);
  });

  test('een tekening die alleen staat, vult haar blad en valt er niet af', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 4000 }), fc.integer({ min: 20, max: 4000 }), (b, h) => {
        const { papier, rand, paginas } = plan(uitdraai([tekening({ breedte: b, hoogte: h })]));
        const [figuur] = figuren(uitdraai([tekening({ breedte: b, hoogte: h })]));
        const [pagina, x, y, fb, fh] = (figuur as { v: number[] }).v as [
          number,
          number,
          number,
          number,
          number,
        ];
        expect(pagina).toBe(0);
        expect(paginas).toBe(1);
        expect(x).toBeGreaterThanOrEqual(rand.links - 0.01);
        expect(x + fb).toBeLessThanOrEqual(papier[0] - rand.rechts + 0.01);
        expect(y + fh).toBeLessThanOrEqual(papier[1] - rand.onder + 0.01);
      }),
    );
  });

  test('een lange lijst loopt door op volgende bladen en verliest niets', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 150 }), (aantal) => {
        const items = Array.from({ length: aantal }, (_, i) => `punt ${i} van de lijst`);
        const gezet = plan(uitdraai([{ soort: 'lijst', items }]));
        for (const item of items) expect(tekst(gezet)).toContain(item);
        const bodem = gezet.papier[1] - gezet.rand.onder;
        for (const knoop of knopen(gezet.boom))
          if ('t' in knoop) for (const [, , y] of knoop.t) expect(y).toBeLessThan(bodem);
      }),
      { numRuns: 20 },
    );
  });

  test('een teken dat geen letter heeft, geeft een zin', () => {
    expect(() => plan(uitdraai([{ soort: 'alinea', tekst: 'أحمد' }]))).toThrow(AntwoordFout);
  });
});

test('een prent draagt haar woorden, haar uitleg en geen script', () => {
  const woord = { x: 0, y: 9, tekst: '<script>', grootte: 9, letter: 'gewoon' as const };
  const svg = tekeningSvg(tekening({ woorden: [woord] }), 'Proef & co', letters);
  expect(svg).toContain('&lt;script>');
  expect(svg).toContain('<title>Proef &amp; co</title>');
  expect(svg).toContain('<desc>Een cirkel');
  expect(svg).not.toContain('<script>');
});

test('de geschatte breedte is nooit kleiner dan de echte', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (woord) => {
      const geschat = breedte(woord, 100);
      for (const letter of ['gewoon', 'vet'] as const)
        expect(geschat).toBeGreaterThanOrEqual(letters.breedte(letter, 100, woord) - 0.01);
    }),
    { examples: [['Łukasz Nguyễn'], ['ÅÆØŒẞ—…'], ['ﬁ½¾‰']] },
  );
});
