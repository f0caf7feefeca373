import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Gevonden, kiesPassages, leesUittreksel, naad } from '../../../src/search/passages.ts';

describe('een uittreksel', () => {
  test('is tekst, met wat gevonden is apart, en zonder de naden van de index', () => {
    expect(
      leesUittreksel(`Zet &quot;ik &amp; jij&quot; op de <mark>netwerk${naad}kaart</mark> van STARR-1.`),
    ).toEqual([
      { tekst: 'Zet "ik & jij" op de ', raak: false },
      { tekst: 'netwerkkaart', raak: true },
      { tekst: ' van STARR-1.', raak: false },
    ]);
  });

  test('houdt elke tekst heel, ook een die op HTML lijkt', () => {
    const ontsnap = (tekst: string) => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    fc.assert(
      fc.property(fc.array(fc.string()), (teksten) => {
        const html = teksten.map((tekst, i) => (i % 2 ? `<mark>${ontsnap(tekst)}</mark>` : ontsnap(tekst)));
        const stukken = leesUittreksel(html.join(''));
        expect(stukken.map(({ tekst }) => tekst).join('')).toBe(teksten.join('').replaceAll(naad, ''));
      }),
    );
  });
});

describe('de passages die getoond worden', () => {
  const plaats = (title: string, score: number, excerpt = 'een <mark>woord</mark>') => ({
    title,
    url: `/x/#${title}`,
    excerpt,
    weighted_locations: [{ balanced_score: score }],
  });
  const bladzijde = (...sub_results: Gevonden['sub_results'][number][]): Gevonden => ({
    meta: { title: 'Klokwijs' },
    sub_results,
  });

  test('zijn de twee beste van een bladzijde, en alleen waar het woord staat', () => {
    const [a, b, ...rest] = kiesPassages(
      [bladzijde(plaats('een', 1), plaats('niets', 9, 'zonder'), plaats('twee', 3), plaats('drie', 2))],
      'woorden',
    );
    expect([a?.kop, b?.kop, rest]).toEqual(['twee', 'drie', []]);
    expect(a).toMatchObject({ bladzijde: 'Klokwijs', adres: '/x/#twee' });
  });

  test('zijn er hoogstens acht, en het begin van een bladzijde heeft geen kop apart', () => {
    const gevonden = Array.from({ length: 9 }, () => bladzijde(plaats('Klokwijs', 1), plaats('b', 1)));
    const passages = kiesPassages(gevonden, 'woord');
    expect(passages).toHaveLength(8);
    expect(passages[0]?.kop).toBe('');
  });

  test.each([
    ['netwerkkaart', 'kaarten', true],
    ['solliciteert.', 'sollicitatie', true],
    ['problemen', 'probleem', true],
    ['ze', 'zeppelin', false],
    ['netwerk', 'netwerkkaart', false],
  ])('met “%s” voor wie “%s” zoekt: %s', (raak, vraag, telt) => {
    const gevonden = [bladzijde(plaats('een', 1, `een <mark>${raak}</mark>`))];
    expect(kiesPassages(gevonden, vraag)).toHaveLength(telt ? 1 : 0);
  });
});
