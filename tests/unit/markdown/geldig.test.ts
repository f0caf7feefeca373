import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { md, mdx } from './hulp.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Safari drops the semantics of a list without bullets, unless its role is said again.
    'no-redundant-role': 'off',
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    'prefer-native-element': ['error', { exclude: ['list', 'region'] }],
  },
});

const tekst = `Een POP, met [klok](methodiek:klokwijs) en **netwerk**.

## Zo pak je het aan

Vooraf.

### Steek je hand op

- een sociaal netwerk
- [web](https://voorbeeld.be)

### Rond af

| Naam | Getal |
| --- | ---: |
| weerstand | 1 |

## Varianten

### Met minder woorden

> POP
`;

const begrippen = ['POP', 'netwerk', 'sociaal netwerk', 'weerstand'].map((term, i) => ({
  id: `b${i}`,
  term,
  vormen: [],
  definitie: 'Uitleg.',
}));

test('what comes out is valid HTML, without a style attribute', async () => {
  for (const maak of [md, mdx]) {
    const { html } = await maak(tekst, { begrippen, basis: '/handboek/' });
    const pagina = `<!DOCTYPE html>\n<html lang="nl"><head><title>Proef</title></head><body><main><h1>Proef</h1>${html}</main></body></html>\n`;
    const { results } = await validator.validateString(pagina);
    expect(results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message}`))).toEqual([]);
    expect(html).not.toContain('style=');
  }
});
