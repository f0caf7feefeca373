import { z } from 'zod';
import { slugPatroon, zin } from './id.ts';

const term = {
  id: z.string().regex(slugPatroon).describe('Vaste naam in adressen en bestanden. Verandert nooit.'),
  label: zin(2, 60).describe('Wat de bezoeker leest.'),
};
const termMetUitleg = z.strictObject({
  ...term,
  uitleg: zin(5, 240).describe('Eén zin die de term uitlegt.'),
});

const fase = z.strictObject({
  ...term,
  vraag: zin(5, 60).describe('De vraag die in deze fase centraal staat.'),
  uitleg: zin(5, 240).describe('Wat er in deze fase gebeurt.'),
});

const stap = z.strictObject({
  ...term,
  uitleg: zin(5, 240).describe('Wat er in deze stap gebeurt.'),
  fase: z.array(z.string()).min(1).describe('De fasen van de site waar deze stap bij past.'),
});

const proces = z.strictObject({
  ...term,
  uitleg: zin(5, 240).describe('Wat dit proces is, in één zin.'),
  bronnen: z.array(z.string()).min(1).describe('De documenten waar het proces uit komt.'),
  koppeling: z
    .enum(['expliciet', 'fasen'])
    .describe('"expliciet": methodieken noemen de stap zelf. "fasen": de stap toont wat in zijn fasen past.'),
  stappen: z.array(stap).min(1).describe('De stappen, in volgorde.'),
});

const reflectieniveau = z.strictObject({
  ...term,
  uitleg: zin(5, 300).describe('Hoe iemand op dit niveau over zichzelf praat, en wat helpt.'),
  signalen: z.array(zin(5, 160)).min(1).describe('Waaraan je het niveau kunt merken.'),
  aanpak: z.array(zin(5, 160)).min(1).describe('Wat je dan doet.'),
});

/**
 * The fixed vocabulary of the handbook: fasen, processen (lenses) with their stappen, and the values of every facet.
 * The order of each list is the order on the site.
 */
export const taxonomieSchema = z.strictObject({
  fasen: z.array(fase).min(1).describe('De negen fasen: de ene as waar alles op staat.'),
  processen: z.array(proces).min(1).describe('De lenzen: hoe elke bron de weg zelf indeelt.'),
  reflectieniveaus: z.array(reflectieniveau).min(1).describe('De reflectieniveaus.'),
  reflectieniveausUitleg: zin(20, 500).describe('Waar de niveaus vandaan komen en wat ze niet zijn.'),
  intensiteiten: z.array(termMetUitleg).min(1).describe('Hoeveel begeleiding een traject vraagt.'),
  settings: z.array(termMetUitleg).min(1).describe('Met hoeveel en met wie.'),
  doelgroepen: z.array(termMetUitleg).min(1).describe('Voor wie een methodiek bedoeld is.'),
  gebruikers: z.array(termMetUitleg).min(1).describe('Wie met de methodiek werkt.'),
  soorten: z.array(termMetUitleg).min(1).describe('Wat voor iets een methodiek is.'),
  themas: z.array(termMetUitleg).min(1).describe("De thema's."),
});

export type Taxonomie = z.infer<typeof taxonomieSchema>;
export type Fase = Taxonomie['fasen'][number];
export type Proces = Taxonomie['processen'][number];
export type Stap = Proces['stappen'][number];
export type Reflectieniveau = Taxonomie['reflectieniveaus'][number];

/** All process/step addresses ("pop-traject/wie-ben-ik") in the order of the taxonomie. */
export const stapIds = (taxonomie: Taxonomie): { id: string }[] =>
  taxonomie.processen.flatMap((proces) => proces.stappen.map((stap) => ({ id: `${proces.id}/${stap.id}` })));
