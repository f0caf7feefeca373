import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adresVan, metBasis, verwijsSoorten } from '../../../src/model/adressen.ts';

test.each([
  ['/', '/methodieken/', '/methodieken/'],
  ['/handboek/', '/methodieken/', '/handboek/methodieken/'],
  ['/handboek', 'methodieken/', '/handboek/methodieken/'],
  ['/een/twee/', '/', '/een/twee/'],
  ['', '/', '/'],
])('%s with %s is %s', (basis, pad, adres) => {
  expect(metBasis(basis, pad)).toBe(adres);
});

test('an address never has two slashes in a row, and stays a path of its own site', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('', '/', '/a', '/a/', 'a/', '/a/b/'),
      fc.constantFrom(...verwijsSoorten),
      (basis, soort) => {
        expect(metBasis(basis, adresVan(soort, 'x'))).toMatch(/^\/(?!\/)(?:[^/]+\/)*(?:#x)?$/);
      },
    ),
  );
});
