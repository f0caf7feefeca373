import { expect, test } from 'vitest';
import { md, mdx } from './hulp.ts';

const tabel = '| Naam | Getal | Rest |\n| --- | ---: | :-: |\n| a | 1 | x |\n';

test('a table stands in a named box that scrolls, and its header cells have a scope', async () => {
  for (const { html } of [await md(`## Punten\n\n${tabel}`), await mdx(`## Punten\n\n${tabel}`)]) {
    expect(html).toContain('<section class="tabel" tabindex="0" aria-label="Tabel: Punten"><table>');
    expect(html).toContain('<th scope="col">Naam</th>');
    expect(html).toContain('<th class="rechts" scope="col">Getal</th>');
    expect(html).toContain('<td class="midden">x</td>');
    expect(html).not.toMatch(/style=|align=/);
  }
});

test('two tables under one heading have different names', async () => {
  const { html } = await md(`${tabel}\n## A\n\n${tabel}\ntekst\n\n${tabel}\n### B\n\n${tabel}`);
  expect([...html.matchAll(/aria-label="(Tabel[^"]*)"/g)].map((vondst) => vondst[1])).toEqual([
    'Tabel',
    'Tabel: A',
    'Tabel 2: A',
    'Tabel: B',
  ]);
});
