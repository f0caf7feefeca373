import { defineCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { begripSchema } from './model/begrip.ts';
import { bronSchema } from './model/bron.ts';
import { methodiekSchema } from './model/methodiek.ts';
import { taxonomieSchema } from './model/taxonomie.ts';
import { trajectSchema } from './model/traject.ts';

// The schemas of the collections close their lists on the taxonomie, so it is read before they are made.
const taxonomie = taxonomieSchema.parse(parse(readFileSync('content/taxonomie.yaml', 'utf8')));

export const collections = {
  methodieken: defineCollection({
    loader: glob({
      base: './content/methodieken',
      pattern: '**/*.mdx',
      generateId: ({ entry }) => naam(entry),
    }),
    schema: methodiekSchema(taxonomie),
  }),
  trajecten: defineCollection({
    loader: glob({
      base: './content/trajecten',
      pattern: '**/*.yaml',
      generateId: ({ entry }) => naam(entry),
    }),
    schema: trajectSchema(taxonomie),
  }),
  begrippen: defineCollection({ loader: file('content/begrippen.yaml'), schema: begripSchema }),
  bronnen: defineCollection({ loader: file('content/bronnen.yaml'), schema: bronSchema }),
};

/** The file name without its folder and extension is the slug, wherever the editor keeps the file. */
function naam(entry: string): string {
  return entry.replace(/^.*\//, '').replace(/\.\w+$/, '');
}
