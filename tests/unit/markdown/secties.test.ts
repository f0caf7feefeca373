import { expect, test } from 'vitest';
import { md, mdx } from './hulp.ts';

const soorten = (html: string) => [...html.matchAll(/data-sectie="([^"]*)"/g)].map((vondst) => vondst[1]);

test('each h2 opens a section that it names, with its own address', async () => {
  const { html } = await md('Vooraf.\n\n## Wat je klaarlegt\n\nPen.\n\n## Valkuilen\n\nPas op.\n');
  expect(html).toBe(
    '<p>Vooraf.</p>\n' +
      '<section class="sectie" aria-labelledby="wat-je-klaarlegt" data-sectie="klaarleggen">' +
      '<h2 id="wat-je-klaarlegt">Wat je <span class="nb">klaarlegt<a class="anker" href="#wat-je-klaarlegt" aria-label="Adres van dit deel: Wat je klaarlegt" data-kopieer="dit deel"></a></span></h2>' +
      '<p>Pen.</p></section>\n' +
      '<section class="sectie" aria-labelledby="valkuilen" data-sectie="valkuilen">' +
      '<h2 id="valkuilen"><span class="nb">Valkuilen<a class="anker" href="#valkuilen" aria-label="Adres van dit deel: Valkuilen" data-kopieer="dit deel"></a></span></h2>' +
      '<p>Pas op.</p></section>',
  );
});

test('the kind comes from the title', async () => {
  const titels = [
    'Wanneer wel, wanneer niet',
    'Wat je klaarlegt',
    'Zo pak je het aan',
    'Zo pak je het aan: valkuilen',
    'Varianten',
    'Valkuilen',
    'Wat het oplevert en wat daarna komt',
    'Voorbeeld',
    'De hand',
  ];
  const { html } = await md(titels.map((titel) => `## ${titel}\n\ntekst\n`).join('\n'));
  expect(soorten(html)).toEqual([
    'wanneer',
    'klaarleggen',
    'stappen',
    'stappen',
    'varianten',
    'valkuilen',
    'opbrengst',
    'voorbeeld',
    'meer',
  ]);
});

test('a section with a list of questions or a scale is about questions', async () => {
  const tekst =
    '## De vijf vragen\n\n<Vragenlijst>\n- a\n</Vragenlijst>\n\n## Punten\n\nTekst <Schaal tot={5} />\n\n## Slot\n\nx\n';
  const { html } = await mdx(tekst, {}, ['Vragenlijst', 'Schaal']);
  expect(soorten(html)).toEqual(['vragen', 'vragen', 'meer']);
});

test('an anchor is not put inside a link of the heading', async () => {
  const { html } = await md('## Meer over [de hand](https://voorbeeld.be)\n\ntekst\n');
  expect(html).toContain('de hand</a><span class="nb"><a class="anker"');
});
