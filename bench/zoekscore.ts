// How many of the questions in tests/zoekvragen.yaml find their page among the first three, and how many as the first.
import { maakZoeker, naamVan, zoekvragen } from '../tests/unit/search/hulp.ts';
import { schrijfJson } from './plek.ts';

export interface Zoekscore {
  vragen: number;
  eersteDrie: number;
  eerste: number;
  /** Milliseconds a question takes in Node, without the network. */
  mediaan: number;
}

const { vraag } = await maakZoeker();
const tijden: number[] = [];
let eersteDrie = 0;
let eerste = 0;
const vragen = zoekvragen();
for (const [tekst, verwacht] of vragen) {
  const toen = performance.now();
  const { gevonden } = await vraag(tekst);
  tijden.push(performance.now() - toen);
  const plaatsen = verwacht.map((naam) => {
    const soort = naam.includes(':') ? naam.split(':')[0] : 'methodiek';
    return gevonden
      .filter((pagina) => pagina.soort === soort)
      .findIndex((pagina) => naamVan(pagina) === naam);
  });
  if (plaatsen.every((plaats) => plaats >= 0 && plaats < 3)) eersteDrie++;
  if (plaatsen.includes(0)) eerste++;
}
schrijfJson('zoekscore.json', {
  vragen: vragen.length,
  eersteDrie,
  eerste,
  mediaan: tijden.toSorted((a, b) => a - b)[Math.floor(tijden.length / 2)] ?? 0,
} satisfies Zoekscore);
