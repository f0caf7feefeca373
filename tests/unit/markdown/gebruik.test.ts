import { expect, test } from 'vitest';
import { gebruikteBegrippen } from '../../../src/markdown/begrippen/gebruik.ts';

const begrippen = [
  { id: 'netwerk', term: 'netwerk', vormen: ['netwerken'], definitie: '' },
  { id: 'sociaal-netwerk', term: 'sociaal netwerk', vormen: [], definitie: '' },
  { id: 'pop', term: 'POP', vormen: [], definitie: '' },
];
const gebruikt = (mdx: string) => [...gebruikteBegrippen(mdx, begrippen)].toSorted();

test.each([
  ['Twee netwerken en een POP.', ['netwerk', 'pop']],
  ['Een sociaal netwerk.', ['sociaal-netwerk']],
  ['Kijk naar [de mensen errond](begrip:iets-anders).', ['iets-anders']],
  ['Zie [hier](methodiek:netwerk) en <Tekening naam="netwerk" />.', []],
  ['Nieuwe popmuziek.', []],
])('%s', (mdx, verwacht) => {
  expect(gebruikt(mdx)).toEqual(verwacht);
});
