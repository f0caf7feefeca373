import { expect, test } from 'vitest';
import { maakBeurt } from '../../../../src/tools/kit/opslag/beurt.ts';

const niets = async () => {};

test('wie de beurt heeft en er opnieuw om vraagt, houdt ze; een ander krijgt ze niet', async () => {
  const een = maakBeurt('proef', niets);
  const twee = maakBeurt('proef', niets);
  expect(await een.neem('a')).toBe(true);
  expect(await een.neem('a')).toBe(true);
  expect(await twee.neem('a')).toBe(false);
  expect(await twee.neem('b')).toBe(true);
  een.geef();
  twee.geef();
});

test('overnemen: wie de beurt had, schrijft eerst en geeft ze dan af', async () => {
  let afgegeven = 0;
  const een = maakBeurt('proef', async () => {
    afgegeven += 1;
  });
  const twee = maakBeurt('proef', niets);
  await een.neem('c');
  await twee.neemOver('c');
  expect(afgegeven).toBe(1);
  expect(await een.neem('c')).toBe(false);
  twee.geef();
});
