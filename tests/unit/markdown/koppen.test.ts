import fc from 'fast-check';
import { expect, test } from 'vitest';
import { md } from './hulp.ts';

test('a heading that would take the address of a step gets another', async () => {
  const { koppen } = await md('## Stap 1\n\na\n\n## Zo pak je het aan\n\n### Doe\n\nb\n');
  expect(koppen.map((kop) => kop.slug)).toEqual(['deel-stap-1', 'zo-pak-je-het-aan', 'stap-1-titel']);
});

test('every id in a page is there once', async () => {
  const titel = fc.constantFrom(
    'Stap 1',
    'Begrip POP',
    'Deel stap 1',
    'Varianten',
    'Varianten 1',
    '!',
    'Zo pak je het aan',
  );
  const kop = fc.tuple(fc.constantFrom('##', '###', '####'), titel);
  await fc.assert(
    fc.asyncProperty(fc.array(kop, { maxLength: 12 }), async (koppen) => {
      const { html } = await md(
        koppen.map(([hekjes, woorden]) => `${hekjes} ${woorden}\n\nEen POP.\n`).join('\n'),
        {
          begrippen: [{ id: 'pop', term: 'POP', definitie: 'Plan.', vormen: [] }],
        },
      );
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((vondst) => vondst[1]);
      expect(ids.filter((id) => !id)).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 40 },
  );
});
