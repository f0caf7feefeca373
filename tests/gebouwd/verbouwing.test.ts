import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { basePath, root, subpathSite } from '../../scripts/kit/paths.mjs';
import { copyProject, edit, renamed } from '../../scripts/kit/rebuild.mjs';
import { runTool } from '../../scripts/kit/tools.mjs';

const map = mkdtempSync(join(tmpdir(), 'stapwijs-bouw-'));
afterAll(() => rmSync(map, { recursive: true }));

describe('een redacteur verandert de inhoud', () => {
  it.each(renamed)('$old blijft leiden naar wat nu $now heet', ({ old, now }) => {
    const lees = (pad: string) => readFileSync(join(root, subpathSite.out, pad), 'utf8');
    const bladzijde = lees(`${old}/index.html`);
    const nieuw = `${basePath(subpathSite.address)}${now}`;
    expect(bladzijde).toContain(`content="0; url=${nieuw}"`);
    expect(bladzijde).toContain(`<a href="${nieuw}">`);
    expect(bladzijde).toContain('noindex');
    expect(lees('sitemap-0.xml')).not.toContain(old);
    expect(lees('sitemap-0.xml')).toContain(now);
  });

  it('en fouten stoppen de bouw met één verslag van alles wat scheelt', { timeout: 240_000 }, async () => {
    copyProject(map);
    edit(map, {
      file: 'content/methodieken/klokwijs.mdx',
      from: 'fase: [wie-ben-ik',
      to: 'fase: [wie-benik',
    });
    edit(map, { file: 'content/methodieken/droompagina.mdx', from: 'titel:', to: 'titeltje:' });
    const env = { STAPWIJS_UIT: 'dist-fout', NODE_ENV: 'production' };
    const { code, output } = await runTool('astro', ['build'], env, map);
    expect(code).not.toBe(0);
    expect(existsSync(join(map, 'dist-fout/index.html'))).toBe(false);
    expect(output).toContain('fase: "wie-benik" bestaat niet; bedoel je "wie-ben-ik"?');
    expect(output).toContain('titeltje: dit veld bestaat niet; bedoel je "titel"?');
    expect(output).toContain('titel: ontbreekt of is leeg.');
  });
});
