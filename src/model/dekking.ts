import { z } from 'zod';
import { slugs, zin } from './id.ts';

/** An entry of our inventory of facts: the source and a name, "001/klokwijs". */
export const inventarisPatroon = /^\d{3}[ab]?\/[a-z0-9-]+$/;

/**
 * Where a list is counted: a part of a methodiek by the id of its heading, a deck or one of its groups,
 * a sheet or one of its fields.
 */
export const plaatsPatroon =
  /^(methodiek|kaarten|werkblad):([a-z0-9]+(?:-[a-z0-9]+)*)(?:#([\p{L}\p{N}_²-]+))?$/u;

const tellingSchema = z
  .strictObject({
    wat: zin(2, 120).describe('Welke lijst van de bron het is.'),
    aantal: z.int().min(1).describe('Hoeveel er in de bron staan.'),
    op: z
      .string()
      .regex(plaatsPatroon)
      .optional()
      .describe(
        'Waar ze bij ons staan: "methodiek:slug#kop", "kaarten:deck#groep" of "werkblad:slug#veld". Weglaten kan alleen met een reden.',
      ),
    tel: z
      .enum(['punten', 'vragen', 'koppen'])
      .default('punten')
      .describe('Wat er op een bladzijde geteld wordt: punten van een lijst, vraagtekens of koppen.'),
    staat: z
      .int()
      .min(0)
      .optional()
      .describe('Hoeveel er op die plaats staan, als dat er meer of minder zijn.'),
    reden: zin(10, 240).optional().describe('Waarom het er meer of minder zijn, of waarom we niet tellen.'),
  })
  .superRefine((telling, ctx) => {
    const fout = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message });
    const anders = telling.staat !== undefined && telling.staat !== telling.aantal;
    if (telling.staat === telling.aantal)
      fout('staat', 'dat is ook het aantal van de bron. Laat dit veld weg.');
    if ((anders || telling.op === undefined) && telling.reden === undefined)
      fout('reden', 'zeg waarom het aantal anders is dan in de bron, of waarom we hier niet tellen.');
  });

/** Where one entry went. */
export const plaatsingSchema = z
  .strictObject({
    methodiek: slugs('De methodieken die deze feiten dragen.'),
    handboek: slugs('De bladzijden van het handboek.'),
    werkblad: slugs('De werkbladen.'),
    kaarten: slugs('De decks.'),
    begrip: slugs('De begrippen.'),
    weggelaten: zin(20, 240).optional().describe('Waarom dit nergens staat.'),
    telling: z.array(tellingSchema).default([]).describe('De lijsten van de bron, met hun aantal.'),
  })
  .superRefine((plaats, ctx) => {
    const ergens = doelSoorten.some((soort) => plaats[soort].length > 0);
    if (ergens === (plaats.weggelaten !== undefined))
      ctx.addIssue({
        code: 'custom',
        message: ergens
          ? 'dit staat ergens én is weggelaten. Kies één van de twee.'
          : 'dit staat nergens. Zet er een plaats bij, of "weggelaten" met de reden.',
      });
  });

/** What an entry can be placed on. */
export const doelSoorten = ['methodiek', 'handboek', 'werkblad', 'kaarten', 'begrip'] as const;
export type DoelSoort = (typeof doelSoorten)[number];

/** content/dekking.yaml: where every fact of the sources went, so that none gets lost. */
export const dekkingSchema = z.strictObject({
  nogTeSchrijven: z
    .strictObject({
      methodiek: slugs('Methodieken die er nog niet zijn.'),
      handboek: slugs('Bladzijden van het handboek die er nog niet zijn.'),
      begrip: slugs('Begrippen die er nog niet zijn.'),
    })
    .describe('Wat er nog niet is. Het verslag telt het mee; de lijsten horen leeg te raken.'),
  inventaris: z
    .record(z.string().regex(inventarisPatroon), plaatsingSchema)
    .describe('Elk feit van de inventaris, met de plaatsen waar het staat.'),
});

export type Dekking = z.infer<typeof dekkingSchema>;
export type Plaatsing = z.infer<typeof plaatsingSchema>;
export type Telregel = z.infer<typeof tellingSchema>;
