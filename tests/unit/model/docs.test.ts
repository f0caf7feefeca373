import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { maakGids, maakJsonSchemas } from '../../../scripts/inhoud/gids-tekst.ts';
import { taxonomie } from './voorbeeld.ts';

interface Veld {
  description?: string;
  properties?: Record<string, Veld>;
  items?: Veld;
  anyOf?: Veld[];
  oneOf?: Veld[];
  const?: unknown;
}

/** Every field below a schema that has no sentence of documentation. */
const zonderUitleg = (veld: Veld, pad: string): string[] => [
  ...Object.entries(veld.properties ?? {}).flatMap(([naam, kind]) => [
    ...(kind.description || kind.const !== undefined ? [] : [`${pad} › ${naam}`]),
    ...zonderUitleg(kind, `${pad} › ${naam}`),
  ]),
  ...[veld.items, ...(veld.anyOf ?? []), ...(veld.oneOf ?? [])].flatMap((kind) =>
    kind ? zonderUitleg(kind, pad) : [],
  ),
];

describe('de documentatie', () => {
  it('heeft een zin bij elk veld', () => {
    const leeg = Object.entries(maakJsonSchemas(taxonomie)).flatMap(([naam, schema]) =>
      zonderUitleg(schema as Veld, naam),
    );
    expect(leeg).toEqual([]);
  });

  it('is bijgewerkt (zo niet: npm run gids)', () => {
    expect(readFileSync('docs/gids-voor-redacteurs.md', 'utf8')).toBe(maakGids(taxonomie));
    for (const [naam, schema] of Object.entries(maakJsonSchemas(taxonomie))) {
      expect(JSON.parse(readFileSync(`docs/schema/${naam}.schema.json`, 'utf8'))).toEqual(
        JSON.parse(JSON.stringify(schema)),
      );
    }
  });
});
