import { defineCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { begripSchema } from './model/begrip.ts';
import { bronSchema } from './model/bron.ts';
import { hoofdstukSchema } from './model/hoofdstuk.ts';
import { deckSchema } from './model/kaart.ts';
import { methodiekSchema } from './model/methodiek.ts';
import { taxonomieSchema } from './model/taxonomie.ts';
import { trajectSchema } from './model/traject.ts';
import { werkbladSchema } from './model/werkblad.ts';

// The schemas of the collections close their lists on the taxonomie, so it is read before they are made.
const taxonomie = taxonomieSchema.parse(parse(readFileSync('content/taxonomie.yaml', 'utf8')));

export const collections = {
  methodieken: defineCollection({ loader: map('methodieken', 'mdx'), schema: methodiekSchema(taxonomie) }),
  trajecten: defineCollection({ loader: map('trajecten', 'yaml'), schema: trajectSchema(taxonomie) }),
  werkbladen: defineCollection({ loader: map('werkbladen', 'yaml'), schema: werkbladSchema }),
  kaarten: defineCollection({ loader: map('kaarten', 'yaml'), schema: deckSchema }),
  handboek: defineCollection({ loader: map('handboek', 'mdx'), schema: hoofdstukSchema }),
  begrippen: defineCollection({ loader: file('content/begrippen.yaml'), schema: begripSchema }),
  bronnen: defineCollection({ loader: file('content/bronnen.yaml'), schema: bronSchema }),
};

/** One file an entry. The file name is the slug, wherever below the folder the editor keeps the file. */
function map(naam: string, extensie: string) {
  const generateId = ({ entry }: { entry: string }) => entry.replace(/^.*\//, '').replace(/\.\w+$/, '');
  return glob({ base: `./content/${naam}`, pattern: `**/*.${extensie}`, generateId });
}
