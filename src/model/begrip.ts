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
  verwar: slugs('Begrippen die erop lijken maar iets anders betekenen. De noot zegt het verschil.'),
  bronnen: z.array(z.string()).default([]).describe('De documenten waar het begrip uit komt.'),
  vroeger: z
    .boolean()
    .default(false)
    .describe('Zet op true als het woord bij regels of instellingen van vroeger hoort.'),
  markeer: z
    .boolean()
    .default(true)
    .describe('Zet op false als het woord te gewoon is om in elke tekst uitgelegd te worden.'),
});

export type Begrip = z.infer<typeof begripSchema>;

/** For each begrip the ids it is often confused with: what one entry says holds for the other as well. */
export function verwarring(begrippen: readonly (Pick<Begrip, 'verwar'> & { id: string })[]) {
  return ({ id, verwar }: Pick<Begrip, 'verwar'> & { id: string }): string[] => {
    const andersom = begrippen.filter((ander) => ander.verwar.includes(id)).map((ander) => ander.id);
    return [...new Set([...verwar, ...andersom])];
  };
}
