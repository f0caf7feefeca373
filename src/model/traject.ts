import { z } from 'zod';
import { vindplaatsSchema } from './bron.ts';
import { keuze, slugs, zin } from './id.ts';
import type { Taxonomie } from './taxonomie.ts';

const nr = z.int().min(0).max(30);

const momentSchema = (taxonomie: Taxonomie) =>
  z.strictObject({
    nr: nr.describe('Het nummer van het contactmoment. 0 is de opstart, die niet meetelt.'),
    titel: zin(3, 80).describe('De vraag of taak van dit contactmoment.'),
    samenvatting: zin(20, 240).describe('Wat je in dit contactmoment doet, in één of twee zinnen.'),
    fase: z.array(keuze(taxonomie.fasen)).min(1).describe('De fasen van dit contactmoment.'),
    doelen: z.array(zin(3, 160)).min(1).describe('Wat er op het einde duidelijk of gedaan is.'),
    wie: zin(3, 120).describe('Wie er aan tafel zit.'),
    methodieken: slugs('De keuzelijst van de bron, in haar volgorde.'),
    toevoegingen: slugs('Wat de redactie erbij zet.'),
    opmerking: zin(10, 300).optional().describe('Wat de coach over dit moment moet weten.'),
  });

const tussenstapSchema = z.strictObject({
  na: nr.describe('Na welk contactmoment.'),
  titel: zin(3, 80).describe('Wat er tussen de twee contactmomenten gebeurt.'),
  tekst: zin(20, 400).describe('Wat je doet en waarvoor het dient.'),
  wie: zin(3, 120).describe('Wie het doet.'),
  methodieken: slugs('Methodieken die je daarbij gebruikt.'),
});

/**
 * content/trajecten/<slug>.yaml: a route of contactmomenten with what lies between them.
 * @param taxonomie the vocabulary that closes the lists
 */
export const trajectSchema = (taxonomie: Taxonomie) =>
  z
    .strictObject({
      titel: zin(3, 80).describe('De naam van het traject.'),
      kort: zin(2, 24).describe('Korte naam voor tabellen en knoppen.'),
      proces: keuze(taxonomie.processen).describe('Het proces (de lens) waar dit traject een weg door is.'),
      samenvatting: zin(30, 220).describe('Eén of twee zinnen: hoeveel gesprekken, en wat het geeft.'),
      voorWie: zin(10, 200).describe('Voor welke deelnemer dit traject past.'),
      reflectieniveau: z.array(keuze(taxonomie.reflectieniveaus)).describe('Voor welk reflectieniveau.'),
      intensiteit: keuze(taxonomie.intensiteiten).optional().describe('Hoeveel begeleiding het vraagt.'),
      aantal: zin(1, 40).describe('Hoeveel contactmomenten de bron noemt, zonder de opstart.'),
      resultaat: zin(5, 200).describe('Wat er op het einde ligt.'),
      gebruik: zin(20, 400).describe('Hoe je de keuzelijsten gebruikt en wat de bron openlaat.'),
      opmerking: zin(10, 400).optional().describe('Wat de lezer over de bron van dit traject moet weten.'),
      momenten: z.array(momentSchema(taxonomie)).min(1).describe('De contactmomenten, in volgorde.'),
      tussenstappen: z
        .array(tussenstapSchema)
        .default([])
        .describe('Wat er tussen twee contactmomenten gebeurt.'),
      bronnen: z.array(vindplaatsSchema).min(1).describe('Waar de feiten staan.'),
      eerder: slugs('Vroegere slugs van deze bladzijde.'),
    })
    .superRefine((traject, ctx) => {
      const nummers = traject.momenten.map((moment) => moment.nr);
      nummers.forEach((nummer, i) => {
        const vorig = nummers[i - 1];
        if (vorig !== undefined && nummer !== vorig + 1)
          ctx.addIssue({
            code: 'custom',
            path: ['momenten', i, 'nr'],
            message: `contactmoment ${nummer} volgt op ${vorig}. Nummer ze zonder gaten: ${vorig + 1}.`,
          });
      });
      traject.tussenstappen.forEach((tussenstap, i) => {
        if (!nummers.includes(tussenstap.na))
          ctx.addIssue({
            code: 'custom',
            path: ['tussenstappen', i, 'na'],
            message: `er is geen contactmoment ${tussenstap.na}. Kies uit ${nummers.join(', ')}.`,
          });
      });
    });

export type TrajectVelden = z.infer<ReturnType<typeof trajectSchema>>;
export type Traject = TrajectVelden & { slug: string };
export type Moment = Traject['momenten'][number];
