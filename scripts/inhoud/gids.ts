// npm run gids: writes the editor's guide and the JSON Schemas from the schemas themselves. A test keeps them current.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { taxonomieSchema } from '../../src/model/taxonomie.ts';
import { maakGids, maakJsonSchemas } from './gids-tekst.ts';

const wortel = new URL('../../', import.meta.url);
const taxonomie = taxonomieSchema.parse(
  parse(readFileSync(new URL('content/taxonomie.yaml', wortel), 'utf8')),
);

writeFileSync(new URL('docs/gids-voor-redacteurs.md', wortel), maakGids(taxonomie));
for (const [naam, schema] of Object.entries(maakJsonSchemas(taxonomie))) {
  writeFileSync(new URL(`docs/schema/${naam}.schema.json`, wortel), `${JSON.stringify(schema, null, 2)}\n`);
}
console.log('De gids en de schema’s in docs/ zijn bijgewerkt.');
