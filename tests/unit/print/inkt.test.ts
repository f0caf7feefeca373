import { expect, it } from 'vitest';
import { teken } from '../../../src/print/verf/inkt.ts';

it('een verkleinde tekening loopt over een heel blad niet uit de pas met haar woorden', () => {
  const maat = 0.85743;
  const [, factor = ''] =
    /^q (\S+) 0 0 (\S+) /.exec(teken({ pad: 'M0 0H1000', plek: [0, 0, maat] }, 500)) ?? [];
  expect(Math.abs(1000 * Number(factor) - 1000 * maat)).toBeLessThan(0.05);
});
