import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markeerEerste, type TeMarkeren } from '../../../src/markdown/begrippen/markeer.ts';

const begrip = (id: string, term: string, ...vormen: string[]): TeMarkeren => ({
  id,
  term,
  vormen,
  definitie: 'Uitleg.',
});

const begrippen = [
  begrip('pop', 'POP', 'persoonlijk ontwikkelingsplan', "POP's"),
  begrip('netwerk', 'netwerk', 'netwerken'),
  begrip('sociaal-netwerk', 'sociaal netwerk'),
  begrip('weerstand', 'weerstand'),
  begrip('w2', 'W²-overleg'),
  begrip('vierd', '4D (waarderend)'),
];

const zoek = (tekst: string, gezien: string[] = []) =>
  markeerEerste(tekst, begrippen, new Set(gezien)).flatMap((s) =>
    s.begrip ? [`${s.begrip.id}=${s.tekst}`] : [],
  );

test('finds a term or a form once, whatever its capitals', () => {
  expect(zoek('Netwerken is werk. Een netwerk ook. Weerstand?')).toEqual([
    'netwerk=Netwerken',
    'weerstand=Weerstand',
  ]);
});

test('a form in capitals is only found in capitals', () => {
  expect(zoek('Een pop, een Pop, een POP.')).toEqual(['pop=POP']);
});

test('only whole words', () => {
  expect(zoek('Netwerkkaart, POP-gesprek, mijn-netwerk, weerstanden, POPje')).toEqual([]);
  expect(zoek('(netwerk), "POP": ‘weerstand’')).toEqual([
    'netwerk=netwerk',
    'pop=POP',
    'weerstand=weerstand',
  ]);
});

test('the longest form wins and covers what is in it', () => {
  expect(zoek('Een sociaal netwerk.')).toEqual(['sociaal-netwerk=sociaal netwerk']);
  expect(zoek('Een sociaal netwerk.', ['sociaal-netwerk'])).toEqual([]);
  expect(zoek('Een sociaal netwerk, een netwerk.')).toEqual([
    'sociaal-netwerk=sociaal netwerk',
    'netwerk=netwerk',
  ]);
});

test('curly and straight apostrophes, line breaks and hard spaces are the same', () => {
  expect(zoek('Twee POP’s')).toEqual(['pop=POP’s']);
  expect(zoek('Een sociaal\nnetwerk')).toEqual(['sociaal-netwerk=sociaal\nnetwerk']);
  expect(zoek('Een sociaal\u00A0netwerk')).toEqual(['sociaal-netwerk=sociaal\u00A0netwerk']);
});

test('signs in a term are just signs', () => {
  expect(zoek('Het W²-overleg en 4D (waarderend).')).toEqual(['w2=W²-overleg', 'vierd=4D (waarderend)']);
});

test('no begrippen, nothing found', () => {
  expect(markeerEerste('tekst', [], new Set())).toEqual([{ tekst: 'tekst' }]);
  expect(markeerEerste('', begrippen, new Set())).toEqual([]);
});

const woord = fc.oneof(
  fc.constantFrom(
    'netwerk',
    'Netwerken',
    'sociaal',
    'POP',
    'pop',
    "POP's",
    'weerstand',
    'W²-overleg',
    ' ',
    '-',
    '.',
    '’',
    '\n',
  ),
  fc.string({ maxLength: 4 }),
);
const tekst = fc.array(woord, { maxLength: 30 }).map((woorden) => woorden.join(' '));

test('the pieces together are the text, and each begrip is marked at most once', () => {
  const ids = fc.subarray(begrippen.map((b) => b.id));
  fc.assert(
    fc.property(tekst, ids, (invoer, gezien) => {
      const segmenten = markeerEerste(invoer, begrippen, new Set(gezien));
      expect(segmenten.map((s) => s.tekst).join('')).toBe(invoer);
      const gevonden = segmenten.flatMap((s) => (s.begrip ? [s.begrip.id] : []));
      expect(new Set(gevonden).size).toBe(gevonden.length);
      expect(gevonden.filter((id) => gezien.includes(id))).toEqual([]);
      expect(segmenten.every((s) => s.tekst !== '')).toBe(true);
    }),
  );
});

test('cutting a text in two and passing on what was seen marks nothing twice', () => {
  fc.assert(
    fc.property(tekst, tekst, (een, twee) => {
      const eerste = markeerEerste(een, begrippen, new Set()).flatMap((s) => (s.begrip ? [s.begrip.id] : []));
      const tweede = markeerEerste(twee, begrippen, new Set(eerste)).flatMap((s) =>
        s.begrip ? [s.begrip.id] : [],
      );
      expect(tweede.filter((id) => eerste.includes(id))).toEqual([]);
    }),
  );
});
