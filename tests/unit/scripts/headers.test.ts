import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../scripts/kit/headers.mjs';
import { root } from '../../../scripts/kit/paths.mjs';

const rules = parseHeaders(
  '# uitleg\n/*\n  X-Een: 1\n  Content-Security-Policy: default-src https:\n\n/_astro/*\n  Cache-Control: immutable\n/robots.txt\n  X-Robots: ja\n',
);

test('een waarde houdt haar dubbele punten', () => {
  expect(headersFor(rules, '/')).toContainEqual(['Content-Security-Policy', 'default-src https:']);
});

test('een pad krijgt de regels die erop passen, en geen andere', () => {
  const names = (path: string) => headersFor(rules, path).map(([name]) => name);
  expect(names('/over/')).toEqual(['X-Een', 'Content-Security-Policy']);
  expect(names('/_astro/a.css')).toEqual(['X-Een', 'Content-Security-Policy', 'Cache-Control']);
  expect(names('/robots.txt')).toContain('X-Robots');
  expect(names('/robots.txt/meer')).not.toContain('X-Robots');
});

test.each(['  X-Een: 1\n', '/*\n  zonder dubbele punt\n'])(
  'een regel die niet kan, wordt gezegd: %j',
  (text) => {
    expect(() => parseHeaders(text)).toThrow('Geen geldige regel');
  },
);

test('het eigen bestand geeft elke pagina de veilige headers', () => {
  const own = parseHeaders(readFileSync(join(root, 'public/_headers'), 'utf8'));
  expect(Object.fromEntries(headersFor(own, '/methodieken/'))).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "frame-ancestors 'none'",
  });
});
