import { describe, expect, it } from 'vitest';
import type { Nazicht } from '../../../scripts/inhoud/nazicht.ts';
import { cijferVerslag, waarschuwingVerslag } from '../../../scripts/inhoud/verslag.ts';
import { inhoudVan } from '../model/dekking/hulp.ts';

const bladzijden = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const nazicht: Nazicht = {
  fouten: [],
  waarschuwingen: [],
  dekking: {
    fouten: [],
    waarschuwingen: [],
    open: { methodiek: 0, handboek: 12, begrip: 0 },
    nagekeken: 30,
    geplaatst: 40,
    weggelaten: 4,
  },
  telling: { fouten: [], geteld: 9, nietGeteld: 2, open: 0 },
  leesbaarheid: bladzijden.map((letter, i) => ({
    slug: `blad-${letter}`,
    score: 70 + i * 2,
    zinslengte: 8,
    lang: 0.1,
    zinnen: 50,
  })),
};

describe('het verslag', () => {
  it('zegt wat nagekeken is en wat niet', () => {
    const tekst = cijferVerslag(inhoudVan({}), nazicht);
    expect(tekst).toContain(
      'van 44 feiten hebben er 40 een plaats, 4 zijn weggelaten met een reden. 30 plaatsen',
    );
    expect(tekst).toContain('Nog te schrijven, dus niet nagekeken: handboek 12 ');
    expect(tekst).toContain('Lijsten: 9 nageteld, 2 niet geteld met een reden');
  });

  it('toont het gemiddelde en de vijf moeilijkste bladzijden, of allemaal', () => {
    const kort = cijferVerslag(inhoudVan({}), nazicht);
    expect(kort).toContain('gemiddeld 76,0');
    expect(kort).toMatch(/blad-a +70,0 +8,0 +10 % +50/);
    expect(kort.match(/blad-\w/g)).toHaveLength(5);
    expect(cijferVerslag(inhoudVan({}), nazicht, true).match(/blad-\w/g)).toHaveLength(7);
  });

  it('zet wat de aandacht vraagt per bestand', () => {
    const tekst = waarschuwingVerslag([
      { bestand: 'a.mdx', wat: 'eerst dit', regel: 3 },
      { bestand: 'b.mdx', wat: 'iets anders' },
      { bestand: 'a.mdx', wat: 'dan dat' },
    ]);
    expect(tekst).toContain('(3). De site wordt wel gebouwd.');
    expect(tekst).toContain('a.mdx\n  eerst dit (regel 3)\n  dan dat\nb.mdx');
  });
});
