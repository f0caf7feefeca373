import { z } from 'zod';
import { zin } from '../id.ts';
import { item, kern, uitDeck } from './kern.ts';

/** What is printed in a drawing area to draw or write on. */
export const tekenvormen = [
  'blanco',
  'ringen',
  'as',
  'hand',
  'cirkel-met-assen',
  'balans',
  'klok',
  'figuur',
  'cirkels',
  'kring',
] as const;
export type Tekenvorm = (typeof tekenvormen)[number];

export const tekenvlak = z.strictObject({
  ...kern,
  soort: z.literal('tekenvlak'),
  vorm: z
    .enum(tekenvormen)
    .describe(
      'blanco, ringen (rond een midden), as (van links naar rechts), hand, cirkel-met-assen (web), balans (weegschaal), klok, figuur (mens met vijf plekken), cirkels (twee of drie, overlappend), kring (vakken in een cirkel).',
    ),
  beschrijving: zin(10, 300).describe('De tekening in woorden, voor wie ze niet ziet.'),
  grootte: z
    .enum(['klein', 'half', 'groot', 'blad'])
    .default('half')
    .describe('klein: een kwart blad. half: een half blad. groot: bijna een blad. blad: een blad apart.'),
  zones: z.array(item).optional().describe('De plekken van de tekening, in volgorde.'),
  zones_uit: uitDeck.optional().describe('De plekken uit een deck.'),
  regels: z
    .int()
    .min(0)
    .max(8)
    .default(0)
    .describe(
      'Groter dan 0: elke plek krijgt een nummer, en naast de tekening haar vraag met zoveel schrijfregels. 0: alleen de naam bij de plek.',
    ),
  schaal: z
    .strictObject({
      van: z.int().describe('Het eerste cijfer.'),
      naar: z.int().describe('Het laatste cijfer.'),
    })
    .optional()
    .describe('Bij cirkel-met-assen en as: de cijfers op de as.'),
  uiteinden: z
    .tuple([zin(1, 60), zin(1, 60)])
    .optional()
    .describe('Bij as en balans: de woorden aan de twee kanten.'),
});
