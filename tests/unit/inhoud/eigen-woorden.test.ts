import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maakIndex, REEKS, zoekOvernames } from '../../../scripts/inhoud/eigen-woorden.ts';

const bron = `De begeleider peilt vooraf naar de bereidheid
van elke deelnemer om mee te werken aan het traject.
Daarna volgt een gesprek.`;
const index = maakIndex([{ naam: '009.txt', tekst: bron }]);
const zoek = (tekst: string, vrij: string[] = []) => zoekOvernames([{ bestand: 'blad', tekst }], index, vrij);

describe('eigen woorden', () => {
  it('vindt een reeks die in een bron staat, met bron en regel, over het einde van een regel heen', () => {
    expect(zoek('Let op: PEILT vooraf naar dé bereidheid van elke deelnemer, zeggen we.')).toEqual([
      {
        bestand: 'blad',
        bron: '009.txt',
        regel: 1,
        woorden: 'peilt vooraf naar de bereidheid van elke deelnemer',
      },
    ]);
  });

  it('laat zeven woorden en eigen zinnen met rust', () => {
    expect(zoek('vooraf naar de bereidheid van elke deelnemer')).toEqual([]);
    expect(zoek('Vraag eerst of iemand wil meedoen. Daarna praten jullie verder.')).toEqual([]);
  });

  it('ziet een zin die in stukken onder elkaar staat', () => {
    expect(zoek('peilt vooraf\nnaar de bereidheid\nvan elke deelnemer om\nmee te werken')).toHaveLength(1);
  });

  it('laat een naam of titel toe, maar niet wat eromheen is overgenomen', () => {
    const titel = 'peilt vooraf naar de bereidheid van elke deelnemer';
    expect(zoek(titel, ['Peilt vooraf naar de bereidheid van elke deelnemer'])).toEqual([]);
    const meer = `${titel} om mee te werken aan het traject Daarna volgt een gesprek`;
    expect(zoek(meer, [titel])).toHaveLength(1);
  });

  it('vindt elke reeks van acht of meer woorden, en geen kortere', () => {
    const woorden = bron.match(/\p{L}+/gu) ?? [];
    const plek = fc.tuple(
      fc.integer({ min: 0, max: woorden.length - 1 }),
      fc.integer({ min: 1, max: woorden.length }),
    );
    fc.assert(
      fc.property(plek, ([begin, lengte]) => {
        const stuk = woorden.slice(begin, begin + lengte);
        const gevonden = zoek(`xx ${stuk.join(' ')} yy`);
        expect(gevonden.map(({ woorden: reeks }) => reeks)).toEqual(
          stuk.length >= REEKS ? [stuk.join(' ').toLowerCase()] : [],
        );
      }),
    );
  });
});
