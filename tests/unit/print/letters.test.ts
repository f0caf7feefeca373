import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breekRegels } from '../../../src/print/letters/breek.ts';
import { ontbrekend } from '../../../src/print/letters/letters.ts';
import { deelverzameling } from '../../../src/print/letters/schrijf.ts';
import { leesTtf, type Ttf } from '../../../src/print/letters/ttf.ts';
import { metBreekpunten } from '../../../src/print/plan/afbreken.ts';
import { padOps } from '../../../src/print/verf/pad.ts';
import { bestanden, letters } from './hulp.ts';

describe('letters', () => {
  it('kennen het Nederlands en de namen van deelnemers', () => {
    const tekst = 'é ë ï ĳ € → ✓ „ ” – … • ½ × − ≤ ≥ Ayşe Łukasz Nguyễn Ștefan Ø ß Yıldız Işık Đorđe';
    for (const letter of ['gewoon', 'vet', 'titel'] as const)
      expect(ontbrekend(letters, letter, tekst)).toEqual([]);
  });

  it('halen alleen wat zelden voorkomt uit het tweede bestand', () => {
    expect(letters.stukken('gewoon', 'Zoë → Łukasz')).toEqual([
      { letter: 'gewoon', tekst: 'Zoë ' },
      { letter: 'gewoon-rest', tekst: '→' },
      { letter: 'gewoon', tekst: ' ' },
      { letter: 'gewoon-rest', tekst: 'Ł' },
      { letter: 'gewoon', tekst: 'ukasz' },
    ]);
  });

  it('een deelverzameling tekent de gevraagde glyfen met hun onderdelen, en geen andere', () => {
    const heel = letters.ttf('gewoon') as Ttf;
    const glyf = (teken: string) => heel.glyfen.get(teken.codePointAt(0) as number) as number;
    const bytes = deelverzameling(heel, [glyf('é')]);
    expect(bytes.length).toBeLessThan(bestanden.gewoon.length / 3);
    const lengte = (ttf: Ttf, g: number) => ttf.omtrek(g).length;
    // The subset has no cmap, so it is read with that of the whole.
    const cmap = heel.tabel('cmap') as Uint8Array;
    expect(cmap.length).toBeGreaterThan(0);
    expect(lengte(heel, glyf('e'))).toBeGreaterThan(0);
    expect(() => leesTtf(bytes)).toThrow(/cmap/);
  });
});

describe('regels breken', () => {
  it('verliest nooit een teken en wordt nooit te breed', () => {
    const letter = fc.constantFrom(...'abcdefgh   éŁ-\n');
    fc.assert(
      fc.property(
        fc.string({ unit: letter, maxLength: 300 }),
        fc.integer({ min: 30, max: 300 }),
        (tekst, breedte) => {
          const regels = breekRegels(letters, 'gewoon', 11, tekst, breedte);
          expect(regels.join('').replace(/\s/g, '')).toBe(tekst.replace(/\s/g, ''));
          for (const regel of regels)
            expect(letters.breedte('gewoon', 11, regel.trim())).toBeLessThanOrEqual(breedte + 0.01);
        },
      ),
    );
  });

  it('breekt lange Nederlandse woorden waar het mag', () => {
    expect(metBreekpunten('trajectbegeleiding').split('‧')).toEqual([
      'tra',
      'ject',
      'be',
      'ge',
      'lei',
      'ding',
    ]);
    expect(metBreekpunten('kort woord')).toBe('kort woord');
  });
});

describe('paden', () => {
  it.each([
    ['M0 0h10v10z', '0 0 m 10 0 l 10 10 l h'],
    ['M1 1l2 3 4 5', '1 1 m 3 4 l 7 9 l'],
    ['M0 0Q5 0 5 5', '0 0 m 3.33 0 5 1.67 5 5 c'],
  ])('%s', (pad, ops) => {
    expect(padOps(pad)).toBe(ops);
  });

  it('een boog eindigt waar hij moet', () => {
    for (const pad of ['M0 0a5 5 0 1 0 10 0', 'M0 0a5 5 0 0110 0', 'M0 0A5 3 20 0 1 10 0'])
      expect(padOps(pad)).toMatch(/ 10 0 c$/);
  });
});
