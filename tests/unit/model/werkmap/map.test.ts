import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  haalWeg,
  leesEigenMap,
  legeMap,
  schrijfEigenMap,
  verplaats,
  voegToe,
  type Werkmap,
  type Wijziging,
  zetStuk,
  zetTerug,
} from '../../../../src/model/werkmap/map.ts';
import { leesStuk, type Stuk, stukSleutel } from '../../../../src/model/werkmap/stuk.ts';

const stukken = (...woorden: string[]) => woorden.map((woord) => leesStuk(woord) as Stuk);
const namen = (map: Werkmap) => map.stukken.map(stukSleutel);

it('zet elk stuk er één keer in, een pauze zo vaak als je wilt', () => {
  const map = voegToe(stukken('m.a', 'w.b', 'm.a', 'p.pauze'))(legeMap());
  expect(namen(map)).toEqual(['m.a', 'w.b', 'p.pauze']);
  expect(namen(voegToe(stukken('w.b.x3', 'p.pauze'))(map))).toEqual(['m.a', 'w.b', 'p.pauze', 'p.pauze']);
  expect(voegToe(stukken('m.a'))(map)).toBe(map);
});

it('zet terug wat weg was, met versie en aantal', () => {
  const map = voegToe(stukken('m.a', 'w.b.grootletter.x12', 'm.c'))(legeMap());
  expect(zetTerug(1, map.stukken[1] as Stuk)(haalWeg(1)(map))).toEqual(map);
});

it('verandert versie, aantal en minuten, en geeft het gewone terug', () => {
  const map = voegToe(stukken('w.b'))(legeMap());
  const anders = zetStuk(0, { versie: 'eenvoudig', aantal: 0 })(map);
  expect(anders.stukken[0]).toEqual({ soort: 'werkblad', id: 'b', versie: 'eenvoudig', aantal: 0 });
  expect(zetStuk(0, { versie: undefined, aantal: undefined })(anders)).toEqual(map);
});

it('blijft bij elke reeks van wijzigingen een map die heel van het toestel terugkomt', () => {
  const plek = fc.integer({ min: -2, max: 9 });
  const wijziging: fc.Arbitrary<Wijziging> = fc.oneof(
    fc
      .array(fc.constantFrom('m.a', 'w.b', 'k.c.plus', 'p.pauze', 'c.d_2'), { maxLength: 3 })
      .map((w) => voegToe(stukken(...w))),
    plek.map(haalWeg),
    fc.tuple(plek, plek).map(([van, naar]) => verplaats(van, naar)),
    fc
      .tuple(
        plek,
        fc.integer({ min: -5, max: 700 }),
        fc.constantFrom('eenvoudig', 'plus', 'rommel', undefined),
      )
      .map(([waar, n, versie]) => zetStuk(waar, { versie, aantal: n, minuten: n })),
  );
  fc.assert(
    fc.property(fc.array(wijziging, { maxLength: 25 }), (reeks) => {
      const map = reeks.reduce((m, doe) => doe(m), legeMap());
      const eigen = { ...map, titel: '', datum: '', notities: '' };
      expect(leesEigenMap(schrijfEigenMap(eigen))).toEqual(eigen);
      const zonderPauze = namen(map).filter((naam) => naam !== 'p.pauze');
      expect(new Set(zonderPauze).size).toBe(zonderPauze.length);
    }),
  );
});

it('verplaatsen houdt alle stukken', () => {
  const map = voegToe(stukken('m.a', 'm.b', 'm.c'))(legeMap());
  expect(namen(verplaats(0, 2)(map))).toEqual(['m.b', 'm.c', 'm.a']);
  expect(namen(verplaats(2, -5)(map))).toEqual(['m.c', 'm.a', 'm.b']);
  expect(verplaats(7, 0)(map)).toBe(map);
});
