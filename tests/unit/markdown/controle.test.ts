import { expect, test } from 'vitest';
import { controleerTekst } from '../../../src/markdown/controle.ts';
import { fouten, opties } from './controle-hulp.ts';

const goed = `Eerst dit, met [klok](methodiek:klokwijs#stap-1), [plan](begrip:pop) en [web](https://voorbeeld.be).

## Wanneer wel, wanneer niet

<Wanneer>
- Wel: bij een eerste gesprek.
</Wanneer>

{/* een opmerking */}

## Zo pak je het aan

### Steek je hand op

Zie [de volgende stap](#stap-2). <Schaal van={1} tot={10} namen={["nooit", "altijd"]} />

### Rond af

5 < 6 en “één” café… 20 €.
`;

test('a good text has no faults', () => {
  expect(fouten(goed, { vorm: 'methodiek' })).toEqual([]);
});

test('says the file and the line in the file', () => {
  expect(controleerTekst('tekst\n\n[x](methodiek:klokwij)', { ...opties, regelOffset: 12 })).toEqual([
    {
      bestand: 'content/methodieken/proef.mdx',
      regel: 15,
      wat: 'methodiek "klokwij" bestaat niet; bedoel je "klokwijs"?',
    },
  ]);
});

test('tells all faults at once, also after broken MDX, in the order of the lines', () => {
  const tekst = `# Titel

<Tip>

## Leeg

## Vol

Een <a href="x">link</a>, een { en een [dood](methodiek:hand).

<Tipp>x</Tipp>
`;
  expect(fouten(tekst)).toEqual([
    '1: "# Titel" kan niet: de titel staat in de frontmatter. Schrijf "## Titel".',
    '3: "<Tip>" wordt niet gesloten. Zet "</Tip>" op de regel na de tekst die erbij hoort.',
    '5: onder "## Leeg" staat niets. Schrijf er tekst onder of haal de kop weg.',
    '9: een accolade "{" wordt niet gesloten. Wil je een accolade tonen, schrijf dan "\\{".',
    '9: html kan hier niet: "<a>". Schrijf een link als [tekst](methodiek:klokwijs).',
    '9: methodiek "hand" bestaat niet. Kies uit: klokwijs, hand-methodiek.',
    '11: de component "Tipp" bestaat niet; bedoel je "Tip"?',
  ]);
});

test('a heading may not skip a level', () => {
  expect(fouten('### A\n\na')).toEqual(['1: "### A" slaat een niveau over. Schrijf "## A".']);
  expect(fouten('## A\n\n#### B\n\nb')).toEqual(['3: "#### B" slaat een niveau over. Schrijf "### B".']);
  expect(fouten('## A\n\n### B\n\nb\n\n## C\n\nc')).toEqual([]);
});

test('a comment, a line or a definition does not fill a section', () => {
  expect(fouten('## A\n\n{/* later */}\n\n---\n\n## B\n\nb')).toHaveLength(1);
  expect(fouten('## A\n\n<Tip>\n### B\n</Tip>')).toEqual([
    '4: onder "### B" staat niets. Schrijf er tekst onder of haal de kop weg.',
  ]);
});

test.each([
  ['<Kader>x</Kader>', 'de component "Kader" bestaat niet. Kies uit: Tip, Wanneer, Schaal, Gesprek.'],
  ['<div>x</div>', 'html kan hier niet: "<div>".'],
  ['<>x</>', 'een tag zonder naam'],
  ['<Tip style="color: red">x</Tip>', '"style" in "<Tip>" kan niet'],
  ['<Tip titel={naam}>x</Tip>', 'titel={naam} in "<Tip>" kan niet'],
  ['<Tip titel={<b>x</b>}>x</Tip>', 'in "<Tip>" kan niet'],
  ['<Tip {...alles}>x</Tip>', '"{...alles}" in "<Tip>" kan niet'],
  ['Tel {aantal} kaarten.', '"{aantal}" leest de site als code'],
  ['import Tip from "./Tip.astro"', 'import en export kunnen hier niet'],
])('%s', (tekst, wat) => {
  expect(fouten(tekst)).toEqual([expect.stringContaining(wat)]);
});

test.each([
  ['[x](methodiek:klokwij)', 'methodiek "klokwij" bestaat niet; bedoel je "klokwijs"?'],
  ['[x](proces:pop-traject/wie-bn-ik)', 'bedoel je "pop-traject/wie-ben-ik"?'],
  ['[x](fase:wie-ben-ik)', 'fase "wie-ben-ik" bestaat niet.'],
  ['[x](metodiek:klokwijs)', 'bedoel je "methodiek:klokwijs"?'],
  ['[x](/methodieken/klokwijs/)', 'kaal adres'],
  ['[x][y]\n\n[y]: methodiek:klokwij', 'bedoel je "klokwijs"?'],
  [
    '[x](#stap-3)\n\n## Zo pak je het aan\n\n### A\n\na',
    'een stap die hier niet staat; bedoel je "#stap-1"?',
  ],
])('link %s', (tekst, wat) => {
  expect(fouten(tekst)).toEqual([expect.stringContaining(wat)]);
});

test('a methodiek needs steps', () => {
  const verplicht = { vorm: 'methodiek' } as const;
  expect(fouten('tekst')).toEqual([]);
  expect(fouten('tekst', verplicht)).toEqual([expect.stringContaining('de stappen ontbreken')]);
  expect(fouten('## Zo pak je t aan\n\n### A\n\na', verplicht)).toEqual([
    '1: "## Zo pak je t aan" is geen reeks stappen; bedoel je "## Zo pak je het aan"?',
  ]);
  expect(fouten('## Zo pak je het aan\n\n1. Doe dit', verplicht)).toEqual([
    expect.stringContaining('onder "## Zo pak je het aan" staan geen stappen'),
  ]);
  const reeks = '## Zo pak je het aan\n\n### A\n\na\n\n';
  expect(fouten(reeks + reeks, verplicht)).toEqual([expect.stringContaining('voor de tweede keer')]);
});

test('an empty text of a methodiek has one fault, not many', () => {
  expect(fouten('', { vorm: 'methodiek' })).toHaveLength(1);
});
