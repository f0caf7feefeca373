import { describe, expect, test } from 'vitest';
import { opdrachten } from '../../../../src/print/controle/tokens.ts';

const lees = (bron: string) => [...opdrachten(bron)];

describe('een inhoudsstroom', () => {
  test.each([
    ['getallen', '1 -2.5 .5 +3. re', 're', [1, -2.5, 0.5, 3]],
    ['een naam met een code', '/A#20B gs', 'gs', [{ naam: 'A B' }]],
    ['een tekst met haken en codes', '(a(b)\\)\\101\\n\\\nc) Tj', 'Tj', [{ reeks: 'a(b))A\nc' }]],
    ['een hexadecimale tekst', '<48 6> Tj', 'Tj', [{ reeks: 'H`' }]],
    ['een lijst', '[(a) -20 (b)] TJ', 'TJ', [[{ reeks: 'a' }, -20, { reeks: 'b' }]]],
    [
      'een woordenboek',
      '/P <</MCID 3/L[1]>> BDC',
      'BDC',
      [
        { naam: 'P' },
        new Map<string, unknown>([
          ['MCID', 3],
          ['L', [1]],
        ]),
      ],
    ],
    ['vaste woorden', 'true false null gs', 'gs', [true, false, null]],
    ['commentaar', '% dit (is niets\n1 w', 'w', [1]],
  ])('%s', (_, bron, op, waarden) => {
    expect(lees(bron)).toEqual([{ op, waarden }]);
  });

  test('een beeld in de tekst', () => {
    expect(lees('q BI /W 1 ID \x00EI(\xff EI Q').map(({ op }) => op)).toEqual(['q', 'EI', 'Q']);
  });

  test.each([
    ['tekst die open blijft', '(a'],
    ['lijst die open blijft', '[1 2'],
    ['haak zonder begin', '1 ] TJ'],
    ['verkeerde haak', '[1 >> TJ'],
    ['sleutel zonder naam', '<< 1 2 >> BDC'],
    ['opdracht in een lijst', '[ 1 w ] d'],
    ['losse haak', ') Tj'],
    ['waarde zonder opdracht', '1 2'],
    ['beeld dat open blijft', 'BI /W 1 ID abc'],
  ])('%s is een fout', (_, bron) => {
    expect(() => lees(bron)).toThrow();
  });
});
