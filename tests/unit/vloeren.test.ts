import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { floorFaults } from '../../scripts/checks/vloeren.ts';
import { root } from '../../scripts/kit/paths.mjs';

test('elke import in het huis gaat naar beneden', () => {
  const names = globSync('{src,scripts}/**/*.{ts,tsx,astro,mjs}', { cwd: root });
  expect(names.length).toBeGreaterThan(10);
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
  expect(floorFaults(files)).toEqual([]);
});

describe('wat de vloeren toelaten', () => {
  test.each([
    ['src/pages/index.astro', "---\nimport Blad from '../layouts/Blad.astro';\n---\n"],
    ['src/pages/methodieken/index.astro', "---\nimport { lees } from '../../inhoud/lees.ts';\n---\n"],
    ['src/layouts/Blad.astro', "---\nimport Kop from '../components/Kop.astro';\n---\n"],
    ['src/components/Ecogram.astro', "---\nimport { Ecogram } from '../tools/ecogram/beeld.tsx';\n---\n"],
    ['src/tools/ecogram/model.ts', "import { bewaar } from '../kit/bewaar.ts';"],
    ['src/tools/ecogram/print.tsx', "import { teken } from '../../print/teken.ts';"],
    ['src/inhoud/lees.ts', "import { getCollection } from 'astro:content';\nimport '../model/fase.ts';"],
    ['src/inhoud/taxonomie.ts', "import tekst from '../../content/taxonomie.yaml?raw';"],
    ['src/model/fase.ts', "import { z } from 'zod';\nimport { id } from './id.ts';"],
    ['src/content.config.ts', "import { methodiek } from './model/methodiek.ts';"],
    ['scripts/inhoud/lees.ts', "import { readFileSync } from 'node:fs';\nimport '../../src/model/fase.ts';"],
  ])('%s', (file, code) => {
    expect(floorFaults({ [file]: code })).toEqual([]);
  });
});

describe('wat de vloeren tegenhouden', () => {
  test.each([
    ['omhoog', 'src/model/fase.ts', "import '../inhoud/lees.ts';"],
    ['omhoog, alleen om een type', 'src/print/plan.ts', "import type { X } from '../components/x.ts';"],
    ['omhoog, pas bij gebruik', 'src/search/zoek.ts', "const x = await import('../tools/kit/x.ts');"],
    ['doorgegeven', 'src/model/index.ts', "export { x } from '../markdown/x.ts';"],
    [
      'in het script van een component',
      'src/components/Kop.astro',
      "<script>import '../pages/x.ts';</script>",
    ],
    [
      'van een component naar een layout',
      'src/components/Kop.astro',
      "---\nimport '../layouts/x.ts';\n---\n",
    ],
    ['van een tool naar een component', 'src/tools/lijn/beeld.tsx', "import '../../components/x.ts';"],
    ['van een tool naar een andere tool', 'src/tools/lijn/beeld.tsx', "import '../ecogram/x.ts';"],
    ['van de kit naar een tool', 'src/tools/kit/bewaar.ts', "import '../ecogram/x.ts';"],
    ['tussen twee motoren', 'src/print/plan.ts', "import '../search/x.ts';"],
    ['langs scripts om', 'src/model/fase.ts', "import '../../scripts/inhoud/lees.ts';"],
    ['langs scripts om, uit een los bestand', 'src/content.config.ts', "import '../scripts/inhoud/lees.ts';"],
    ['van scripts naar een pagina', 'scripts/inhoud/lees.ts', "import '../../src/pages/x.ts';"],
    ['langs de inhoud om', 'src/components/Kop.astro', "---\nimport '../../content/x.yaml?raw';\n---\n"],
    ['naar een proef', 'src/pages/index.astro', "---\nimport '../../tests/x.ts';\n---\n"],
    ['Node in het model', 'src/model/fase.ts', "import 'node:fs';"],
    ['Astro in het model', 'src/model/fase.ts', "import { z } from 'astro/zod';"],
    ['Astro in een motor', 'src/markdown/x.ts', "import 'astro:content';"],
    ['een kamer die niemand kent', 'src/utils/x.ts', ''],
  ])('%s', (_, file, code) => {
    expect(floorFaults({ [file]: code })).toHaveLength(1);
  });
});
