import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Beeld, omvang, type Vak } from '../../../../src/tools/levenslijn/vorm/beeld.ts';
import { maten } from '../../../../src/tools/levenslijn/vorm/maten.ts';
import { opEenBlad, opScherm, opStroken } from '../../../../src/tools/levenslijn/vorm/zet.ts';
import { lijn } from './willekeurig.ts';

const speling = 0.01;
const raakt = (a: Vak, b: Vak) =>
  a.x < b.x + b.breed - speling &&
  b.x < a.x + a.breed - speling &&
  a.y < b.y + b.hoog - speling &&
  b.y < a.y + a.hoog - speling;

/** Fails when two of these meet. */
function vrij(a: Vak, b: Vak) {
  if (raakt(a, b)) expect.fail(`over elkaar: ${JSON.stringify([a, b])}`);
}

/** All that holds words, and all stones and bars. */
const vakken = (beeld: Beeld) =>
  beeld.stukken.flatMap((stuk) => [stuk.boven, stuk.onder].filter(({ hoog }) => hoog > 0));
const stenen = (beeld: Beeld) =>
  beeld.stukken.map(({ x, y, eind }): Vak => {
    const { breed, hoog } = maten.steen;
    if (eind) return { x, y: y - maten.balk / 2, breed: eind.x - x, hoog: maten.balk };
    return { x: x - breed / 2, y: y - hoog / 2, breed, hoog };
  });

function keur(beeld: Beeld) {
  const woorden = vakken(beeld);
  const namen = beeld.banden
    .filter(({ naam }) => naam)
    .map(({ boven }): Vak => ({ x: 0, y: boven, breed: 200, hoog: maten.baannaam.regel - 2 }));
  const alle = [...woorden, ...namen];
  for (const [i, a] of alle.entries()) for (const b of alle.slice(i + 1)) vrij(a, b);
  for (const steen of stenen(beeld)) for (const vak of alle) vrij(steen, vak);
  for (const stuk of beeld.stukken)
    for (const { x, y1, y2 } of stuk.draden) {
      const draad = { x: x - 1, y: y1, breed: 2, hoog: y2 - y1 };
      const vreemd = woorden.filter((vak) => vak !== stuk.boven && vak !== stuk.onder);
      for (const vak of [...vreemd, ...namen]) vrij(draad, vak);
    }
  for (const stuk of beeld.stukken) {
    const { x, y, breed, hoog } = omvang(stuk);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(-speling);
    expect(x + breed).toBeLessThanOrEqual(beeld.breed + speling);
    expect(y + hoog).toBeLessThanOrEqual(beeld.hoog + speling);
    for (const { tekst } of [...stuk.boven.regels, ...stuk.onder.regels]) expect(tekst).not.toBe('');
  }
}

describe('de tekening van een lijn', () => {
  it('laat nooit woorden, stenen of draden over elkaar liggen, op geen enkel scherm', () => {
    fc.assert(
      fc.property(lijn, fc.integer({ min: 200, max: 1400 }), (een, breed) => keur(opScherm(een, breed))),
      { numRuns: 150 },
    );
  });

  it('staat op elk scherm en blad in de volgorde van de tijd', () => {
    fc.assert(
      fc.property(lijn, (een) => {
        const { stukken } = opScherm(een, 600);
        expect(stukken.map(({ moment }) => moment.id)).toEqual(een.momenten.map(({ id }) => id));
        for (const [i, stuk] of stukken.entries())
          if (i > 0) expect(stuk.x).toBeGreaterThanOrEqual((stukken[i - 1]?.x ?? 0) - speling);
      }),
    );
  });

  it('komt altijd heel op één blad', () => {
    fc.assert(
      fc.property(lijn, (een) => {
        const { beeld, maat } = opEenBlad(een, 745, 420);
        keur(beeld);
        expect(beeld.breed * maat).toBeLessThanOrEqual(745 + speling);
        expect(beeld.hoog * maat).toBeLessThanOrEqual(420 + speling);
        expect(beeld.stukken.length).toBe(een.momenten.length);
      }),
      { numRuns: 60 },
    );
  });

  it('snijdt op aan elkaar geplakte bladen geen woord of steen door', () => {
    fc.assert(
      fc.property(lijn, (een) => {
        const { beeld, maat, naast, onder } = opStroken(een, 700, 390);
        keur(beeld);
        const [breed, hoog] = [700 / maat, 390 / maat];
        const blad = ({ x, y, breed: b, hoog: h }: Vak) => {
          const plek = [Math.floor((x + speling) / breed), Math.floor((y + speling) / hoog)];
          expect([Math.floor((x + b - speling) / breed), Math.floor((y + h - speling) / hoog)]).toEqual(plek);
          expect(plek[0]).toBeLessThan(naast);
          expect(plek[1]).toBeLessThan(onder);
        };
        for (const vak of vakken(beeld)) blad(vak);
        for (const [i, steen] of stenen(beeld).entries()) if (!beeld.stukken[i]?.eind) blad(steen);
      }),
      { numRuns: 80 },
    );
  });
});
