import fc from 'fast-check';
import { expect, test } from 'vitest';
import { md, mdx, tekstVan } from './hulp.ts';

const begrippen = [
  { id: 'pop', term: 'POP', vormen: [], definitie: 'Een plan op maat.' },
  { id: 'netwerk', term: 'netwerk', vormen: ['netwerken'], definitie: 'De mensen om je heen.' },
];
const opties = { begrippen, basis: '/handboek/' };
const knoppen = (html: string) =>
  [...html.matchAll(/<button[^>]*>([^<]*)<\/button>/g)].map((vondst) => vondst[1]);
const zonderUitleg = (html: string) => html.replace(/<span popover="auto".*?<\/a><\/span>/gs, '');

test('the first use becomes a button with a popover beside it', async () => {
  const verwacht =
    '<p>Een <span class="begrip-bij"><button type="button" class="begrip" popovertarget="begrip-pop">POP</button>' +
    '<span popover="auto" id="begrip-pop" class="begrip-uitleg" role="note" data-pagefind-ignore="">' +
    '<strong>POP</strong> Een plan op maat. <a href="/handboek/begrippen/pop/">Meer over dit begrip</a></span></span> en een POP.</p>';
  expect((await md('Een POP en een POP.', opties)).html).toBe(verwacht);
  expect((await mdx('Een POP en een POP.', opties)).html).toBe(verwacht);
});

test('not in headings, links, code or spoken words; in the text of another component it is', async () => {
  const tekst = `## Het POP

[POP](begrip:pop) \`POP\`

\`\`\`
POP
\`\`\`

<Gesprek>
Coach: je netwerk?
</Gesprek>

<Tip>
Teken het netwerk. **POP** komt later.
</Tip>

POP en netwerken.
`;
  const { html, begrippenInTekst } = await mdx(tekst, opties, ['Gesprek', 'Tip']);
  expect(knoppen(html)).toEqual(['netwerk', 'POP']);
  expect(html).toMatch(/<x-tip>.*<strong><span class="begrip-bij"><button/s);
  expect(begrippenInTekst).toEqual(['netwerk', 'pop']);
});

test('works in the title-less text of a step, a list and a table', async () => {
  const { html } = await md(
    '## Zo pak je het aan\n\n### Doe\n\n- een POP\n\n| a |\n| - |\n| netwerk |\n',
    opties,
  );
  expect(knoppen(html)).toEqual(['POP', 'netwerk']);
});

test('explanations change no word of the text, and no begrip is explained twice', async () => {
  const woord = fc.constantFrom(
    'POP',
    'pop',
    'netwerk',
    'Netwerken',
    'een',
    '**netwerk**',
    '_POP_',
    '`POP`',
    '\n\n## POP',
    '\n\n- POP',
    '\n\n',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(woord, { maxLength: 25 }), async (woorden) => {
      const tekst = woorden.join(' ');
      const [met, zonder] = [await md(tekst, opties), await md(tekst)];
      expect(tekstVan(zonderUitleg(met.html))).toBe(tekstVan(zonder.html));
      const gevonden = [...met.html.matchAll(/popovertarget="([^"]*)"/g)].map((vondst) => vondst[1]);
      expect(new Set(gevonden).size).toBe(gevonden.length);
      expect(met.stapLijst).toEqual(zonder.stapLijst);
      expect(met.leestijd).toBe(zonder.leestijd);
    }),
    { numRuns: 60 },
  );
});
