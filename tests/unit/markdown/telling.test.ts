import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ontleed } from '../../../src/markdown/controle/ontleed.ts';
import { telDelen } from '../../../src/markdown/telling.ts';

const tel = (tekst: string) => telDelen(ontleed(tekst).tree);

const tekst = `## De vragen

<Vragenlijst>

- **Duim** "Waar ben je goed in?"
- "Wat wil je? En wanneer?"
- <Redactie>"Een vraag van ons?"</Redactie>

</Vragenlijst>

### Meer

1. Eén.
   - Binnenin.
   - Ook binnenin.

## De tabel

| Kop | Uitleg |
| --- | --- |
| a | één |
| b | <Redactie>twee</Redactie> |
| <Redactie>c</Redactie> | <Redactie>van ons</Redactie> |

<Redactie>

- Een hele lijst van ons.

</Redactie>
`;

describe('lijsten tellen', () => {
  const delen = tel(tekst);

  it('telt de binnenste punten, en niet wat van de redactie is', () => {
    expect(delen.get('de-vragen')?.punten).toBe(4);
    expect(delen.get('meer')?.punten).toBe(2);
  });

  it('telt de rijen van een tabel zonder de kop', () => {
    expect(delen.get('de-tabel')?.punten).toBe(2);
  });

  it('telt vragen en koppen', () => {
    expect(delen.get('de-vragen')).toMatchObject({ vragen: 4, koppen: 1 });
  });

  it('telt zoveel punten als er in een lijst staan', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (aantal) => {
        const lijst = Array.from({ length: aantal }, (_, i) => `- punt ${i + 1}`).join('\n');
        expect(tel(`## Lijst\n\n${lijst}\n`).get('lijst')?.punten).toBe(aantal);
      }),
      { numRuns: 20 },
    );
  });
});
