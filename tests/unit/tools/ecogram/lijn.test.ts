import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandBeeld, staal } from '../../../../src/tools/ecogram/beeld/lijn.ts';
import { bocht, lengteVan, opWeg, stuk } from '../../../../src/tools/ecogram/beeld/weg.ts';
import { type Aard, aarden, richtingen } from '../../../../src/tools/ecogram/woorden.ts';
import type { Punt } from '../../../../src/tools/kit/punt.ts';

const recht: Punt[] = [
  [0, 0],
  [60, 0],
];
const paden = (aard: Aard) => bandBeeld(aard, recht).streken.map(({ pad }) => pad);
const stukken = (pad = '') => pad.split('M').length - 1;

describe('bandBeeld', () => {
  it('trekt een gewone band als één lijn en een sterke dikker', () => {
    expect(bandBeeld('gewoon', recht).streken).toEqual([{ pad: 'M0 0L60 0', dik: 2.25 }]);
    const [sterk] = bandBeeld('sterk', recht).streken;
    expect(sterk?.dik).toBeGreaterThan(5);
  });

  it('begint en eindigt een streepjeslijn met inkt', () => {
    const [pad = ''] = paden('zwak');
    expect(stukken(pad)).toBeGreaterThan(3);
    expect(pad.startsWith('M0 0L')).toBe(true);
    expect(pad.endsWith('L60 0')).toBe(true);
  });

  it('zet streepjes dwars op een moeilijke band, dik of dun', () => {
    for (const aard of ['moeilijk', 'sterk-en-moeilijk'] as const) {
      const [lijn, dwars] = paden(aard);
      expect(lijn).toBe('M0 0L60 0');
      expect(stukken(dwars)).toBeGreaterThan(3);
    }
  });

  it('laat een gat tussen twee streken in een verbroken band', () => {
    expect(paden('verbroken')).toEqual(['M0 0L24 0M36 0L60 0M26.5 -9L21.5 9M38.5 -9L33.5 9']);
  });

  it('geeft elke soort een eigen vorm, ook zonder kleur of dikte te zien', () => {
    const vormen = aarden.map((aard) => JSON.stringify(staal(aard)));
    expect(new Set(vormen).size).toBe(aarden.length);
    const zonderDikte = aarden.filter((aard) => aard !== 'sterk').map((aard) => paden(aard).join());
    expect(new Set(zonderDikte).size).toBe(aarden.length - 1);
  });

  it('zet de punt van een pijl aan het eind waar de energie naartoe gaat, en stopt de lijn ervoor', () => {
    const { punten, streken } = bandBeeld('gewoon', recht, 'krijgt');
    expect(punten).toHaveLength(1);
    expect(punten[0]?.startsWith('M0 0L')).toBe(true);
    expect(streken[0]?.pad).toMatch(/^M10\.4 0/);
    expect(bandBeeld('gewoon', recht, 'geeft').punten[0]?.startsWith('M60 0L')).toBe(true);
    expect(bandBeeld('gewoon', recht, 'beide').punten).toHaveLength(2);
    expect(bandBeeld('gewoon', recht, 'geen').punten).toEqual([]);
  });

  it('tekent elke band op elke weg, hoe kort of krom ook, zonder kapotte getallen', () => {
    const getal = fc.double({ min: -500, max: 500, noNaN: true });
    const punt = fc.tuple(getal, getal);
    fc.assert(
      fc.property(
        punt,
        punt,
        fc.constantFrom(0, 0.1, -0.4),
        fc.constantFrom(...aarden),
        fc.constantFrom(...richtingen),
        (a, b, bol, aard, richting) => {
          const { streken, punten } = bandBeeld(aard, bocht(a, b, bol), richting);
          for (const pad of [...streken.map((een) => een.pad), ...punten])
            expect(pad).toMatch(/^[MLZ\d\s.-]*$/);
        },
      ),
    );
  });
});

describe('een weg', () => {
  it('laat zich in stukken delen en meten', () => {
    const weg = bocht([0, 0], [100, 0], 0.2);
    const lang = lengteVan(weg);
    expect(lang).toBeGreaterThan(100);
    expect(lengteVan(stuk(weg, 0, 30)) + lengteVan(stuk(weg, 30, lang))).toBeCloseTo(lang);
    expect(opWeg(weg, lang / 2).punt[0]).toBeCloseTo(50);
    expect(Math.abs(opWeg(weg, lang / 2).punt[1])).toBeCloseTo(20);
  });
});
