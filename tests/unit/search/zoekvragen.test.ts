import { describe, expect, test } from 'vitest';
import { maakZoeker, naamVan, zoekvragen } from './hulp.ts';

const zoeker = await maakZoeker();
const vragen = zoekvragen();

describe('wat mensen typen, vindt zijn bladzijde bij de eerste drie', () => {
  test('er zijn genoeg vragen', () => {
    expect(vragen.length).toBeGreaterThanOrEqual(120);
  });

  test.each(vragen)('%s', async (vraag, verwacht) => {
    const { gevonden } = await zoeker.vraag(vraag);
    for (const naam of verwacht) {
      const soort = naam.includes(':') ? naam.split(':')[0] : 'methodiek';
      const eersteDrie = gevonden.filter((pagina) => pagina.soort === soort).slice(0, 3);
      expect(eersteDrie.map(naamVan)).toContain(naam);
    }
  });
});

test('ook de eigen titel van elke methodiek vindt haar bij de eerste drie', async () => {
  const { paginas, vraag } = zoeker;
  const gemist: string[] = [];
  for (const pagina of paginas.filter(({ soort }) => soort === 'methodiek')) {
    const eerste = (await vraag(pagina.titel)).gevonden
      .filter(({ soort }) => soort === 'methodiek')
      .slice(0, 3);
    if (!eerste.includes(pagina)) gemist.push(naamVan(pagina));
  }
  expect(gemist).toEqual([]);
});
