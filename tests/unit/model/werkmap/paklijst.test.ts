import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { leesMiddel } from '../../../../src/model/werkmap/middel.ts';
import { maakPaklijst, pakTekst } from '../../../../src/model/werkmap/paklijst.ts';
import { map, register } from './loopvoorbeeld.ts';

const blad = (slug: string, titel: string, voor: 'deelnemer' | 'coach' = 'deelnemer') => ({
  ...{ slug, titel, eerder: [], voor, versies: ['standaard', 'grootletter'], paginas: {} },
  formaat: 'A4' as const,
});
/** A list of one methodiek after the other, m0 and so on. */
function lijst(middelen: string[][], meer: { bij?: string[]; deelnemers?: number } = {}) {
  const huis = register(
    middelen.map((deel, i) => ({ slug: `m${i}`, titel: `Methodiek ${i}`, middelen: deel })),
    {
      werkbladen: [blad('actieplan', 'Actieplan'), blad('starr', 'STARR en stoefboek', 'coach')],
      kaarten: [
        { slug: 'prenten', titel: 'Prenten', eerder: [], kaarten: 30, rug: true, vellen: { gewoon: 4 } },
      ],
    },
  );
  const { bij = [], deelnemers = 12 } = meer;
  return maakPaklijst(map([...middelen.map((_, i) => `m.m${i}`), ...bij], { deelnemers }), huis);
}
const woorden = (regels: ReturnType<typeof lijst>['spullen']) => regels.map(pakTekst);

describe('een middel lezen', () => {
  it.each([
    ['eventueel een beroepenfiche', [{ wat: 'beroepenfiche', eventueel: true }]],
    ['map met vakken, per persoon', [{ wat: 'map met vakken', eventueel: false, perDeelnemer: 1 }]],
    ['twee stiften per deelnemer', [{ wat: 'stiften', eventueel: false, perDeelnemer: 2 }]],
    ['elk een pen', [{ wat: 'pen', eventueel: false, perDeelnemer: 1 }]],
    ['een pen voor iedereen', [{ wat: 'pen', eventueel: false, perDeelnemer: 1 }]],
    ['voor elke deelnemer een spiegel', [{ wat: 'spiegel', eventueel: false, perDeelnemer: 1 }]],
    ['per deelnemer 3 kaartjes', [{ wat: 'kaartjes', eventueel: false, perDeelnemer: 3 }]],
    ['één prent per competentie', [{ wat: 'één prent per competentie', eventueel: false }]],
    [
      'papier en pen',
      [
        { wat: 'papier', eventueel: false },
        { wat: 'pen', eventueel: false },
      ],
    ],
    ['papier en pen voor de conclusie', [{ wat: 'papier en pen voor de conclusie', eventueel: false }]],
    ['koffie of water', [{ wat: 'koffie of water', eventueel: false }]],
    ['telefoonnummer van de testdienst', [{ wat: 'telefoonnummer van de testdienst', eventueel: false }]],
  ])('%s', (tekst, uit) => {
    expect(leesMiddel(tekst)).toEqual(uit);
  });
});

describe('paklijst', () => {
  it('noemt hetzelfde één keer, met waarvoor', () => {
    const { spullen } = lijst([
      ['pen', 'stift'],
      ['Pen', 'stiften'],
      ['papier en pen', 'één prent'],
      ['de pen'],
    ]);
    expect(spullen).toEqual([
      { wat: 'Pen', voor: ['Methodiek 0', 'Methodiek 1', 'Methodiek 2', 'Methodiek 3'] },
      { wat: 'Stiften', voor: ['Methodiek 1', 'Methodiek 0'] },
      { wat: 'Papier', voor: ['Methodiek 2'] },
      { wat: 'Eén prent', voor: ['Methodiek 2'] },
    ]);
  });

  it('houdt apart wat niet hetzelfde is', () => {
    const { spullen } = lijst([
      ['stiften', 'blad met vier vakken', 'koffie'],
      ['stiften in twee kleuren', 'blad met vier vakken', 'koffie of water'],
    ]);
    expect(spullen).toHaveLength(6);
  });

  it('telt voor alle deelnemers wat iedereen nodig heeft, één keer', () => {
    const { spullen } = lijst([['een map per persoon', 'schaar'], ['map, per persoon'], ['map']]);
    expect(woorden(spullen)).toEqual(['12 × Map', 'Schaar']);
  });

  it('zet eventuele dingen apart, tenzij ze elders zeker nodig zijn', () => {
    const { spullen, eventueel } = lijst([['eventueel een computer', 'eventueel een tolk'], ['computer']]);
    expect(woorden(spullen)).toEqual(['Computer']);
    expect(woorden(eventueel)).toEqual(['Tolk']);
  });

  it('telt het papier van de map, en vraagt een blad dat erin zit niet nog eens', () => {
    const { papier, spullen } = lijst([['leeg actieplan', 'STARR-blad', 'pen']], {
      bij: ['w.actieplan.grootletter', 'w.starr', 'k.prenten.groot.x2', 'p.pauze', 'i.abc', 'w.weg'],
    });
    expect(woorden(papier)).toEqual([
      ...['1 × Coachkaart', '12 × Actieplan (grote letters)', '1 × STARR en stoefboek (voor de coach)'],
      ...['2 × Prenten (kaarten, grote kaarten)', '1 × Wat al ingevuld is'],
    ]);
    expect(woorden(spullen)).toEqual(['Pen']);
  });
});

const echt = readdirSync('content/methodieken').map((bestand) => {
  const [, kop = ''] =
    /^---\n([\s\S]*?)\n---/.exec(readFileSync(`content/methodieken/${bestand}`, 'utf8')) ?? [];
  return (parse(kop) as { middelen: string[] }).middelen;
});

describe('de echte middelen', () => {
  it('staan allemaal op de lijst, leesbaar en elk één keer', () => {
    const { spullen, eventueel } = lijst(echt);
    const alle = [...spullen, ...eventueel];
    expect(new Set(echt.flatMap((_, i) => (echt[i]?.length ? `Methodiek ${i}` : [])))).toEqual(
      new Set(alle.flatMap(({ voor }) => voor)),
    );
    for (const { wat } of alle) expect(wat).toMatch(/^[\p{Lu}\d].*[^\s,]$/u);
    expect(alle.filter(({ wat }) => /^(?:Een|Eventueel) /.test(wat))).toEqual([]);
    const gewoon = new Set(
      alle.filter(({ wat }) => !/^(?:Blad|Tabel|Cirkel)/.test(wat)).map(({ wat }) => wat),
    );
    expect(gewoon.size).toBe(alle.filter(({ wat }) => !/^(?:Blad|Tabel|Cirkel)/.test(wat)).length);
    expect(alle.find(({ wat }) => wat === 'Pen')?.voor.length).toBeGreaterThan(10);
    expect(woorden(spullen)).toContain('12 × Map met vakken');
  });

  it('hangen niet af van de volgorde', () => {
    const methodiek = fc.shuffledSubarray(echt, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(methodiek, (deel) => {
        const heen = lijst(deel).spullen.map(pakTekst).sort();
        expect(lijst(deel.toReversed()).spullen.map(pakTekst).sort()).toEqual(heen);
      }),
      { numRuns: 50 },
    );
  });
});
