import { describe, expect, it } from 'vitest';
import { tijdTekst } from '../../../src/model/tijdsduur.ts';

describe('tijdTekst', () => {
  it.each([
    [null, 'Geen vaste duur'],
    [{ min: null, max: 10 }, 'Hoogstens 10 min'],
    [{ min: 120, max: null }, 'Vanaf 2 uur'],
    [{ min: 30, max: 30 }, '30 min'],
    [{ min: 30, max: 40 }, '30 tot 40 min'],
    [{ min: 30, max: 60 }, '30 tot 60 min'],
    [{ min: 60, max: 90 }, '1 tot 1,5 uur'],
    [{ min: 60, max: 120 }, '1 tot 2 uur'],
    [{ min: 60, max: 60 }, '1 uur'],
    [{ min: 45, max: 180 }, '45 min tot 3 uur'],
  ])('%o wordt "%s"', (tijdsduur, tekst) => {
    expect(tijdTekst(tijdsduur)).toBe(tekst);
  });
});
