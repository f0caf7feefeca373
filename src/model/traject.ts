import { z } from 'zod';
import { vindplaatsSchema } from './bron.ts';
import { herkomstFouten, herkomstWaarde } from './herkomst.ts';
import { keuze, slugs, zin } from './id.ts';
import type { Taxonomie } from './taxonomie.ts';

const nr = z.int().min(0).max(30);

/** What a source calls one piece of its route. */
export const eenheden = ['contactmoment', 'gesprek', 'fase', 'stap', 'moment'] as const;

const momentSchema = (taxonomie: Taxonomie) =>
  z.strictObject({
    nr: nr.describe('Het nummer. 0 is de opstart, die niet meetelt.'),
    titel: zin(3, 80).describe('De vraag of taak van dit moment.'),
    samenvatting: zin(20, 240).describe('Wat je dan doet, in één of twee zinnen.'),
    fase: z.array(keuze(taxonomie.fasen)).min(1).describe('De fasen van de site waar dit moment bij past.'),
    doelen: z.array(zin(3, 160)).min(1).describe('Wat er op het einde duidelijk of gedaan is.'),
    wie: zin(3, 120).describe('Wie er aan tafel zit.'),
    tijd: zin(3, 80).optional().describe('Hoelang of wanneer, als de bron het zegt.'),
    methodieken: slugs('Wat de bron hier plaatst, in haar volgorde.'),
    toevoegingen: slugs('Wat de redactie erbij zet.'),
    opmerking: zin(10, 300).optional().describe('Wat de coach over dit moment moet weten.'),
  });

const tussenstapSchema = z.strictObject({
  na: nr.describe('Na welk moment.'),
  titel: zin(3, 80).describe('Wat er tussen de twee momenten gebeurt.'),
  tekst: zin(20, 400).describe('Wat je doet en waarvoor het dient.'),
  wie: zin(3, 120).describe('Wie het doet.'),
  methodieken: slugs('Methodieken die je daarbij gebruikt.'),
});

/**
 * content/trajecten/<slug>.yaml: a route of moments (contactmomenten, fasen, steps) with what lies between them.
 * @param taxonomie the vocabulary that closes the lists
 */
export const trajectSchema = (taxonomie: Taxonomie) =>
  z
    .strictObject({
      titel: zin(3, 80).describe('De naam van het traject.'),
      kort: zin(2, 24).describe('Korte naam voor tabellen en knoppen.'),
      proces: keuze(taxonomie.processen).describe('Het proces (de lens) waar dit traject een weg door is.'),
      samenvatting: zin(30, 220).describe('Eén of twee zinnen: hoe lang de weg is, en wat hij geeft.'),
      voorWie: zin(10, 200).describe('Voor wie dit traject past.'),
      reflectieniveau: z
        .array(keuze(taxonomie.reflectieniveaus))
        .describe('Voor welk reflectieniveau. [] als het niet speelt.'),
      intensiteit: keuze(taxonomie.intensiteiten).optional().describe('Hoeveel begeleiding het vraagt.'),
      herkomst: z
        .strictObject({
          reflectieniveau: herkomstWaarde.describe(
            'Noemt de bron een niveau? "nvt" als het niveau niet speelt.',
          ),
          intensiteit: herkomstWaarde.describe(
            'Zegt de bron hoeveel begeleiding? "nvt" als het veld er niet staat.',
          ),
        })
        .describe('Zegt de bron het (bron), schatten wij (redactie), of speelt het niet (nvt)?'),
      eenheid: z
        .enum(eenheden)
        .default('contactmoment')
        .describe('Hoe de bron één stuk van de weg noemt. Zo heten de momenten op de bladzijde.'),
      aantal: zin(1, 40)
        .optional()
        .describe(
          'Hoeveel het er zijn volgens de bron, zonder de opstart. Zonder dit veld tellen we de momenten.',
        ),
      resultaat: zin(5, 200).describe('Wat er op het einde ligt.'),
      gebruik: zin(20, 400).describe('Hoe je het traject gebruikt en wat de bron openlaat.'),
      opmerking: zin(10, 400).optional().describe('Wat de lezer over de bron van dit traject moet weten.'),
      momenten: z.array(momentSchema(taxonomie)).min(1).describe('De momenten, in volgorde.'),
      tussenstappen: z.array(tussenstapSchema).default([]).describe('Wat er tussen twee momenten gebeurt.'),
      bronnen: z.array(vindplaatsSchema).min(1).describe('Waar de feiten staan.'),
      eerder: slugs('Vroegere slugs van deze bladzijde.'),
    })
    .superRefine((traject, ctx) => {
      const leeg = {
        reflectieniveau: traject.reflectieniveau.length === 0,
        intensiteit: traject.intensiteit === undefined,
      };
      for (const { veld, message } of herkomstFouten(leeg, traject.herkomst))
        ctx.addIssue({ code: 'custom', path: ['herkomst', veld], message });
      const nummers = traject.momenten.map((moment) => moment.nr);
      nummers.forEach((nummer, i) => {
        const vorig = nummers[i - 1];
        if (vorig !== undefined && nummer !== vorig + 1)
          ctx.addIssue({
            code: 'custom',
            path: ['momenten', i, 'nr'],
            message: `moment ${nummer} volgt op ${vorig}. Nummer ze zonder gaten: ${vorig + 1}.`,
          });
      });
      traject.tussenstappen.forEach((tussenstap, i) => {
        if (!nummers.includes(tussenstap.na))
          ctx.addIssue({
            code: 'custom',
            path: ['tussenstappen', i, 'na'],
            message: `er is geen moment ${tussenstap.na}. Kies uit ${nummers.join(', ')}.`,
          });
      });
    });

export type TrajectVelden = z.infer<ReturnType<typeof trajectSchema>>;
export type Traject = TrajectVelden & { slug: string };
export type Moment = Traject['momenten'][number];
