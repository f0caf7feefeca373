import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/kit/paths.mjs';
import { isKortAdres, korteCode, kortMethodiekAdres, kortStapAdres } from '../../../src/model/kort.ts';

test('korte codes veranderen nooit: ze staan op papier', () => {
  expect(korteCode('klokwijs')).toMatchInlineSnapshot(`"3ggq4f"`);
  expect(kortMethodiekAdres('ecogram', 2)).toMatchInlineSnapshot(`"/m/4z472g/2/"`);
  expect(kortStapAdres('pop-traject/wie-ben-ik')).toMatchInlineSnapshot(`"/s/ktnt3c/"`);
});

test('een code is zes tekens die je kunt voorlezen en overtypen', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (slug) => {
      expect(korteCode(slug)).toMatch(/^[2-9b-df-hjkmnp-tv-xz]{6}$/);
    }),
  );
  expect(isKortAdres('/m/abc234/2/')).toBe(true);
  expect(isKortAdres('/methodieken/klokwijs/')).toBe(false);
});

test('geen twee methodieken hebben dezelfde code', () => {
  const slugs = readdirSync(join(root, 'content/methodieken')).map((naam) => naam.replace('.mdx', ''));
  expect(new Set(slugs.map(korteCode)).size).toBe(slugs.length);
});
