import { describe, expect, it } from 'vitest';
import { opAs } from '../../../src/components/tekeningen/as.ts';
import { kiezels, steenPad } from '../../../src/components/tekeningen/steen.ts';
import { takPad } from '../../../src/components/tekeningen/tak.ts';
import { opEllips, opzij, type Punt, rond } from '../../../src/tools/kit/punt.ts';

const afgerond = ([x, y]: Punt) => [rond(x), rond(y)].map((getal) => getal + 0);

describe('punt', () => {
  it('counts degrees clockwise from the top', () => {
    expect(afgerond(opEllips([10, 10], 5, 8, 0))).toEqual([10, 2]);
    expect(afgerond(opEllips([10, 10], 5, 8, 90))).toEqual([15, 10]);
    expect(afgerond(opEllips([10, 10], 5, 8, 180))).toEqual([10, 18]);
  });

  it('steps sideways from a line, and stays put without one', () => {
    expect(opzij([0, 0], [10, 0], [5, 0], 3)).toEqual([5, 3]);
    expect(opzij([1, 1], [1, 1], [5, 0], 3)).toEqual([5, 0]);
  });
});

describe('steenPad', () => {
  it('touches the four sides of its box where the token says', () => {
    const pad = steenPad([50, 50], 100, 100);
    expect(pad.startsWith('M46 0A')).toBe(true);
    for (const raakpunt of ['100 53A', '49 100A', '0 57A', '46 0Z']) expect(pad).toContain(raakpunt);
  });
});

describe('kiezels', () => {
  it('lie evenly between two points', () => {
    expect(kiezels([0, 0], [30, 60], 2)).toEqual([
      [10, 20],
      [20, 40],
    ]);
  });
});

describe('opAs', () => {
  it('keeps order and proportion', () => {
    expect(opAs(1999, [1999, 2023], [50, 310])).toBe(50);
    expect(opAs(2011, [1999, 2023], [50, 310])).toBe(180);
    expect(opAs(2023, [1999, 2023], [50, 310])).toBe(310);
  });
});

describe('takPad', () => {
  it('starts thick, ends thin and closes', () => {
    expect(takPad([0, 0], [10, 0], [20, 0], 8, 2)).toBe('M0 4Q10 2.5 20 1L20 -1Q10 -2.5 0 -4Z');
  });
});
