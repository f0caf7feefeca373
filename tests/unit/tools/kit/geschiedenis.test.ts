import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, doe, grens, sluit, terug, verder } from '../../../../src/tools/kit/geschiedenis.ts';

test('alles wat gedaan is, kan één voor één terug en weer verder', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1 }), { maxLength: 60 }), (getallen) => {
      let nu = begin(0);
      const gezien = [0];
      for (const getal of getallen) {
        nu = doe(nu, nu.heden.doc + getal, `plus ${getal}`);
        gezien.push(nu.heden.doc);
      }
      for (const waarde of gezien.toReversed()) {
        expect(nu.heden.doc).toBe(waarde);
        nu = terug(nu);
      }
      expect(terug(nu)).toBe(nu);
      for (const waarde of gezien.slice(1)) {
        nu = verder(nu);
        expect(nu.heden.doc).toBe(waarde);
      }
    }),
  );
});

test('minstens tweehonderd stappen blijven', () => {
  let nu = begin(0);
  for (let i = 1; i <= grens + 50; i++) nu = doe(nu, i, '');
  for (let i = 0; i < 200; i++) nu = terug(nu);
  expect(nu.heden.doc).toBe(grens + 50 - 200);
});

test('een sleep is één stap, en een nieuwe sleep een nieuwe', () => {
  let nu = begin(0);
  for (const plek of [1, 2, 3]) nu = doe(nu, plek, 'verplaatst', 'sleep');
  nu = sluit(nu);
  for (const plek of [4, 5]) nu = doe(nu, plek, 'verplaatst', 'sleep');
  expect(terug(nu).heden.doc).toBe(3);
  expect(terug(terug(nu)).heden.doc).toBe(0);
});

test('wie terugneemt en dan iets anders doet, kan niet meer verder', () => {
  const nu = doe(terug(doe(begin(0), 1, 'een')), 2, 'twee');
  expect(verder(nu)).toBe(nu);
});

test('niets veranderd is geen stap', () => {
  const nu = begin('zo');
  expect(doe(nu, 'zo', 'niets')).toBe(nu);
});
