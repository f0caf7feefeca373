import { describe, expect, test } from 'vitest';
import { playwrightTally, total, verdict, vitestTally } from '../../../scripts/kit/tally.mjs';

describe('het oordeel over een controle', () => {
  test.each([
    ['zonder telling, gelukt', 0, undefined, { passed: 1, failed: 0 }],
    ['zonder telling, mislukt', 2, undefined, { passed: 0, failed: 1 }],
    ['alles in orde', 0, { passed: 12, failed: 0 }, { passed: 12, failed: 0 }],
    ['enkele mislukt', 1, { passed: 10, failed: 2 }, { passed: 10, failed: 2 }],
    ['geen enkele proef gevonden', 0, { passed: 0, failed: 0 }, { passed: 0, failed: 1 }],
    ['alles geslaagd, en toch kapot', 1, { passed: 5, failed: 0 }, { passed: 5, failed: 1 }],
  ])('%s', (_, code, counted, expected) => {
    expect(verdict(code, counted)).toEqual(expected);
  });
});

test('de verslagen van Vitest en Playwright worden gelezen', () => {
  expect(vitestTally({ numPassedTests: 3, numFailedTests: 1 })).toEqual({ passed: 3, failed: 1 });
  expect(playwrightTally({ stats: { expected: 4, flaky: 1, unexpected: 2 } })).toEqual({
    passed: 5,
    failed: 2,
  });
  expect(playwrightTally({})).toEqual({ passed: 0, failed: 0 });
});

test('het totaal telt alles op', () => {
  const tallies = [
    { passed: 3, failed: 1 },
    { passed: 1, failed: 0 },
  ];
  expect(total(tallies)).toEqual({ passed: 4, failed: 1 });
  expect(total([])).toEqual({ passed: 0, failed: 0 });
});
