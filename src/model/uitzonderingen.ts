import { z } from 'zod';
import { slugPatroon, zin } from './id.ts';

const reden = zin(10, 300).describe('Waarom het hier mag.');

/** content/uitzonderingen.yaml: what the checks of the texts let pass, each with the reason. */
export const uitzonderingenSchema = z.strictObject({
  leesbaarheid: z
    .record(z.string().regex(slugPatroon), reden)
    .default({})
    .describe('Methodieken die moeilijker lezen dan de lat.'),
  eigenWoorden: z
    .array(
      z.strictObject({
        tekst: zin(10, 300).describe(
          'De reeks woorden die ook in een bron staat: een naam, een titel, een schaal.',
        ),
        reden,
      }),
    )
    .default([])
    .describe('Woorden van een bron die we letterlijk overnemen.'),
  gedateerd: z
    .array(
      z.strictObject({
        bestand: zin(5, 120).describe('Het bestand, zoals het verslag het noemt.'),
        woord: zin(1, 60).describe('Het woord dat aan een tijd vastzit.'),
        reden,
      }),
    )
    .default([])
    .describe('Woorden van vroegere wetten of bedragen die zonder jaartal mogen staan.'),
});

export type Uitzonderingen = z.infer<typeof uitzonderingenSchema>;
