import { expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/kit/browser.mjs';
import { readable } from '../../../scripts/kit/build.mjs';
import { explain } from '../../../scripts/kit/install.mjs';
import { basePath } from '../../../scripts/kit/paths.mjs';
import { isRecent } from '../../../scripts/kit/tools.mjs';

test.each([
  ['npm error code ENOTFOUND', 'geen verbinding'],
  ['npm error network request failed, reason: connect ECONNREFUSED', 'geen verbinding'],
  ['npm error code EACCES', 'niet schrijven'],
  ['npm error code ENOSPC', 'schijf is vol'],
  ['npm error code ENOTEMPTY', 'andere installatie'],
  ['npm error code EUSAGE\nMissing: x from lock file', 'Missing: x from lock file'],
])('wat npm zegt, wordt een zin: %s', (output, sentence) => {
  expect(explain(output)).toContain(sentence);
});

test('een fout in de inhoud staat er zonder plaats in de code', () => {
  const fault = 'content/a.yaml\n  titel: ontbreekt.';
  expect(
    readable(
      `\n${fault}\n\n  Location:\n    /x/astro/dist/integrations/hooks.js:34:12\n  Stack trace:\n    at y\n`,
    ),
  ).toBe(fault);
});

test('van een fout in de code blijft de plaats staan', () => {
  const output = '[CompilerError] Unexpected token\n  Location:\n    src/pages/index.astro:5:52';
  expect(readable(output)).toBe(output);
});

test.each([
  ['20.20.2', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.0.0', true],
])('Node %s is nieuw genoeg: %s', (version, expected) => {
  expect(isRecent(version)).toBe(expected);
});

test.each([
  ['https://voorbeeld.be', '/'],
  ['https://voorbeeld.be/onder/pad', '/onder/pad/'],
  ['https://voorbeeld.be/onder/pad/', '/onder/pad/'],
])('%s staat onder %s', (address, base) => {
  expect(basePath(address)).toBe(base);
});

test('de browser die CHROMIUM noemt gaat voor, en anders die op het pad', () => {
  expect(findBrowser({ CHROMIUM: process.execPath, PATH: '' })).toBe(process.execPath);
  expect(findBrowser({ CHROMIUM: '/is/er/niet', PATH: '' })).toBeUndefined();
});
