import { describe, expect, it, test } from 'vitest';
import { tekstBlokken } from '../../../src/markdown/blokken.ts';
import { ontleed } from '../../../src/markdown/controle/ontleed.ts';
import { splitsZinnen, woordenVan } from '../../../src/markdown/leesbaarheid/zinnen.ts';
import { meetLeesbaarheid, meetZinnen } from '../../../src/markdown/leesbaarheid.ts';

const meet = (tekst: string) => meetLeesbaarheid(tekstBlokken(ontleed(tekst).tree));

describe('zinnen', () => {
  test.each([
    ['Steek je hand op. Wacht dan.', ['Steek je hand op.', 'Wacht dan.']],
    ['"Doe je mee?" Wacht even.', ['"Doe je mee?"', 'Wacht even.']],
    ['Neem iets mee, bv. Klokwijs of een plaat.', ['Neem iets mee, bv. Klokwijs of een plaat.']],
    ['Het duurt 1.5 uur. Ook goed.', ['Het duurt 1.5 uur.', 'Ook goed.']],
    ['Wat wil je … Vraag door.', ['Wat wil je …', 'Vraag door.']],
    ['zonder punt', ['zonder punt']],
    ['...', []],
  ])('%s', (tekst, zinnen) => {
    expect(splitsZinnen(tekst)).toEqual(zinnen);
  });

  it('telt een woord met een koppelteken of een weglatingsteken als één woord', () => {
    expect(woordenVan("De foto's van het W²-overleg, z'n eerste.")).toEqual([
      'De',
      "foto's",
      'van',
      'het',
      'W²-overleg',
      "z'n",
      'eerste',
    ]);
  });
});

describe('leesgemak', () => {
  it('volgt de formule van Flesch-Douma', () => {
    // Four words, five syllables: 206.84 − 0.93 × 4 − 77 × 5/4.
    expect(meetZinnen(['Steek je hand omhoog.']).score).toBeCloseTo(206.84 - 0.93 * 4 - 77 * (5 / 4), 6);
  });

  it('telt koppen en tabellen niet mee, lijsten en onderdelen wel', () => {
    const tekst = `## Competentieontwikkelingsinstrumentarium

| Competentieontwikkeling | Verantwoordelijkheidsgevoel |
| --- | --- |
| Doorstroommogelijkheden | Randvoorwaardenanalyse |

Zeg het kort.

- Eén ding.

<Tip>Lach eens.</Tip>
`;
    expect(meet(tekst)).toMatchObject({ zinnen: 3, lang: 0 });
    expect(meet(tekst).score).toBeGreaterThan(90);
  });

  it('ziet dat dezelfde boodschap in ambtelijke taal moeilijker is', () => {
    const gewoon = meet('Vraag wat iemand wil. Schrijf het op. Kijk na een maand samen terug.');
    const ambtelijk = meet(
      'Teneinde de ontwikkelingsbehoeften van de betrokkene systematisch te inventariseren, dient de begeleider de geformuleerde verwachtingen te registreren en periodiek te evalueren in een gestructureerd opvolgingsgesprek.',
    );
    expect(ambtelijk.score).toBeLessThan(gewoon.score - 60);
    expect(ambtelijk.lang).toBe(1);
  });
});
