import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../scripts/kit/paths.mjs';
import { type Deck, deckSchema, gedrukteKaarten, kaartenVan } from '../../../src/model/kaart.ts';

/** How many cards each deck has. A card that appears or disappears is a decision, never an accident. */
const aantallen: Record<string, number> = {
  arbeidsattitudes: 6,
  arbeidszorgovereenkomst: 14,
  bemiddelen: 8,
  beoordelaarsvalkuilen: 18,
  beoordelingsfiche: 11,
  'binnenkant-buitenkant': 38,
  'competenties-doorstroom': 29,
  'crisis-krachtlijnen': 13,
  'documenten-arbeidszorg': 19,
  'doelen-check': 12,
  'doorstroomklare-organisatie': 18,
  'ecogram-legende': 31,
  empowering: 20,
  'formeel-informeel': 35,
  'functies-van-arbeid': 8,
  'gedeelde-inzichten': 33,
  groepswerk: 26,
  hand: 5,
  'intake-doorstroom': 11,
  interviewthemas: 25,
  'kansenbiedende-omgeving': 6,
  'klaar-voor-doorstroom': 14,
  klokwijs: 33,
  knipperlichten: 18,
  'krachtgericht-verkennen': 6,
  'krachtgerichte-vragen': 34,
  'kwaliteit-van-het-werk': 13,
  kwaliteiten: 70,
  'lessen-doorstroom': 24,
  levensdomeinen: 10,
  motivatiecirkel: 5,
  'opstart-organisatie': 29,
  organisatiescan: 26,
  overstap: 8,
  partners: 23,
  praatplaat: 38,
  prenten: 60,
  randvoorwaarden: 16,
  realisatievragen: 7,
  'rollen-begeleider': 6,
  'scan-domeinen': 7,
  scoretabel: 21,
  sleutelcompetenties: 35,
  spanningsvelden: 10,
  stagevormen: 6,
  starr: 5,
  'trajectbegeleiding-arbeidszorg': 5,
  'twee-brillen': 19,
  vaardigheden: 60,
  valkuilen: 70,
  'vier-op-een-rij': 40,
  'w2-overleg': 24,
  'w2-themas': 11,
  'warm-onthaal': 16,
  weerstand: 9,
  welzijnscheck: 8,
  werkmotieven: 22,
  'zelfcheck-coach-trainer': 54,
  'zelfscan-basishouding': 31,
};

const map = join(root, 'content/kaarten');
const ruw = Object.fromEntries(
  readdirSync(map)
    .filter((naam) => naam.endsWith('.yaml'))
    .map((naam) => [naam.replace('.yaml', ''), parse(readFileSync(join(map, naam), 'utf8')) as unknown]),
);

const lees = (slug: string): Deck => ({ ...deckSchema.parse(ruw[slug]), slug });

test('elk deck van het plan is er, en geen ander', () => {
  expect(Object.keys(ruw).sort()).toEqual(Object.keys(aantallen).sort());
});

describe.each(Object.keys(aantallen))('%s', (slug) => {
  test('klopt met het schema', () => {
    const uitkomst = deckSchema.safeParse(ruw[slug]);
    expect(uitkomst.error?.issues ?? []).toEqual([]);
  });

  test('heeft al zijn kaarten, genummerd van 1 tot het einde, elk met een eigen id en tekst', () => {
    const { kaarten, groepen } = lees(slug);
    expect(kaarten).toHaveLength(aantallen[slug] ?? 0);
    expect(kaarten.map((kaart) => kaart.nr)).toEqual(kaarten.map((_, i) => i + 1));
    expect(new Set(kaarten.map((kaart) => kaart.id)).size).toBe(kaarten.length);
    const teksten = kaarten.map((kaart) => `${kaart.groep ?? ''} ${kaart.tekst.toLowerCase()}`);
    expect(new Set(teksten).size).toBe(kaarten.length);
    expect([...new Set(kaarten.map((kaart) => kaart.groep ?? ''))].filter(Boolean)).toEqual(
      groepen.map((groep) => groep.id),
    );
  });

  test('verwijst alleen naar methodieken die er zijn', () => {
    const bestaand = readdirSync(join(root, 'content/methodieken')).map((naam) => naam.replace('.mdx', ''));
    for (const methodiek of lees(slug).methodieken) expect(bestaand).toContain(methodiek);
  });
});

