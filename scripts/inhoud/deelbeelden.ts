import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Writes the pictures for shared links that pages asked for, each under the name that the page gave it. */
export function deelbeelden(): AstroIntegration {
  return {
    name: 'stapwijs-deelbeelden',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        // Pages run bundled, apart from this file; src/inhoud/druk/deelbeeld.ts leaves its work in this place.
        const gevraagd = (globalThis as Record<symbol, unknown>)[Symbol.for('stapwijs.deelbeelden')] as
          | Map<string, Promise<Uint8Array>>
          | undefined;
        const map = new URL('deelbeeld/', dir);
        await mkdir(map, { recursive: true });
        for (const [naam, beeld] of gevraagd ?? [])
          await writeFile(fileURLToPath(new URL(`${naam}.png`, map)), await beeld);
      },
    },
  };
}
