import { expect, test } from 'vitest';
import { platteTekst, telWoorden } from '../../../src/markdown/tekst.ts';
import { md, mdx } from './hulp.ts';

const woorden = (aantal: number) => Array(aantal).fill('woord').join(' ');

test.each([
  [0, 0],
  [1, 1],
  [200, 1],
  [201, 2],
  [1000, 5],
])('%i words take %i minutes', async (aantal, minuten) => {
  expect((await md(woorden(aantal))).leestijd).toBe(minuten);
});

test('words in components, tables and lists count; explanations do not', async () => {
  const tekst = `<Tip>\n\n${woorden(100)}\n\n</Tip>\n\n- ${woorden(99)}\n- POP\n`;
  const definitie = woorden(50);
  const { leestijd } = await mdx(tekst, { begrippen: [{ id: 'pop', term: 'POP', vormen: [], definitie }] }, [
    'Tip',
  ]);
  expect(leestijd).toBe(1);
});

test('a dash or a sign is no word', () => {
  expect(telWoorden('een – twee … 3 ! "vier"')).toBe(4);
});

test('plain text puts a space between blocks, not inside words', () => {
  const tekst = (value: string) => ({ type: 'text' as const, value });
  expect(
    platteTekst(
      {
        type: 'paragraph',
        children: [tekst('half'), { type: 'strong', children: [tekst('vol')] }, tekst('.')],
      },
      { type: 'paragraph', children: [tekst('een'), { type: 'break' }, tekst('twee')] },
    ),
  ).toBe('halfvol. een twee');
});
