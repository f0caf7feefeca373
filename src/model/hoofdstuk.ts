import { z } from 'zod';
import { vindplaatsSchema } from './bron.ts';
import { slug, slugs, zin } from './id.ts';
import { rechtSchema } from './recht.ts';

/**
 * The frontmatter of content/handboek/<deel>/<slug>.mdx, a chapter of the handbook. The folder is the part it
 * stands in. Every field carries the sentence that the editor's guide shows.
 */
export const hoofdstukSchema = z.strictObject({
  titel: zin(3, 80).describe('De titel van het hoofdstuk.'),
  samenvatting: zin(30, 240).describe(
    'Eén of twee zinnen: wat de lezer eraan heeft. Staat onder de titel en in de inhoudstafel.',
  ),
  volgorde: z
    .int()
    .min(1)
    .max(999)
    .describe('De plaats in het deel. Tel met tien (10, 20, 30), dan kan er later iets tussen.'),
  methodieken: slugs('Methodieken die in praktijk brengen wat hier staat. Ze verwijzen vanzelf terug.'),
  begrippen: slugs('Begrippen die dit hoofdstuk uitlegt.'),
  verwant: slugs('Andere hoofdstukken die hierbij aansluiten.'),
  bronnen: z.array(vindplaatsSchema).min(1).describe('Waar de feiten staan.'),
  rechten: z
    .array(rechtSchema)
    .default([])
    .describe('Wat van anderen is: model, spel, test, beeld, met de maker erbij.'),
  eerder: slugs('Vroegere slugs van dit hoofdstuk. De oude adressen blijven werken.'),
});

export type HoofdstukVelden = z.infer<typeof hoofdstukSchema>;

/** A chapter as the rest of the house knows it. */
export type Hoofdstuk = HoofdstukVelden & {
  slug: string;
  /** Id of the part, which is the name of the folder. */
  deel: string;
};

/** content/handboek/delen.yaml: the parts of the handbook, in their order. */
export const delenSchema = z
  .array(
    z.strictObject({
      id: slug('De naam van de map met de hoofdstukken.'),
      titel: zin(3, 60).describe('De titel van het deel.'),
      uitleg: zin(20, 240).describe('Eén of twee zinnen: wat je in dit deel vindt.'),
    }),
  )
  .min(1);

export type Deel = z.infer<typeof delenSchema>[number];

/** The part that a file stands in: the last folder of its path. */
export const deelUitPad = (bestand: string) => bestand.split('/').at(-2) ?? '';

/** Puts chapters in the order of the book: by part, then by their own place in it. */
export function opBoekvolgorde(delen: readonly Deel[]) {
  const plaats = new Map(delen.map(({ id }, i) => [id, i]));
  const rang = (h: Hoofdstuk) => plaats.get(h.deel) ?? delen.length;
  return (a: Hoofdstuk, b: Hoofdstuk) => rang(a) - rang(b) || a.volgorde - b.volgorde;
}
