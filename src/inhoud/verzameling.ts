import { getCollection } from 'astro:content';
import { opVolgorde } from '../model/afgeleid.ts';
import type { Begrip } from '../model/begrip.ts';
import type { Bron } from '../model/bron.ts';
import type { Methodiek } from '../model/methodiek.ts';
import type { Traject } from '../model/traject.ts';
import { taxonomie } from './taxonomie.ts';

/** All methodieken in the order of lists: by fase, then by title. */
export async function alleMethodieken(): Promise<Methodiek[]> {
  const items = await getCollection('methodieken');
  return items.map(({ id, data }) => ({ ...data, slug: id })).toSorted(opVolgorde(taxonomie));
}

/** All trajecten, by proces in the order of the taxonomie, then by slug. */
export async function alleTrajecten(): Promise<Traject[]> {
  const items = await getCollection('trajecten');
  const plaats = new Map(taxonomie.processen.map(({ id }, i) => [id, i]));
  const rang = (t: Traject) => plaats.get(t.proces) ?? 0;
  return items
    .map(({ id, data }) => ({ ...data, slug: id }))
    .toSorted((a, b) => rang(a) - rang(b) || a.slug.localeCompare(b.slug, 'nl'));
}

/** All begrippen, in the order of the alphabet. */
export async function alleBegrippen(): Promise<(Begrip & { id: string })[]> {
  const items = await getCollection('begrippen');
  return items
    .map(({ id, data }) => ({ ...data, id }))
    .toSorted((a, b) => a.term.localeCompare(b.term, 'nl'));
}

/** All sources by id. */
export async function alleBronnen(): Promise<Map<string, Bron>> {
  const items = await getCollection('bronnen');
  return new Map(items.map(({ id, data }) => [id, data]));
}
