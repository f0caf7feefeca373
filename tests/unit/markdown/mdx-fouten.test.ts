import { unified } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fouten } from './controle-hulp.ts';

test.each([
  ['<Tip>\n\ntekst', '1: "<Tip>" wordt niet gesloten. Zet "</Tip>" op de regel na'],
  ['a\n\n<Tip>tekst\n\nmeer</Tip>', '3: "<Tip>" en "</Tip>" staan niet in hetzelfde blok.'],
  ['<Tip>\n</Tap>', '2: "</Tap>" sluit iets wat niet open is; bedoel je "</Tip>" (van regel 1)?'],
  ['<Gesprek>a <Tip>c</Gesprek>', '1: "<Tip>" wordt niet gesloten voor "</Gesprek>".'],
  ['</Tip>', '1: "</Tip>" sluit iets wat niet open is.'],
  ['<Tip></Tip/>', '1: "</Tip/>" is geen goede sluittag. Schrijf "</Tip>".'],
  ['<Wanneer>\n- a\n  </Wanneer>', '3: "</Wanneer>" hoort nu bij de lijst erboven.'],
  ['minder dan <3 kaarten', '1: een "<" leest de site als het begin van een tag.'],
  ['<!-- later -->', '1: een opmerking met <!-- --> kan hier niet.'],
  ['zie <https://voorbeeld.be>', 'Schrijf [tekst](https://voorbeeld.be).'],
  ['mail <ik@voorbeeld.be>', 'Schrijf [tekst](mailto:ik@voorbeeld.be).'],
  ['<Tip titel=x>y</Tip>', '1: in de tag "<Tip" staat een waarde niet tussen aanhalingstekens.'],
  ['<Tip titel="x>y</Tip>', '1: in de tag "<Tip" wordt een aanhalingsteken niet gesloten.'],
  ['<Tip\n\ntitel="a">x</Tip>', '1: de tag "<Tip" is niet goed geschreven.'],
  ['een { los', '1: een accolade "{" wordt niet gesloten.'],
  ['a\n\n{foo bar}', '3: wat tussen { en } staat, leest de site als code'],
  ['{/* open', '1: een opmerking wordt niet gesloten.'],
  ['<Schaal tot={1 0} />', '1: de waarde van tot={…} klopt niet.'],
  ['<Schaal tot={} />', '1: de waarde van tot={…} klopt niet.'],
  ['export plannen van vorig jaar', '1: een regel die met "import" of "export" begint'],
])('%j', (tekst, begin) => {
  expect(fouten(tekst)).toEqual([expect.stringContaining(begin)]);
});

test('a tag that stays open above a line of dashes breaks the parser, not the check', () => {
  expect(fouten('<Tip>export x\n- \n\ntekst').length).toBeGreaterThan(0);
});

test('each of several syntax faults is told once', () => {
  const tekst = 'Een <Tip> en { en <3\n\n</Wanneer>\n\n<Schaal van={1 2} />\n\nzie <https://voorbeeld.be>';
  expect(fouten(tekst).map((fout) => fout.slice(0, 16))).toEqual([
    '1: een accolade ',
    '1: een "<" leest',
    '1: "<Tip>" wordt',
    '3: "</Wanneer>" ',
    '5: de waarde van',
    '7: een adres tus',
  ]);
});

const brok = fc.constantFrom(
  ...[
    '<',
    '>',
    '{',
    '}',
    '<Tip>',
    '</Tip>',
    '<Tip',
    '/>',
    '<Schaal tot={5} />',
    ' a="b"',
    ' a=',
    '"',
    "'",
    '{/*',
    '*/}',
  ],
  ...[
    'woord',
    'zin ',
    '\n',
    '\n\n',
    '- ',
    '  ',
    '> ',
    '## Kop\n\n',
    '*',
    '`',
    '\\',
    '1',
    '=',
    'export x',
    '<!--',
    '{"a"}',
    '|',
  ],
);

test('whatever the text: the check comes to an end, and what it lets pass can be compiled', async () => {
  const compiler = await unified().createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  await fc.assert(
    fc.asyncProperty(fc.array(brok, { maxLength: 25 }), async (brokken) => {
      const tekst = brokken.join('');
      const gevonden = fouten(tekst);
      const gelukt = await compiler?.process(tekst, '/proef.mdx', {}).then(
        () => true,
        () => false,
      );
      if (gevonden.length === 0) expect(gelukt).toBe(true);
    }),
    { numRuns: 400 },
  );
});
