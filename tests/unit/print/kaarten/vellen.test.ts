import fc from 'fast-check';
import { expect, test } from 'vitest';
import { controleerPdf, zeg } from '../../../../src/print/controle/index.ts';
import { maakIjkblad } from '../../../../src/print/kaarten/ijkblad.ts';
import { mm } from '../../../../src/print/kaarten/maat.ts';
import { kaartPdf } from '../../../../src/print/kaarten/pdf.ts';
import { legVellen, type Wens } from '../../../../src/print/kaarten/vellen.ts';
import type { Knoop, Regel, Vorm } from '../../../../src/print/plan/plan.ts';
import { decks, letters, proefdeck, spelVan } from './kit.ts';

const wensen: Wens[] = [
  { versie: 'gewoon', rug: 'lang' },
  { versie: 'gewoon', rug: 'kort' },
  { versie: 'plus', rug: 'lang', verschuiving: [1.5, -0.75] },
  { versie: 'plus', rug: 'vouwen' },
  { versie: 'groot', rug: 'lang' },
  { versie: 'plus', rug: 'geen', zuinig: true },
];
const regels = (knoop: Knoop): Regel[] =>
  'k' in knoop ? knoop.k.flatMap(regels) : 't' in knoop ? knoop.t : [];
const rugnamen = (sier: readonly unknown[]) =>
  sier.filter((deel): deel is Regel => Array.isArray(deel) && deel[5] === 'Proefdeck');

test('van 1 tot 20 kaarten: achter elke voorkant staat een rug, ook achter de lege kaarten', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom<'lang' | 'kort'>('lang', 'kort'),
      (aantal, rug) => {
        const spel = spelVan(proefdeck(Array.from({ length: aantal }, (_, i) => `Woord ${i + 1}`)));
        const vellen = legVellen(spel, { versie: 'gewoon', rug }, letters);
        expect(vellen.paginas).toBe(2 * Math.ceil(aantal / 9));
        const koppen = vellen.boom.filter((knoop) => 'k' in knoop);
        expect(koppen).toHaveLength(9 * Math.ceil(aantal / 9));
        for (let voor = 0; voor < vellen.paginas; voor += 2) {
          const [b, h] = vellen.papier;
          const kaarten = koppen.map((knoop) => regels(knoop)).filter((r) => r[0]?.[0] === voor);
          const ruggen = rugnamen(vellen.sier[voor + 1] ?? []);
          expect(ruggen).toHaveLength(9);
          // The name on the back stands in the middle: turned over it lies in the column and row of a front.
          const breedte = letters.breedte('titel', 13, 'Proefdeck');
          const plekken = ruggen.map(([, x, y]) => {
            const midden = x + breedte / 2;
            return rug === 'lang' ? [b - midden, y] : [midden, h - y];
          });
          for (const kaart of kaarten) {
            const merk = kaart.at(-1) as Regel;
            const kolom = Math.floor((merk[1] - 10.5 * mm) / (63 * mm));
            const rij = Math.floor((merk[2] - 16.5 * mm) / (88 * mm));
            const raak = plekken.filter(
              ([x = 0, y = 0]) =>
                Math.abs(x - (10.5 + 63 * (kolom + 0.5)) * mm) < 0.1 &&
                Math.floor((y - 16.5 * mm) / (88 * mm)) === rij,
            );
            expect(raak).toHaveLength(1);
          }
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('een verschuiving komt alleen bij de achterkanten', () => {
  const spel = spelVan(proefdeck(['Een', 'Twee']));
  const recht = legVellen(spel, { versie: 'plus', rug: 'lang' }, letters);
  const scheef = legVellen(spel, { versie: 'plus', rug: 'lang', verschuiving: [2, -1] }, letters);
  expect(scheef.boom).toEqual(recht.boom);
  expect(scheef.sier[0]).toEqual(recht.sier[0]);
  const [a, b] = [recht, scheef].map(({ sier }) => rugnamen(sier[1] ?? [])[0] as Regel);
  expect((b?.[1] ?? 0) - (a?.[1] ?? 0)).toBeCloseTo(2 * mm, 1);
  expect((b?.[2] ?? 0) - (a?.[2] ?? 0)).toBeCloseTo(-1 * mm, 1);
});

test('een deck zonder rug heeft geen achterkanten', () => {
  const spel = spelVan(proefdeck(['Een'], { druk: { perVel: 9, richting: 'staand', rug: false } }));
  const vellen = legVellen(spel, { versie: 'gewoon', rug: 'lang' }, letters);
  expect([vellen.paginas, vellen.omslag]).toEqual([1, undefined]);
});

test('inktzuinig heeft geen gevulde vlakken', () => {
  const deck = decks.find(({ slug }) => slug === 'vier-op-een-rij');
  if (!deck) throw new Error('het deck vier-op-een-rij is weg');
  const vellen = legVellen(spelVan(deck), { versie: 'plus', rug: 'geen', zuinig: true }, letters);
  const vormen = [
    ...vellen.sier.flat().filter((deel): deel is Vorm => !Array.isArray(deel)),
    ...vellen.boom.flatMap((knoop) =>
      'k' in knoop ? knoop.k.flatMap((kind) => ('vormen' in kind ? kind.vormen : [])) : [],
    ),
  ];
  expect(vormen.length).toBeGreaterThan(0);
  expect(vormen.filter(({ vul }) => vul)).toEqual([]);
});

test.each(wensen.map((wens) => [`${wens.versie}-${wens.rug}`, wens] as const))(
  'een PDF zonder fouten, twee keer dezelfde: %s',
  async (naam, wens) => {
    const deck = decks.find(({ slug }) => slug === 'vier-op-een-rij') ?? proefdeck(['Een']);
    const spel = spelVan(deck);
    const bytes = await kaartPdf(legVellen(spel, wens, letters), letters);
    expect(await kaartPdf(legVellen(spel, wens, letters), letters)).toEqual(bytes);
    const tekst = deck.kaarten.slice(1, 3).map((kaart) => kaart.tekst);
    expect((await controleerPdf(bytes, { naam, tekst })).map(zeg)).toEqual([]);
  },
);

test.each(['lang', 'kort'] as const)('het ijkblad heeft geen fouten: %s', async (omslag) => {
  const bytes = await kaartPdf(maakIjkblad(letters, omslag), letters);
  expect((await controleerPdf(bytes, { naam: 'ijkblad', tekst: ['IJkblad'] })).map(zeg)).toEqual([]);
});