describe('alle decks samen', () => {
  const decks = Object.keys(aantallen).map(lees);

  test('elk deck heeft een eigen merk en een eigen titel', () => {
    expect(new Set(decks.map((deck) => deck.merk)).size).toBe(decks.length);
    expect(new Set(decks.map((deck) => deck.titel.toLowerCase())).size).toBe(decks.length);
  });

  test('elke tegenkant bestaat en wijst terug', () => {
    for (const deck of decks) {
      if (deck.soort !== 'kaarten' || !deck.tegendeck) continue;
      const ander = lees(deck.tegendeck);
      for (const kaart of deck.kaarten) {
        const tegen = ander.kaarten.find((k) => k.id === kaart.tegenkant);
        expect(tegen, kaart.id).toMatchObject({ tegenkant: kaart.id });
      }
    }
  });

  test('elk levensdomein waarnaar een deck verwijst, bestaat', () => {
    const domeinen = lees('levensdomeinen').kaarten.map((kaart) => kaart.id);
    for (const deck of decks)
      for (const kaart of deck.kaarten)
        if ('domein' in kaart && kaart.domein) expect(domeinen).toContain(kaart.domein);
  });

  test('in een deck met prenten heeft elke kaart er een, en geen twee dezelfde', () => {
    for (const deck of decks) {
      const beelden = deck.kaarten.flatMap((kaart) => kaart.beeld ?? []);
      if (beelden.length === 0) continue;
      expect(beelden, deck.slug).toHaveLength(deck.kaarten.length);
      expect(new Set(beelden).size, deck.slug).toBe(beelden.length);
    }
  });
});

describe('rijen en kaarten uit een deck', () => {
  test('een groep levert alleen haar kaarten, zonder de kopkaart', () => {
    const deck = lees('vier-op-een-rij');
    expect(kaartenVan(deck)).toHaveLength(32);
    expect(kaartenVan(deck, ['veilig']).map((kaart) => kaart.nr)).toEqual([2, 3, 4, 5]);
    expect(gedrukteKaarten(deck)).toHaveLength(40);
  });

  test('wat alleen voor de coach is, komt niet op kaarten', () => {
    const deck = lees('empowering');
    expect(gedrukteKaarten(deck)).toHaveLength(16);
    expect(kaartenVan(deck)).toHaveLength(20);
    expect(gedrukteKaarten(lees('bemiddelen'))).toEqual([]);
  });
});

describe('een deck met fouten', () => {
  const goed = {
    soort: 'kaarten',
    titel: 'Proef',
    merk: 'XX',
    uitleg: 'Een klein deck om het schema te proberen.',
    gebruik: ['Leg de kaarten open.'],
    herkomst: 'Dit is van ons.',
    bronnen: [],
    groepen: [{ id: 'een', titel: 'Eén' }],
    druk: { perVel: 9, richting: 'staand' },
    kaarten: [
      { id: 'a', nr: 1, tekst: 'A', uitleg: 'De letter a.', groep: 'een' },
      { id: 'b', nr: 2, tekst: 'B', uitleg: 'De letter b.', groep: 'een' },
    ],
  };
  const [a, b] = goed.kaarten;

  test('het voorbeeld zelf is goed', () => {
    expect(deckSchema.safeParse(goed).success).toBe(true);
  });

  test.each([
    ['een dubbele kaart', { kaarten: [a, { ...b, id: 'a' }] }, 'de kaart "a" staat er twee keer in.'],
    [
      'een gat in de nummers',
      { kaarten: [a, { ...b, nr: 3 }] },
      'dit is kaart 2, niet 3. Nummer zonder gaten.',
    ],
    ['een onbekende groep', { kaarten: [a, { ...b, groep: 'twee' }] }, 'kies een groep van dit deck: een.'],
    [
      'een lege groep',
      { groepen: [...goed.groepen, { id: 'leeg', titel: 'Leeg' }] },
      'de groep "leeg" heeft geen kaarten.',
    ],
    [
      'een gedrukte kaart zonder uitleg',
      { kaarten: [a, { ...b, uitleg: undefined }] },
      'een kaart die op tafel komt, heeft een gewone uitleg nodig.',
    ],
    [
      'een tegenpool die niet terugwijst',
      { kaarten: [{ ...a, tegenpool: 'b' }, b] },
      '"b" wijst niet terug naar "a".',
    ],
    [
      'een groep op kaarten die er niet is',
      { druk: { ...goed.druk, groepen: ['twee'] } },
      'er is geen groep "twee".',
    ],
  ])('%s', (_, anders, melding) => {
    const uitkomst = deckSchema.safeParse({ ...goed, ...anders });
    expect(uitkomst.error?.issues.map((issue) => issue.message)).toContain(melding);
  });

  test.each([
    ['een onbekend veld', { kleur: 'blauw' }],
    ['een onbekende soort', { soort: 'quiz' }],
    ['een merk met kleine letters', { merk: 'xx' }],
    ['tien kaarten op een vel', { druk: { perVel: 10, richting: 'staand' } }],
    ['een veld van een andere soort', { kaarten: [{ ...a, niveaus: ['laag', 'hoog'] }, b] }],
  ])('%s', (_, anders) => {
    expect(deckSchema.safeParse({ ...goed, ...anders }).success).toBe(false);
  });
});
