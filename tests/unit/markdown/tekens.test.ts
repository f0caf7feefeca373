import fc from 'fast-check';
import { expect, test } from 'vitest';
import { herstelMojibake } from '../../../src/markdown/controle/mojibake.ts';
import { tekenFouten } from '../../../src/markdown/controle/tekens.ts';

const wat = (tekst: string) => tekenFouten(tekst).map((fout) => fout.wat);

test.each([
  ['idee\uFFFDn', 'letter verloren gegaan'],
  ['\uF0B7 punt', 'U+F0B7 komt uit een lettertype van Word'],
  ['een\u00A0\u00A0twee', 'harde spaties'],
  ['een \u00A0twee', 'harde spaties'],
  ['idee\u00C3\u00ABn', '"\u00C3\u00AB" is een letter in een verkeerde codering; bedoel je "ë"?'],
  ['foto\u00E2\u20AC\u2122s', 'bedoel je "’"?'],
  ['\u00E2\u201A\u00AC 20', 'bedoel je "€"?'],
  ['\uFB01ets', '"\uFB01" is één teken uit een pdf. Typ "fi".'],
  ['traject\u00ADbegeleider', 'onzichtbaar teken (U+00AD)'],
  ['a\u0007b', 'stuurteken (U+0007)'],
])('%j', (tekst, begin) => {
  expect(wat(tekst)).toEqual([expect.stringContaining(begin)]);
});

test('says the line', () => {
  expect(tekenFouten('een\ntwee\n\uE000')).toMatchObject([{ regel: 3 }]);
});

test('ordinary Dutch and names from elsewhere pass', () => {
  const tekst = 'Één café… “ideeën” – coördinatie, ½ dag, 20\u00A0€, W², Ayşe, Łukasz, Nguyễn\ttab\r\n→ ✓';
  expect(wat(tekst)).toEqual([]);
});

test('each accented letter and sign that went wrong is found and put right', () => {
  const fout = (teken: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(teken));
  fc.assert(
    fc.property(fc.constantFrom(...'éèëêïîóòöôüûúáàâäçñÉËÏÖÜ€’‘“”–—…½²·«»'), (teken) => {
      expect(herstelMojibake(`woord ${fout(teken)} woord`)).toEqual({ fout: fout(teken), goed: teken });
    }),
  );
});
