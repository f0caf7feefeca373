import { z } from 'zod';
import { vindplaatsSchema } from './bron.ts';
import { herkomstFouten, herkomstSchema } from './herkomst.ts';
import { keuze, slugPatroon, slugs, zin } from './id.ts';
import { rechtSchema } from './recht.ts';
import { stapIds, type Taxonomie } from './taxonomie.ts';
import { tijdsduurSchema } from './tijdsduur.ts';

/** A list without doubles, in the order of the taxonomie: what comes first on the page is never an accident. */
function geordend(items: readonly { id: string }[]) {
  const plaats = new Map(items.map((item, i) => [item.id, i]));
  return z.array(keuze(items)).superRefine((waarden, ctx) => {
    if (new Set(waarden).size !== waarden.length)
      ctx.addIssue({ code: 'custom', message: 'een waarde staat er twee keer in. Haal de dubbele weg.' });
    const goed = waarden.toSorted((a, b) => (plaats.get(a) ?? 0) - (plaats.get(b) ?? 0));
    if (goed.some((waarde, i) => waarde !== waarden[i]))
      ctx.addIssue({
        code: 'custom',
        message: `de volgorde is niet die van de taxonomie. Schrijf: [${goed.join(', ')}].`,
      });
  });
}

/**
 * The frontmatter of content/methodieken/<slug>.mdx. Every field carries the sentence that the editor's guide shows.
 * @param taxonomie the vocabulary that closes the lists
 */
export const methodiekSchema = (taxonomie: Taxonomie) =>
  z
    .strictObject({
      titel: zin(3, 80).describe('De naam van de methodiek, zoals een coach ze noemt.'),
      soort: keuze(taxonomie.soorten).describe('Wat voor iets het is.'),
      samenvatting: zin(30, 200).describe(
        'Eén of twee zinnen: wat je doet en wat het geeft. Staat onder de titel en in elke lijst.',
      ),
      doel: zin(20, 320).describe(
        'Waarvoor je deze methodiek gebruikt, in de vorm "Je …" of "De deelnemer …".',
      ),
      doelgroep: geordend(taxonomie.doelgroepen).min(1).describe('Voor wie ze bedoeld is.'),
      tijdsduur: tijdsduurSchema
        .nullable()
        .describe('Hoe lang het duurt, in minuten; null als er geen duur is.'),
      middelen: z
        .array(zin(2, 100))
        .describe('Wat je meebrengt, één ding per regel, zonder hoofdletter. Leeg als je niets nodig hebt.'),
      fase: geordend(taxonomie.fasen)
        .min(1)
        .describe('De fasen waarin je ze gebruikt, in de volgorde van de taxonomie.'),
      stappen: geordend(stapIds(taxonomie))
        .min(1)
        .describe('De stappen van de processen (lenzen) waarin ze staat, als "proces/stap".'),
      reflectieniveau: geordend(taxonomie.reflectieniveaus).describe(
        'De reflectieniveaus waarvoor ze past; leeg als het niveau niet speelt.',
      ),
      setting: geordend(taxonomie.settings).min(1).describe('Met hoeveel en met wie.'),
      gebruikers: geordend(taxonomie.gebruikers).min(1).describe('Wie ermee werkt.'),
      themas: geordend(taxonomie.themas).min(1).describe("De thema's, om op te zoeken."),
      herkomst: herkomstSchema.describe(
        'Per veld: zegt de bron het (bron), schatten of kiezen wij (redactie), of speelt het niet (nvt)?',
      ),
      bronnen: z.array(vindplaatsSchema).min(1).describe('Waar de feiten staan.'),
      werkbladen: slugs('Werkbladen die erbij horen.'),
      tool: z.string().regex(slugPatroon).optional().describe('De interactieve tool die erbij hoort.'),
      verwant: slugs('Methodieken die erop lijken of ernaast passen.'),
      vooraf: slugs('Methodieken die je vooraf doet.'),
      daarna: slugs('Methodieken die er vaak op volgen.'),
      rechten: z
        .array(rechtSchema)
        .default([])
        .describe('Wat van anderen is: spel, test, beeld, met de maker erbij.'),
      eerder: slugs('Vroegere slugs van deze bladzijde. De oude adressen blijven werken.'),
    })
    .superRefine((m, ctx) => {
      const leeg = { tijdsduur: m.tijdsduur === null, reflectieniveau: m.reflectieniveau.length === 0 };
      for (const { veld, message } of herkomstFouten(leeg, m.herkomst))
        ctx.addIssue({ code: 'custom', path: ['herkomst', veld], message });
    });

export type MethodiekVelden = z.infer<ReturnType<typeof methodiekSchema>>;
/** A methodiek as the rest of the house knows it: its frontmatter and its slug. */
export type Methodiek = MethodiekVelden & { slug: string };
