import { describe, expect, it } from 'vitest';
import { groteWijzer, kleineWijzer, tijdwoord } from '../../../src/components/tekeningen/klokstand.ts';
import { gewogen } from '../../../src/components/tekeningen/punten.ts';
import {
  bijleren,
  kolommen,
  leuk,
  opletten,
  rijen,
  vaknummer,
} from '../../../src/components/tekeningen/vakken.ts';

describe('klok', () => {
  it('sets the hands', () => {
    expect(kleineWijzer(8)).toBe(240);
    expect(kleineWijzer(6, 30)).toBe(195);
    expect(kleineWijzer(22)).toBe(kleineWijzer(10));
    expect(kleineWijzer(12)).toBe(0);
    expect(groteWijzer(30)).toBe(180);
  });

  it('says the time', () => {
    expect(tijdwoord(8)).toBe('8 uur');
    expect(tijdwoord(6, 5)).toBe('6.05 uur');
  });
});

describe('vaardighedenmatrix', () => {
  const kolomVan = (vak: number) => kolommen[(vak - 1) % kolommen.length];
  const rijVan = (vak: number) => rijen[Math.floor((vak - 1) / kolommen.length)];

  it('numbers fifteen cells row by row', () => {
    const nummers = rijen.flatMap((_, rij) => kolommen.map((__, kolom) => vaknummer(rij, kolom)));
    expect(nummers).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
  });

  it('agrees with the explanation of the game', () => {
    for (const vak of leuk) expect(['heel erg leuk', 'leuk']).toContain(kolomVan(vak));
    expect(leuk).toHaveLength(6);
    for (const vak of bijleren) {
      expect(leuk).toContain(vak);
      expect(rijVan(vak)).not.toBe('goed');
    }
    for (const vak of opletten) expect(['niet zo leuk', 'helemaal niet leuk']).toContain(kolomVan(vak));
  });
});

describe('gewogen', () => {
  it('adds up every score times its weight', () => {
    expect(gewogen([3, 1, 2], [3, 2, 1])).toBe(13);
  });

  it('refuses a row that misses a score', () => {
    expect(() => gewogen([3, 1], [3, 2, 1])).toThrow(/één gewicht en één score/);
  });
});
