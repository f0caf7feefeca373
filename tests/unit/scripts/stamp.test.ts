import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint, stamp } from '../../../scripts/kit/stamp.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stapwijs-'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/a.ts'), 'een');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('de vingerafdruk van de invoer', () => {
  const now = () => fingerprint(folder, ['src', 'is-er-niet.json'], ['http://localhost:4321/']);

  test('blijft gelijk zolang er niets verandert', () => {
    expect(now()).toBe(now());
  });

  test.each([
    ['andere tekst in een bestand', () => writeFileSync(join(folder, 'src/a.ts'), 'twee')],
    ['een bestand erbij', () => writeFileSync(join(folder, 'src/b.ts'), '')],
    ['een andere naam', () => renameSync(join(folder, 'src/a.ts'), join(folder, 'src/c.ts'))],
    ['een los bestand dat er eerst niet was', () => writeFileSync(join(folder, 'is-er-niet.json'), '{}')],
  ])('verandert door %s', (_, change) => {
    const before = now();
    change();
    expect(now()).not.toBe(before);
  });

  test('verandert door een ander adres', () => {
    expect(fingerprint(folder, ['src'], ['a'])).not.toBe(fingerprint(folder, ['src'], ['b']));
  });
});

test('een stempel geldt pas als hij gezet is, en alleen voor die invoer', () => {
  const mark = stamp(join(folder, 'nieuwe/map/stempel'));
  expect(mark.says('een')).toBe(false);
  mark.write('een');
  expect(mark.says('een')).toBe(true);
  expect(mark.says('twee')).toBe(false);
  mark.clear();
  expect(mark.says('een')).toBe(false);
});
