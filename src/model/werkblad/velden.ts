import { z } from 'zod';
import { zin } from '../id.ts';
import { item, kern, uitDeck } from './kern.ts';
import { tabel, vragen } from './tabel.ts';
import { tekenvlak } from './tekenvlak.ts';

const regels = (standaard: number) =>
  z.int().min(1).max(60).default(standaard).describe('Hoeveel schrijfregels er op papier staan.');

const veld = <S extends string, V extends z.ZodRawShape>(soort: S, velden: V) =>
  z.strictObject({ ...kern, soort: z.literal(soort), ...velden });

const keuze = veld('keuze', {
  opties: z.array(item).optional().describe('Waaruit je kiest.'),
  opties_uit: uitDeck.optional().describe('Waaruit je kiest, uit een deck.'),
  meerdere: z.literal(true).optional().describe('Meer dan één antwoord mag.'),
  anders: zin(2, 60)
    .optional()
    .describe('Een laatste optie met een schrijfregel erachter, zoals "iets anders".'),
});

/** Ready-made scales, by the name the sources use. */
export const schalen: Record<string, readonly string[]> = {
  '0-10': ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  '1-3': ['1', '2', '3'],
  '1-4': ['1', '2', '3', '4'],
  '1-5': ['1', '2', '3', '4', '5'],
  '1-5-10': ['1', '5', '10'],
  'min-plus': ['−', '±', '+'],
};

const schaal = veld('schaal', {
  schaal: z
    .union([z.enum(['0-10', '1-3', '1-4', '1-5', '1-5-10', 'min-plus']), z.array(zin(1, 60)).min(2).max(11)])
    .describe('Een vaste schaal, of een eigen lijst van stappen.'),
  van: zin(1, 60).optional().describe('Wat het laagste punt betekent.'),
  naar: zin(1, 60).optional().describe('Wat het hoogste punt betekent.'),
});

const matrix = veld('matrix', {
  vakken: z.array(item).min(2).max(25).describe('De vakken, rij per rij.'),
  kolommen: z.int().min(1).max(5).default(2).describe('Hoeveel vakken naast elkaar.'),
  regels: regels(4),
  as_boven: z.array(zin(1, 60)).optional().describe('Koppen boven de kolommen.'),
  as_links: z.array(zin(1, 60)).optional().describe('Koppen links van de rijen.'),
});

/** One field of a sheet. What it is follows from `soort`. */
export const veldSchema = z.discriminatedUnion('soort', [
  veld('tekst', {}),
  veld('lange-tekst', { regels: regels(3) }),
  veld('datum', {}),
  veld('vink', {}),
  keuze,
  schaal,
  vragen,
  tabel,
  matrix,
  tekenvlak,
  veld('uitleg', {
    tekst: zin(3, 1200).optional().describe('De uitleg zelf.'),
    punten: z.array(zin(2, 400)).min(1).optional().describe('De uitleg als lijst.'),
  }),
  veld('tussenkop', {}),
  veld('handtekening', {}),
]);
export type Veld = z.infer<typeof veldSchema>;
export type VeldVan<S extends Veld['soort']> = Extract<Veld, { soort: S }>;
