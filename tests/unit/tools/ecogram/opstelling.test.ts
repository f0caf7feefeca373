import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  leesOpstelling,
  type Opstelling,
  schrijfOpstelling,
} from '../../../../src/tools/ecogram/opstelling.ts';
import { aarden, domeinen, lagen } from '../../../../src/tools/ecogram/woorden.ts';

const lees = (tekst: string) => leesOpstelling(new URLSearchParams(tekst));

it('leest wat ze zelf schreef', () => {
  const opstelling: fc.Arbitrary<Opstelling> = fc.record(
    {
      sectoren: fc.subarray([...domeinen]),
      lagen: fc
        .subarray(['toen', 'wens'] as const)
        .map((meer) => lagen.filter((l) => l === 'nu' || meer.some((m) => m === l))),
      banden: fc.subarray([...aarden], { minLength: 1 }),
      start: fc.constantFrom('kringen' as const, 'steun' as const, 'leven' as const),
    },
    { requiredKeys: ['sectoren', 'lagen', 'banden'] },
  );
  fc.assert(
    fc.property(opstelling, (een) => {
      expect(lees(schrijfOpstelling(een).toString())).toEqual(een);
    }),
  );
});

it('is zonder adres de gewone, en schrijft dan niets', () => {
  expect(lees('')).toEqual({ sectoren: [], lagen, banden: aarden });
  expect(schrijfOpstelling(lees('')).toString()).toBe('');
});

it('laat vallen wat ze niet kent, en neemt nooit inhoud mee', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), fc.string(), (meer, waarde) => {
      const zoek = new URLSearchParams({
        ...meer,
        sectoren: waarde,
        lagen: waarde,
        banden: waarde,
        start: waarde,
      });
      expect(() => leesOpstelling(zoek)).not.toThrow();
    }),
  );
  expect(lees('sectoren=familie,Mama,__proto__&start=toString&lagen=ooit').sectoren).toEqual(['familie']);
});
