import { z } from 'zod';
import { vindplaatsSchema } from './bron.ts';
import { slugPatroon, slugs, zin } from './id.ts';
import { eenvoudigBladSchema } from './werkblad/eenvoudig.ts';
import { kopNamen } from './werkblad/kop.ts';
import { bladFouten } from './werkblad/samenhang.ts';
import { veldSchema } from './werkblad/velden.ts';

export { type Invulveld, invulvelden, type Versie } from './werkblad/invulvelden.ts';
export { type Deck, type Decks, losOp, type OpgelostBlad, type OpgelostVeld } from './werkblad/losop.ts';
export type { Veld } from './werkblad/velden.ts';
export { vereenvoudig } from './werkblad/vereenvoudig.ts';
export { werkbladVerwijzingen } from './werkblad/verwijzingen.ts';

/** What kind of sheet it is; the finder filters on it. */
export const bladSoorten = [
  'formulier',
  'checklist',
  'gespreksleidraad',
  'matrix',
  'schaal',
  'tekening',
] as const;
export const versies = ['standaard', 'grootletter', 'eenvoudig'] as const;

/** YAML readers turn 2026-11-22 into a Date or leave it a string; both are the same day. */
const dag = z.preprocess(
  (waarde) => (waarde instanceof Date ? waarde.toISOString().slice(0, 10) : waarde),
  z.string().refine((waarde) => /^\d{4}-\d{2}-\d{2}$/.test(waarde), 'schrijf de datum als 2026-11-22.'),
);

/** content/werkbladen/<slug>.yaml: a sheet as data. It says what is asked, never where it stands on the paper. */
export const werkbladSchema = z
  .strictObject({
    titel: zin(2, 60).describe('De naam van het blad. Staat groot bovenaan.'),
    samenvatting: zin(20, 200).describe('Eén of twee zinnen: waarvoor het blad dient. Staat in lijsten.'),
    opdracht: zin(5, 300)
      .optional()
      .describe('Wat je doet, in hoogstens twee zinnen. Staat onder de titel op het blad.'),
    methodieken: slugs('De methodieken waar het blad bij hoort. De eerste geeft het adres en de fase.'),
    fase: z
      .string()
      .regex(slugPatroon)
      .optional()
      .describe('De fase, alleen als er nog geen methodiek bij het blad staat.'),
    voor: z
      .enum(['deelnemer', 'coach', 'samen'])
      .describe('Wie het blad invult: de deelnemer, de coach, of samen aan tafel.'),
    formaat: z.enum(['A4', 'A3']).default('A4').describe('Het papier.'),
    richting: z.enum(['staand', 'liggend']).default('staand').describe('Hoe het papier ligt.'),
    soort: z.enum(bladSoorten).describe('Wat voor blad het is.'),
    versies: z
      .array(z.enum(versies))
      .min(1)
      .default(['standaard'])
      .describe('Welke versies er zijn. Grootletter: dezelfde velden op 18 punt. Eenvoudig: zie onder.'),
    gevoelig: zin(20, 240)
      .optional()
      .describe('Alleen bij een erg persoonlijk blad: waarom we het niet bewaren en geen naam vragen.'),
    versie: z
      .strictObject({
        nummer: z.int().min(1).describe('Het nummer van deze versie.'),
        datum: dag.describe('De dag van deze versie.'),
      })
      .describe('Nummer en dag van de laatste wijziging. Staat in de voet.'),
    bronnen: z.array(vindplaatsSchema).min(1).describe('Waar het blad op rust.'),
    kop: z
      .array(z.enum(kopNamen))
      .max(4)
      .default(['naam', 'datum'])
      .describe('De korte velden naast de titel. Nooit verplicht.'),
    velden: z.array(veldSchema).min(1).describe('Wat er gevraagd wordt, in volgorde.'),
    eenvoudig: eenvoudigBladSchema
      .optional()
      .describe('Titel en opdracht van de eenvoudige versie, als die anders zijn.'),
    eerder: slugs('Vroegere slugs van dit blad.'),
  })
  .superRefine((blad, ctx) => {
    for (const { pad, wat } of bladFouten(blad)) ctx.addIssue({ code: 'custom', path: pad, message: wat });
  });

export type WerkbladVelden = z.infer<typeof werkbladSchema>;
/** A sheet as the rest of the house knows it: its data and its slug. */
export type Werkblad = WerkbladVelden & { slug: string };
