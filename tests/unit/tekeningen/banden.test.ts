import { describe, expect, it } from 'vitest';
import { type Band, bandPad, bandUitleg, pijlpunt } from '../../../src/components/tekeningen/banden.ts';
import { vertel, voorbeeldEcogram } from '../../../src/components/tekeningen/voorbeeld-ecogram.ts';

const stukken = (band: Band) => bandPad(band, [0, 0], [60, 0]).split('M').length - 1;

describe('bandPad', () => {
  it('draws three, two and one line for hecht, wederkerig and contact', () => {
    expect(stukken('hecht')).toBe(3);
    expect(stukken('wederkerig')).toBe(2);
    expect(bandPad('contact', [0, 0], [60, 0])).toBe('M0 0L60 0');
  });

  it('begins and ends a dashed line with ink', () => {
    const pad = bandPad('moeilijk', [0, 0], [60, 0]);
    expect(stukken('moeilijk')).toBeGreaterThan(3);
    expect(pad.startsWith('M0 0L')).toBe(true);
    expect(pad.endsWith('L60 0')).toBe(true);
  });

  it('zigzags over a fight without a break', () => {
    expect(stukken('conflict')).toBe(1);
    expect(bandPad('conflict', [0, 0], [60, 0]).split('L').length).toBeGreaterThan(6);
  });

  it('leaves a gap between two strokes across a broken band', () => {
    expect(bandPad('verbroken', [0, 0], [60, 0])).toBe('M0 0L24 0M36 0L60 0M24 -9L24 9M36 -9L36 9');
  });

  it('gives every band a line of its own', () => {
    const banden = Object.keys(bandUitleg) as Band[];
    const paden = banden.map((band) => bandPad(band, [3, 12], [61, 12]));
    expect(new Set(paden).size).toBe(banden.length);
  });
});

describe('pijlpunt', () => {
  it('has its tip on the end of the line', () => {
    expect(pijlpunt([0, 0], [60, 0], 10, 8)).toBe('M60 0L50 4L50 -4Z');
  });
});

describe('voorbeeldEcogram', () => {
  it('shows every kind of band once or more and tells the whole drawing', () => {
    const getoond = new Set(voorbeeldEcogram.map(({ band }) => band));
    for (const band of Object.keys(bandUitleg)) expect(getoond).toContain(band);
    const verhaal = vertel(voorbeeldEcogram);
    for (const { wie } of voorbeeldEcogram) expect(verhaal).toContain(wie);
    expect(verhaal).toContain('OCMW: contact, geeft steun');
    expect(verhaal).toContain('sportclub: gewenst');
  });
});
