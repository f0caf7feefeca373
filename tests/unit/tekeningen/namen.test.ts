import { describe, expect, it } from 'vitest';
import { kiesTekening } from '../../../src/components/tekeningen/namen.ts';
import { tekeningNamen } from '../../../src/markdown/tekeningen.ts';

describe('kiesTekening', () => {
  it('gives a known name back', () => {
    for (const naam of tekeningNamen) expect(kiesTekening(naam)).toBe(naam);
  });

  it('names the likely drawing and all others', () => {
    expect(() => kiesTekening('ecogramm')).toThrow(
      /"ecogramm" bestaat niet\. Bedoel je "ecogram"\? Kies uit: hand,/,
    );
  });

  it('guesses nothing when nothing is near', () => {
    expect(() => kiesTekening('waterval')).toThrow(/bestaat niet\. Kies uit: .*zeven-principes\.$/);
  });

  it.each([undefined, '', 3])('asks for a name instead of %s', (naam) => {
    expect(() => kiesTekening(naam)).toThrow(/heeft een naam nodig/);
  });
});
