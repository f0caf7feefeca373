import { getCollection } from 'astro:content';
import type { Hoofdstuk } from '../model/hoofdstuk.ts';
import type { Methodiek } from '../model/methodiek.ts';
import { alleHoofdstukken } from './handboek.ts';
import { alleMethodieken } from './verzameling.ts';

/** Pages that rest on a source: they name it among their sources, or link to it in their text. */
export interface Brongebruik {
  methodieken: Methodiek[];
  hoofdstukken: Hoofdstuk[];
}

const gelinkt = (tekst: string) =>
  new Set([...tekst.matchAll(/\]\(bron:([a-z0-9-]+)\)/g)].flatMap(([, id]) => id ?? []));

/** Says for each source where it is used. */
export async function brongebruik(): Promise<(bron: string) => Brongebruik> {
  const links = async (naam: 'methodieken' | 'handboek') =>
    new Map((await getCollection(naam)).map(({ id, body = '' }) => [id, gelinkt(body)]));
  const [inMethodiek, inHoofdstuk] = [await links('methodieken'), await links('handboek')];
  const [methodieken, hoofdstukken] = [await alleMethodieken(), await alleHoofdstukken()];
  return (bron) => {
    const steunt = (pagina: Methodiek | Hoofdstuk, tekst: Map<string, Set<string>>) =>
      pagina.bronnen.some((v) => v.document === bron) || tekst.get(pagina.slug)?.has(bron) === true;
    return {
      methodieken: methodieken.filter((m) => steunt(m, inMethodiek)),
      hoofdstukken: hoofdstukken.filter((h) => steunt(h, inHoofdstuk)),
    };
  };
}
