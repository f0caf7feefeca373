import { z } from 'zod';
import { zin } from './id.ts';

/** What belongs to somebody else on a page: a game, a test, a picture, a model. */
export const rechtSchema = z.strictObject({
  werk: zin(2, 120).describe('Het spel, de test, het model of het beeld van een ander.'),
  maker: zin(2, 120).describe('Wie het maakte of uitgeeft.'),
  uitleg: zin(10, 300).describe('Wat dat betekent voor wie ermee werkt.'),
});

export type Recht = z.infer<typeof rechtSchema>;
