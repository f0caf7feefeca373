import { z } from 'zod';
import { slugPatroon, zin } from '../id.ts';
import { eenvoudigVeldSchema } from './eenvoudig.ts';

export const id = z
  .string()
  .regex(slugPatroon)
  .describe('Vaste naam van het veld, uniek op dit blad. Verandert nooit.');
/** Labels may be long: a sheet is never cut off, it gets another page. */
export const label = zin(1, 400);

/** What every field has. */
export const kern = {
  id,
  label: label.describe('De vraag of naam die de lezer ziet. Ook wat een schermlezer zegt.'),
  hulp: zin(3, 300).optional().describe('Eén zin uitleg onder het label.'),
  gevoelig: z
    .literal(true)
    .optional()
    .describe('Op het scherm dicht tot iemand het opent, en niet in de eenvoudige versie tenzij nodig.'),
  eenvoudig: eenvoudigVeldSchema,
};

/** Content taken from a deck of cards, so that a sheet never copies a deck. */
export const uitDeck = z.strictObject({
  kaarten: z.string().regex(slugPatroon).describe('Het deck: de naam van het bestand in content/kaarten.'),
  groep: z
    .union([zin(1, 120), z.array(zin(1, 120)).min(1)])
    .optional()
    .describe('Alleen de kaarten van deze groep of groepen van het deck.'),
  aantal: z.int().min(1).optional().describe('Alleen de eerste zoveel kaarten.'),
  tekst: z
    .string()
    .optional()
    .describe('Welk veld van de kaart de tekst geeft, bijvoorbeeld "uitleg". Anders "tekst".'),
});
export type UitDeck = z.infer<typeof uitDeck>;

/** Something with its own id inside a field: a row, a question, an option, a zone. A plain text gets an id from its words. */
export const item = z.union([
  zin(1, 400),
  z.strictObject({
    id,
    label: label.describe('Wat de lezer ziet.'),
    gevoelig: z.literal(true).optional().describe('Deze rij is persoonlijk.'),
  }),
]);
export type Item = z.infer<typeof item>;
