import { expect, test } from 'vitest';
import { md, mdx } from './hulp.ts';

const tekst = `## Zo pak je het aan

Zit naast elkaar.

### Steek zelf je hand op

"Doe je mee?"

- wacht
- kijk

#### Als het stil blijft

Tel tot tien.

### Begin bij de *duim*

Stel de vraag.

## Zo pak je het aan: Te veel woorden

### Wijs aan

Wijs.

## Varianten

### Met minder woorden

Teken.
`;

test('each h3 of a series becomes a step with an address', async () => {
  const { html } = await md(tekst);
  expect(html).toContain('<p>Zit naast elkaar.</p><ol class="stappen" role="list">');
  expect(html).toContain(
    '<li class="stap" id="stap-1" aria-labelledby="stap-1-titel"><h3 id="stap-1-titel">' +
      '<span class="stap-nr" aria-hidden="true">1</span>Steek zelf je hand ' +
      '<span class="nb">op<a class="anker" href="#stap-1" aria-label="Adres van stap 1: Steek zelf je hand op" data-kopieer="stap 1"></a></span></h3>' +
      '<div class="stap-tekst"><p>“Doe je mee?”</p>',
  );
  expect(html).toMatch(/<h4 id="als-het-stil-blijft">.*<p>Tel tot tien\.<\/p><\/div><\/li>/s);
});

test('the last word stays with the anchor, also when it has markup', async () => {
  const { html } = await md(tekst);
  expect(html).toContain('Begin bij de <span class="nb"><em>duim</em><a class="anker" href="#stap-2"');
});

test('a named series has its own numbers and addresses; an h3 elsewhere is no step', async () => {
  const { html } = await md(tekst);
  expect(html).toContain('<li class="stap" id="stap-te-veel-woorden-1"');
  expect(html).toContain('<h3 id="met-minder-woorden">Met minder woorden</h3>');
  expect(html.match(/<li class="stap"/g)).toHaveLength(3);
});

test('the page gets the list of steps with their plain text', async () => {
  for (const uitkomst of [await md(tekst), await mdx(tekst)])
    expect(uitkomst.stapLijst).toEqual([
      {
        reeks: '',
        nr: 1,
        id: 'stap-1',
        titel: 'Steek zelf je hand op',
        tekst: '“Doe je mee?” wacht kijk Als het stil blijft Tel tot tien.',
      },
      { reeks: '', nr: 2, id: 'stap-2', titel: 'Begin bij de duim', tekst: 'Stel de vraag.' },
      { reeks: 'Te veel woorden', nr: 1, id: 'stap-te-veel-woorden-1', titel: 'Wijs aan', tekst: 'Wijs.' },
    ]);
});

test('MDX gives the same attributes as Markdown', async () => {
  const kort = (html: string) => html.replace(/\s+/g, ' ').replace(/> </g, '><');
  expect(kort((await mdx(tekst)).html)).toBe(kort((await md(tekst)).html));
});

test('two series with one name do not share an address', async () => {
  const { stapLijst } = await md(
    '## Zo pak je het aan\n\n### A\n\na\n\n## Zo pak je het aan\n\n### B\n\nb\n',
  );
  expect(new Set(stapLijst.map((stap) => stap.id)).size).toBe(2);
});

test('a text without series has an empty list', async () => {
  expect((await md('Tekst.')).stapLijst).toEqual([]);
});
