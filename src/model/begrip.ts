import { z } from 'zod';
import { slugs, zin } from './id.ts';

/** A term of the trade with one definition in our own words. */
export const begripSchema = z.strictObject({
  term: zin(2, 60).describe('Het begrip zoals het in een zin staat, bijvoorbeeld "reflectievermogen".'),
  voluit: zin(3, 80).optional().describe('De volledige naam als de term een afkorting is.'),
  definitie: zin(15, 320).describe('Eén of twee zinnen in gewone taal.'),
  vormen: z
    .array(zin(2, 60))
    .default([])
    .describe('Andere vormen die we in de tekst herkennen: meervoud, verbogen vorm, schrijfwijze.'),
  synoniemen: z.array(zin(2, 60)).default([]).describe('Andere woorden voor hetzelfde.'),
  zoekwoorden: z
    .array(zin(2, 60))
    .default([])
    .describe(
      'Woorden waarmee iemand dit zoekt, al betekenen ze iets anders of ruimers. Ze staan nergens op de site.',
    ),
  noot: zin(10, 400)
    .optional()
    .describe('Verwarring om te vermijden, of hoe de bronnen het woord anders gebruiken.'),
  zieOok: slugs('Verwante begrippen.'),
  bronnen: z.array(z.string()).default([]).describe('De documenten waar het begrip uit komt.'),
  markeer: z
    .boolean()
    .default(true)
    .describe('Zet op false als het woord te gewoon is om in elke tekst uitgelegd te worden.'),
});

export type Begrip = z.infer<typeof begripSchema>;
