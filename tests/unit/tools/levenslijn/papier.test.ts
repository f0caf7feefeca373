import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersVanSchijf } from '../../../../src/inhoud/druk/letters.ts';
import { maakLetters } from '../../../../src/print/letters/letters.ts';
import type { Figuur } from '../../../../src/print/plan/plan.ts';
import type { Tekening, Uitdraai } from '../../../../src/tools/kit/uitvoer/stuk.ts';
import { zetPlan } from '../../../../src/tools/kit/uitvoer/zetplan.ts';
import { leegBlad } from '../../../../src/tools/levenslijn/papier/leeg.ts';
import { maakPrent, maakUitdraai } from '../../../../src/tools/levenslijn/print.ts';
import { zonderVerborgen } from '../../../../src/tools/levenslijn/tijd.ts';
import { lijn } from './willekeurig.ts';

const tekeningen = ({ paginas }: Uitdraai) =>
  paginas.flat().filter((stuk): stuk is Tekening => stuk.soort === 'tekening');
const woorden = (uit: Uitdraai) =>
  tekeningen(uit).flatMap((tekening) => tekening.woorden.map((w) => w.tekst));
const huis = { adres: '', qr: ['1'], bron: '' };

describe('de lijn op papier', () => {
  it('toont op elk formaat elk moment één keer, en niets van wat verborgen is', () => {
    fc.assert(
      fc.property(lijn, fc.constantFrom('auto', 'a4', 'a3', 'plak'), (een, papier) => {
        const leeg = { wie: '', kracht: '', ijkwoord: '' };
        const momenten = een.momenten.map((m) => ({ ...m, ...leeg, woorden: `woord-${m.id}` }));
        const uit = maakUitdraai({ ...een, momenten }, '', { papier, lijst: '' });
        const gezet = woorden(uit).filter((woord) => woord.startsWith('woord-'));
        const verwacht = zonderVerborgen(een).momenten.map(({ id }) => `woord-${id}`);
        expect(gezet.sort()).toEqual(verwacht.sort());
      }),
      { numRuns: 60 },
    );
  }, 20_000);

  it('legt elke tekening op precies één blad, op dezelfde maat als de andere', async () => {
    const op = maakLetters(await lettersVanSchijf());
    fc.assert(
      fc.property(
        lijn,
        fc.constantFrom('', 'Elif', 'Een erg lange naam voor deze lijn, die over twee regels loopt'),
        (een, naam) => {
          const leesbaar = {
            ...een,
            momenten: een.momenten.map((m) => ({ ...m, woorden: 'van hier naar daar' })),
          };
          const schoon = {
            ...leesbaar,
            momenten: leesbaar.momenten.map((m) => ({ ...m, wie: '', ijkwoord: 'samen', kracht: '' })),
          };
          const uit = maakUitdraai(schoon, naam, { papier: 'plak', lijst: 'ja' });
          const plan = zetPlan(uit, huis, 'vandaag', op);
          const figuren = plan.boom.filter((knoop): knoop is Figuur => 'vormen' in knoop);
          expect(figuren.map(({ v }) => v[0])).toEqual(tekeningen(uit).map((_, i) => i));
          const maten = new Set(
            figuren.map(({ v }, i) => (v[3] / (tekeningen(uit)[i]?.breedte ?? 1)).toFixed(4)),
          );
          expect(maten.size).toBe(1);
          const boven = new Set(
            figuren.map(({ v, vormen }) => {
              const merk = vormen.find(({ pad }) => pad.includes('a4 4 0 1 0 8 0'));
              return ((merk?.plek?.[1] ?? 0) + v[2]).toFixed(1);
            }),
          );
          if (figuren.length > 1) expect(boven.size).toBe(1);
        },
      ),
      { numRuns: 25 },
    );
  }, 20_000);

  it('maakt van de hele lijn één prent', () => {
    fc.assert(
      fc.property(lijn, (een) => {
        const uit = maakPrent(een, '');
        expect(tekeningen(uit).length).toBe(1);
        expect(tekeningen(uit)[0]?.breedte).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });

  it('geeft een lege lijn om op te schrijven, ook over drie bladen', () => {
    const opstelling = { as: 'jaar', hoogtes: false, themas: [] } as const;
    expect(tekeningen(leegBlad({ papier: 'auto' }, { ...opstelling, themas: [] })).length).toBe(1);
    expect(woorden(leegBlad({ papier: 'plak' }, { ...opstelling, themas: [] }))).toEqual(
      expect.arrayContaining(['vroeger', 'nu', 'knip']),
    );
    expect(leegBlad({ papier: 'a3' }, { ...opstelling, themas: ['werk'] }).papier).toBe('A3');
    expect(woorden(leegBlad({ papier: 'a4' }, { ...opstelling, themas: ['werk'] }))).toContain(
      'werk en leren',
    );
  });
});
