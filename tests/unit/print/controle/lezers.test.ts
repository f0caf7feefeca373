import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { qpdfCheck } from '../../../../scripts/checks/qpdf.ts';
import { opentInPdfjs } from '../../../../src/print/controle/index.ts';
import { maakProef } from './proef.ts';

const map = mkdtempSync(join(tmpdir(), 'stapwijs-pdf-'));
afterAll(() => rmSync(map, { recursive: true }));

const goed = await (await maakProef()).bewaar();
const kapot = goed.slice(0, goed.length - 300);

test('pdf.js opent een goed bestand en geen onzin', async () => {
  expect(await opentInPdfjs(goed)).toEqual([]);
  expect((await opentInPdfjs(new TextEncoder().encode('geen PDF'))).map(({ regel }) => regel)).toEqual([
    'pdfjs',
  ]);
});

test('qpdf vindt een kapot bestand, en wie geen qpdf heeft, leest dat', async () => {
  const pad = join(map, 'kapot.pdf');
  writeFileSync(pad, kapot);
  const zonder = await qpdfCheck(pad, 'qpdf-bestaat-niet');
  expect(zonder.fouten).toEqual([]);
  expect(zonder.opmerking).toContain('overgeslagen');
  const met = await qpdfCheck(pad);
  if (met.opmerking) return;
  expect(met.fouten.map(({ regel }) => regel)).toEqual(['qpdf']);
  expect(met.fouten[0]?.wat).not.toContain(map);
  writeFileSync(pad, goed);
  expect(await qpdfCheck(pad)).toEqual({ fouten: [] });
});
