// npm run controle: judges content/ and prints the report. --alles: the figures of every page.
// --bronnen <map>: also holds every text against the sources in that folder.
import { parseArgs } from 'node:util';
import { foutenVerslag } from '../../src/model/fouten.ts';
import { bronFouten } from './bronnen.ts';
import { controleerInhoud } from './controleer.ts';
import { cijferVerslag, waarschuwingVerslag } from './verslag.ts';

const wortel = new URL('../..', import.meta.url).pathname;
const { values: opties } = parseArgs({
  options: { alles: { type: 'boolean', default: false }, bronnen: { type: 'string' } },
});

const { inhoud, nazicht, gelezen, fouten } = await controleerInhoud(wortel);
if (opties.bronnen) fouten.push(...(await bronFouten(gelezen, opties.bronnen)));

if (fouten.length > 0) {
  console.error(`${foutenVerslag(fouten)}\n`);
  process.exitCode = 1;
}
if (inhoud && nazicht) {
  if (nazicht.waarschuwingen.length > 0) console.log(`${waarschuwingVerslag(nazicht.waarschuwingen)}\n`);
  if (fouten.length === 0) console.log('De inhoud klopt.');
  console.log(cijferVerslag(inhoud, nazicht, opties.alles));
}
