import { expect, test } from 'vitest';
import { leesMillimeter } from '../../../../src/components/kaarten/getal.ts';

test.each([
  ['1,5', 1.5],
  ['+1,5', 1.5],
  ['−0,5', -0.5],
  ['-0.75', -0.75],
  [' 2 mm', 2],
  ['', 0],
  ['10', 10],
])('%j is %d mm', (tekst, waarde) => {
  expect(leesMillimeter(tekst)).toBe(waarde);
});

test.each(['veel', '1,5,2', '11', '-10,5', '1e3'])('%j is geen getal dat we aannemen', (tekst) => {
  expect(leesMillimeter(tekst)).toBeUndefined();
});
