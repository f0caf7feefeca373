import { z } from 'zod';
import { zin } from './id.ts';

/** Kinds of works in CSL, as far as this list has them. */
export const cslTypes = [
  'book',
  'chapter',
  'article-journal',
  'report',
  'thesis',
  'webpage',
  'dataset',
  'document',
] as const;

/** One source document or cited work, as a visitor finds it on /bronnen/. */
export const bronSchema = z.strictObject({
  soort: z
    .enum(['brondocument', 'werk'])
    .describe(
      '"brondocument": een van de vijf documenten van dit handboek. "werk": iets wat daarin aangehaald of gebruikt wordt.',
    ),
  titel: zin(3, 200).describe('De volledige titel.'),
  kort: zin(3, 60).describe('Korte naam, zoals die onder een methodiek staat.'),
  makers: zin(2, 200).optional().describe('Organisaties of auteurs van het werk, zoals gepubliceerd.'),
  jaar: zin(4, 40).optional().describe('Jaar van uitgave, of wat erover bekend is.'),
  type: z
    .enum(cslTypes)
    .optional()
    .describe(
      'Wat voor werk het is, in de woorden van CSL: book, chapter, article-journal, report, thesis …',
    ),
  auteurs: z
    .array(zin(2, 120))
    .default([])
    .describe(
      'Wie het schreef of maakte, voor de literatuurlijst: "Bouwen, Griet" of, zonder komma, "VDAB".',
    ),
  uitgever: zin(2, 120).optional().describe('Wie het uitgaf.'),
  in: zin(2, 160).optional().describe('Het tijdschrift of het boek waar het in staat.'),
  zonderTitel: z
    .boolean()
    .default(false)
    .describe('Zet op true als we de titel niet kennen en "titel" een omschrijving van ons is.'),
  uitleg: zin(10, 600).describe('Wat het is en wat wij eruit halen.'),
  rechten: zin(3, 300).optional().describe('Van wie het is en wat dat voor jou betekent.'),
});

export type Bron = z.infer<typeof bronSchema>;

/** A place in a source: where a fact of a page rests. */
export const vindplaatsSchema = z.strictObject({
  document: z.string().describe('De id van een bron in content/bronnen.yaml, bijvoorbeeld "001".'),
  paragraaf: zin(1, 120).optional().describe('Hoofdstuk of paragraaf in dat document.'),
  regels: z
    .string()
    .regex(/^\d+-\d+(?:; \d+-\d+)*$/)
    .optional()
    .describe('Regels in de brontekst, bijvoorbeeld "3170-3285".'),
  inventaris: z
    .string()
    .regex(/^\d{3}[ab]?\/[a-z0-9-]+$/)
    .optional()
    .describe('De plaats in onze inventaris van feiten, bijvoorbeeld "001/klokwijs".'),
  wat: zin(3, 200).optional().describe('Wat we uit deze vindplaats halen, als dat niet vanzelf spreekt.'),
});

export type Vindplaats = z.infer<typeof vindplaatsSchema>;
