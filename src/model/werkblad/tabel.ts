import { z } from 'zod';
import { zin } from '../id.ts';
import { id, item, kern, uitDeck } from './kern.ts';

/** What can stand in the cells of a column. */
export const kolomSoorten = [
  'gegeven',
  'tekst',
  'lange-tekst',
  'datum',
  'getal',
  'vink',
  'keus',
  'lijst',
] as const;

const kolom = z.strictObject({
  id,
  label: zin(0, 120).describe('De kop van de kolom.'),
  soort: z
    .enum(kolomSoorten)
    .describe(
      '"gegeven": gedrukte tekst van de rij. "keus": hokjes waarvan je er per rij één kiest; alle kolommen "keus" van een tabel horen samen. "vink": een los hokje. "lijst": kiezen uit opties.',
    ),
  uit: z
    .string()
    .regex(/^[a-z_]+(?:\.[a-z0-9_]+)?$/)
    .optional()
    .describe(
      'Bij rijen_uit: het veld van de kaart dat hier staat, zoals "uitleg" of "niveaus.1". Anders "tekst".',
    ),
  breedte: z.enum(['smal', 'gewoon', 'breed']).optional().describe('Hoe breed ten opzichte van de andere.'),
  opties: z.array(zin(1, 60)).min(2).optional().describe('Bij "lijst": waaruit je kiest.'),
});
export type Kolom = z.infer<typeof kolom>;

const rij = z.union([
  item,
  z.strictObject({
    id,
    cellen: z
      .array(zin(0, 400))
      .min(1)
      .describe('De gedrukte teksten, één per kolom "gegeven", in volgorde.'),
    gevoelig: z.literal(true).optional(),
  }),
]);
export type Rij = z.infer<typeof rij>;

export const tabel = z.strictObject({
  ...kern,
  soort: z.literal('tabel'),
  kolommen: z.array(kolom).min(1).max(10).describe('De kolommen, van links naar rechts.'),
  rijen: z.array(rij).max(200).optional().describe('Vaste rijen.'),
  rijen_uit: uitDeck.optional().describe('Vaste rijen uit een deck.'),
  rijen_leeg: z.int().min(0).max(200).default(0).describe('Lege rijen, na de vaste.'),
  groepeer: z
    .string()
    .optional()
    .describe('Bij rijen_uit: een tussenkop bij elke nieuwe waarde van dit veld van de kaart.'),
  regels: z.int().min(1).max(8).default(1).describe('Hoeveel schrijfregels een rij hoog is.'),
});

export const vragen = z.strictObject({
  ...kern,
  soort: z.literal('vragen'),
  vragen: z.array(item).optional().describe('De vragen.'),
  vragen_uit: uitDeck.optional().describe('De vragen uit een deck.'),
  groepeer: z
    .string()
    .optional()
    .describe('Bij vragen_uit: een tussenkop bij elke nieuwe waarde van dit veld van de kaart.'),
  regels: z.int().min(1).max(20).default(2).describe('Schrijfregels onder elke vraag.'),
  nummers: z.literal(true).optional().describe('Een steen met een nummer voor elke vraag.'),
});
