import { expect, test } from 'vitest';
import { maakBeurt } from '../../../../src/tools/kit/opslag/beurt.ts';

const tab = () => maakBeurt('proef', async () => {});

test('één tabblad heeft de beurt, ook wanneer het haar nog eens vraagt', async () => {
  const [een, ander] = [tab(), tab()];
  expect(await een.neem('a')).toBe(true);
  expect(await een.neem('a')).toBe(true);
  expect(await ander.neem('a')).toBe(false);
  expect(await een.neem('b')).toBe(true);
  expect(await ander.neem('a')).toBe(true);
});
