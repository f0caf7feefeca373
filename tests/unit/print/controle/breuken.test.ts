import { describe, expect, test } from 'vitest';
import { controleerPdf } from '../../../../src/print/controle/index.ts';
import { BREUKEN } from './breuken.ts';
import { maakProef, VELDEN } from './proef.ts';

describe.each(Object.entries(BREUKEN))('%s', (regel, breuken) => {
  test.each(breuken)('$wat', async ({ breek, bytes = (b) => b, velden = VELDEN, tekst }) => {
    const proef = await maakProef();
    breek?.(proef);
    const fouten = await controleerPdf(bytes(await proef.bewaar()), { naam: 'proef', velden, tekst });
    expect(fouten, JSON.stringify(fouten)).not.toEqual([]);
    expect([...new Set(fouten.map((fout) => fout.regel))], JSON.stringify(fouten)).toEqual([regel]);
  });
});
