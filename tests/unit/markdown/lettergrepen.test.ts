import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { telLettergrepen } from '../../../src/markdown/leesbaarheid/lettergrepen.ts';

describe('lettergrepen tellen', () => {
  test.each([
    ['hand', 1],
    ['jij', 1],
    ['nieuw', 1],
    ['leeuw', 1],
    ['mooi', 1],
    ['één', 1],
    ['team', 1],
    ['coach', 1],
    ['vinger', 2],
    ['duidelijk', 3],
    ['eigenaar', 3],
    ['nieuwe', 2],
    ['mooie', 2],
    ['koeien', 2],
    ['bijeen', 2],
    ['privé', 2],
    ['hobby', 2],
    ['essay', 2],
    ['kwaliteit', 3],
    ['qua', 1],
    ['museum', 3],
    ['reëel', 2],
    ['ideeën', 3],
    ['cliënt', 2],
    ['geïnteresseerd', 5],
    ['geëist', 2],
    ['zoëven', 3],
    ['beoordelen', 4],
    ['situatie', 4],
    ['sociale', 4],
    ['financieel', 4],
    ['radio', 3],
    ['analyse', 4],
    ['intake', 2],
    ['online', 2],
    ['milieu', 2],
    ['deelnemer', 3],
    ['doelgroepwerknemer', 5],
    ['competentieprofiel', 6],
    ['zelfredzaamheid', 4],
    ['POP', 1],
    ['VDAB', 4],
    ['OCMW', 4],
    ['RIVM', 4],
    ['STARR', 1],
    ['WAKKER', 2],
    ['20', 1],
  ])('%s telt er %i', (woord, aantal) => {
    expect(telLettergrepen(woord)).toBe(aantal);
  });

  it('telt een samenstelling als de som van haar delen, als er geen klinkers botsen', () => {
    const deel = fc.constantFrom(
      'werk',
      'hand',
      'tafel',
      'gesprek',
      'kaart',
      'talent',
      'doel',
      'droom',
      'vraag',
    );
    fc.assert(
      fc.property(fc.array(deel, { minLength: 1, maxLength: 5 }), (delen) => {
        const som = delen.reduce((totaal, woord) => totaal + telLettergrepen(woord), 0);
        expect(telLettergrepen(delen.join(''))).toBe(som);
      }),
    );
  });

  it('geeft elk woord minstens één lettergreep', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (woord) => telLettergrepen(woord) >= 1));
  });
});
