import { z } from 'zod';
import { zin } from '../id.ts';

/** What the simple version of a field changes. Never another question, only fewer words or a picture with it. */
export const eenvoudigVeldSchema = z
  .union([
    z.literal('weglaten'),
    z.strictObject({
      label: zin(1, 60).optional().describe('Een korter label.'),
      icoon: zin(1, 40).optional().describe('Een prent erbij, met haar naam.'),
      rijen: z.int().min(1).max(20).optional().describe('Minder rijen of vragen: alleen de eerste zoveel.'),
    }),
  ])
  .optional()
  .describe('In de eenvoudige versie: "weglaten", of een korter label, een prent, minder rijen.');

/** What the simple version of a whole sheet changes. */
export const eenvoudigBladSchema = z.strictObject({
  titel: zin(2, 40).optional().describe('Een kortere titel.'),
  opdracht: zin(5, 160).optional().describe('Een kortere opdracht.'),
});
