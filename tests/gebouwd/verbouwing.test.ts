import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A copy of the project in which a test may change the content and build the site for real. */
const map = mkdtempSync(join(tmpdir(), 'stapwijs-bouw-'));

async function bouw(): Promise<{ gelukt: boolean; tekst: string }> {
  const opdracht = promisify(execFile)(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: map,
      env: {
        ...process.env,
        STAPWIJS_ADRES: 'http://localhost:4321/',
        STAPWIJS_UIT: 'dist',
        NODE_ENV: 'production',
      },
    },
  );
  return opdracht.then(
    ({ stdout, stderr }) => ({ gelukt: true, tekst: stdout + stderr }),
    ({ stdout, stderr }) => ({ gelukt: false, tekst: stdout + stderr }),
  );
}

const lees = (pad: string) => readFileSync(join(map, pad), 'utf8');
const verander = (pad: string, van: string, naar: string) => {
  const tekst = lees(pad);
  expect(tekst).toContain(van);
  writeFileSync(join(map, pad), tekst.replace(van, naar));
};

beforeAll(() => {
  for (const deel of [
    'src',
    'scripts',
    'public',
    'content',
    'astro.config.mjs',
    'package.json',
    // Part of what the cache of PDFs goes by: without it everything would be made anew.
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(deel, join(map, deel), { recursive: true });
  symlinkSync(resolve('node_modules'), join(map, 'node_modules'));
  // What the site's own build made of the same sheets is not made again.
  symlinkSync(resolve('.cache'), join(map, '.cache'));
});
afterAll(() => rmSync(map, { recursive: true }));

describe('een redacteur verandert de inhoud', () => {
  it('en een hernoemde methodiek, een hernoemd traject en een hernoemd hoofdstuk houden hun oude adres', {
    timeout: 240_000,
  }, async () => {
    verander('content/methodieken/klokwijs.mdx', 'verwant:', 'eerder: [de-klok]\nverwant:');
    verander('content/trajecten/basistraject.yaml', 'kort: Basis', 'kort: Basis\neerder: [pop-basis]');
    verander(
      'content/handboek/pop/wat-is-een-pop.mdx',
      'volgorde: 10',
      'volgorde: 10\neerder: [pop-uitgelegd]',
    );
    const { gelukt, tekst } = await bouw();
    expect(gelukt, tekst).toBe(true);
    for (const [oud, nieuw] of [
      ['methodieken/de-klok', '/methodieken/klokwijs/'],
      ['trajecten/pop-basis', '/trajecten/basistraject/'],
      ['handboek/pop-uitgelegd', '/handboek/wat-is-een-pop/'],
    ] as const) {
      const bladzijde = lees(`dist/${oud}/index.html`);
      expect(bladzijde).toContain(`content="0; url=${nieuw}"`);
      expect(bladzijde).toContain(`<a href="${nieuw}">`);
      expect(bladzijde).toContain('noindex');
      expect(lees('dist/sitemap-0.xml')).not.toContain(oud);
    }
  });

  it('en fouten stoppen de bouw met één verslag van alles wat scheelt', { timeout: 240_000 }, async () => {
    rmSync(join(map, 'dist'), { recursive: true });
    verander('content/methodieken/klokwijs.mdx', 'fase: [wie-ben-ik', 'fase: [wie-benik');
    verander('content/methodieken/droompagina.mdx', 'titel:', 'titeltje:');
    const { gelukt, tekst } = await bouw();
    expect(gelukt).toBe(false);
    expect(existsSync(join(map, 'dist/index.html'))).toBe(false);
    expect(tekst).toContain('fase: "wie-benik" bestaat niet; bedoel je "wie-ben-ik"?');
    expect(tekst).toContain('titeltje: dit veld bestaat niet; bedoel je "titel"?');
    expect(tekst).toContain('titel: ontbreekt of is leeg.');
  });
});
