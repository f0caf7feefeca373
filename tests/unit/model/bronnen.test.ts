import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { verwarring } from '../../../src/model/begrip.ts';
import { bronSchema } from '../../../src/model/bron.ts';
import { cslItem } from '../../../src/model/csl.ts';

const werk = (meer: object) =>
  bronSchema.parse({
    soort: 'werk',
    titel: 'Over werk',
    kort: 'Werk',
    uitleg: 'Een werk voor de test.',
    ...meer,
  });

test('a book becomes a CSL item with persons, organisations and a date', () => {
  const item = cslItem(
    'een-2007',
    werk({ type: 'book', auteurs: ['Bouwen, Griet', 'VDAB'], jaar: '2007', uitgever: 'Stebo' }),
    'https://voorbeeld.be/bronnen/#een-2007',
  );
  expect(item).toMatchObject({
    id: 'een-2007',
    type: 'book',
    author: [{ family: 'Bouwen', given: 'Griet' }, { literal: 'VDAB' }],
    issued: { 'date-parts': [[2007]] },
    publisher: 'Stebo',
    URL: 'https://voorbeeld.be/bronnen/#een-2007',
  });
});

test('what is not known stays words: a guessed year, a title of our own', () => {
  const item = cslItem('x', werk({ jaar: 'vermoedelijk 2013', zonderTitel: true }), 'https://voorbeeld.be/');
  expect(item.issued).toEqual({ literal: 'vermoedelijk 2013' });
  expect(item.title).toBe('[Over werk]');
  expect(item).not.toHaveProperty('author');
});

test('every source of the site makes an item that reference managers know', () => {
  const bronnen = Object.entries(
    parse(readFileSync('content/bronnen.yaml', 'utf8')) as Record<string, unknown>,
  );
  for (const [id, ruw] of bronnen) {
    const item = cslItem(id, bronSchema.parse(ruw), `https://voorbeeld.be/#${id}`);
    for (const naam of item.author ?? []) expect(Object.values(naam).every(Boolean), id).toBe(true);
    expect(item.title.trim(), id).not.toBe('');
  }
});

test('what is confused with one begrip is confused with the other too', () => {
  const begrippen = [
    { id: 'anker', verwar: ['spil'] },
    { id: 'spil', verwar: [] },
    { id: 'los', verwar: [] },
  ];
  const anders = verwarring(begrippen);
  expect(begrippen.map(anders)).toEqual([['spil'], ['anker'], []]);
});
