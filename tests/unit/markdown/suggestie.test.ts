import { expect, test } from 'vitest';
import { suggestie } from '../../../src/model/suggestie.ts';

test.each([
  ['wat-wilik', ['wie-ben-ik', 'wat-wil-ik', 'wat-kan-ik'], 'wat-wil-ik'],
  ['Klokwijs', ['klokwijs'], 'klokwijs'],
  ['gorep', ['groep', 'individueel'], 'groep'],
  ['pop', ['pup', 'pap'], 'pup'],
  ['banaan', ['klokwijs', 'hand'], undefined],
  ['', ['hand'], undefined],
  ['hand', [], undefined],
])('%s in %j gives %s', (fout, kandidaten, goed) => {
  expect(suggestie(fout, kandidaten)).toBe(goed);
});
