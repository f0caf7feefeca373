import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/kit/paths.mjs';

interface Herkomst {
  licenties: Record<string, { licentie: string; tekst?: string }>;
  beelden: Record<string, { set: string; licentie: string; maker: string; oorspronkelijk?: unknown[] }>;
}

const map = join(root, 'src/beelden');
const names = globSync('*.svg', { cwd: map }).map((file) => basename(file, '.svg'));
const herkomst = parse(readFileSync(join(map, 'herkomst.yaml'), 'utf8')) as Herkomst;

// The PDF painter walks these paths itself, so a picture may hold nothing that it cannot draw.
const frame = /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (\d+) \1">\n([\s\S]+)\n<\/svg>\n$/;
const line =
  /^ {2}<path d="([^"]+)" fill="(none|currentColor)"( stroke="currentColor" stroke-width="[\d.]+" stroke-linecap="round" stroke-linejoin="round")?\/>$/;
const counts = { M: 2, L: 2, C: 6, Q: 4, Z: 0 };

/** What is wrong with the data of one path, in absolute M, L, C, Q and Z only. */
function pathFaults(d: string): string[] {
  const parts = d.match(/[a-zA-Z][^a-zA-Z]*/g) ?? [];
  const faults = parts.filter((part) => {
    const numbers = part.slice(1).trim().split(' ').filter(Boolean).map(Number);
    return numbers.length !== counts[part[0] as keyof typeof counts] || numbers.some(Number.isNaN);
  });
  return parts.join('') === d && d.startsWith('M') ? faults : [d, ...faults];
}

/** Every picture that a field of this name asks for, anywhere in these files. */
function asked(pattern: string, field: string): string[] {
  const found: string[] = [];
  for (const file of globSync(pattern, { cwd: root }))
    JSON.stringify(parse(readFileSync(join(root, file), 'utf8')), (key, value: unknown) => {
      if (key === field && typeof value === 'string') found.push(value);
      return value;
    });
  return found;
}

test('er zijn prenten', () => {
  expect(names.length).toBeGreaterThan(100);
});

describe.each(names)('%s', (name) => {
  const file = join(map, `${name}.svg`);
  const [, , body = ''] = frame.exec(readFileSync(file, 'utf8')) ?? [];
  const paths = body.split('\n').map((row) => line.exec(row));

  test('is een vierkant met alleen paden', () => {
    expect(body).not.toBe('');
    expect(paths).not.toContain(null);
  });

  test('heeft paden die de schilder kan tekenen', () => {
    expect(paths.flatMap((path) => pathFaults(path?.[1] ?? ''))).toEqual([]);
  });

  test('tekent in elk pad iets', () => {
    expect(paths.filter((path) => path?.[2] === 'none' && !path[3])).toEqual([]);
  });

  test('is klein', () => {
    expect(statSync(file).size).toBeLessThan(6 * 1024);
  });
});

describe('de herkomst', () => {
  test('noemt elke prent, en geen andere', () => {
    expect(Object.keys(herkomst.beelden).sort()).toEqual([...names].sort());
  });

  test('noemt per prent een licentie, een maker en waar ze vandaan komt', () => {
    const faults = Object.entries(herkomst.beelden).filter(
      ([, beeld]) =>
        !['openmoji', 'samengesteld', 'eigen'].includes(beeld.set) ||
        beeld.licentie !== 'CC BY-SA 4.0' ||
        !beeld.maker ||
        (beeld.set === 'eigen') !== !beeld.oorspronkelijk?.length,
    );
    expect(faults).toEqual([]);
  });

  test('heeft de tekst van elke licentie erbij', () => {
    for (const { tekst } of Object.values(herkomst.licenties))
      if (tekst) expect(readFileSync(join(map, tekst), 'utf8')).toContain('Attribution-ShareAlike 4.0');
  });
});

describe('elke prent bestaat', () => {
  test.each([
    ['die een deck noemt', 'content/kaarten/*.yaml', 'beeld'],
    ['die een werkblad noemt', 'content/werkbladen/*.yaml', 'icoon'],
  ])('%s', (_, pattern, field) => {
    expect(asked(pattern, field).filter((name) => !names.includes(name))).toEqual([]);
  });
});
