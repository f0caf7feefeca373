import { getCollection } from 'astro:content';
import { parse } from 'yaml';
import bron from '../../content/handboek/delen.yaml?raw';
import { deelUitPad, delenSchema, type Hoofdstuk, opBoekvolgorde } from '../model/hoofdstuk.ts';

/** The parts of the handbook, in their order. */
export const delen = delenSchema.parse(parse(bron));

/** All chapters in the order of the book. */
export async function alleHoofdstukken(): Promise<Hoofdstuk[]> {
  const items = await getCollection('handboek');
  return items
    .map(({ id, data, filePath = '' }) => ({ ...data, slug: id, deel: deelUitPad(filePath) }))
    .toSorted(opBoekvolgorde(delen));
}

/** The parts with their chapters, numbered from 1; a part that has no chapter yet is left out. */
export async function delenMetHoofdstukken() {
  const hoofdstukken = await alleHoofdstukken();
  return delen
    .map((deel, i) => ({
      ...deel,
      nr: i + 1,
      hoofdstukken: hoofdstukken.filter((h) => h.deel === deel.id),
    }))
    .filter(({ hoofdstukken: eigen }) => eigen.length > 0);
}
