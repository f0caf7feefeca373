import { z } from 'zod';
import { vindplaatsSchema } from './bron.ts';
import { slug, slugs, zin } from './id.ts';

const groepSchema = z.strictObject({
  id: slug('De naam waarmee een kaart of een werkblad naar deze groep verwijst.'),
  titel: zin(2, 120).describe('Wat er boven de groep staat.'),
  rubriek: zin(2, 120).optional().describe('Een kop boven meer groepen samen, als er twee lagen zijn.'),
  uitleg: zin(5, 300).optional().describe('Wat deze groep samenhoudt.'),
});

const werkVanAnderenSchema = z.strictObject({
  werk: zin(2, 160).describe('Het spel, het boek, het model of het beeld van een ander.'),
  maker: zin(2, 160).describe('Wie het maakte of uitgeeft.'),
  uitleg: zin(10, 300).describe('Wat dat betekent voor wie met deze kaarten werkt.'),
});

const sorteringSchema = z.strictObject({
  titel: zin(3, 80).describe('De vraag waarmee je de kaarten verdeelt.'),
  koppen: z
    .array(
      z.strictObject({
        tekst: zin(1, 60).describe('Wat er op de kopkaart staat.'),
        kleur: z
          .enum(['groen', 'oranje', 'rood'])
          .optional()
          .describe('De kleur, als het spel er een geeft.'),
      }),
    )
    .min(2)
    .describe('De plaatsen waar kaarten komen te liggen, in volgorde.'),
});

const drukSchema = z.strictObject({
  perVel: z
    .union([z.literal(8), z.literal(9)])
    .describe('Hoeveel kaarten op een A4: 9 voor een woord of een prent, 8 voor een hele vraag.'),
  richting: z.enum(['staand', 'liggend']).describe('Hoe je de kaart vasthoudt.'),
  rug: z.boolean().default(true).describe('Krijgt de kaart een achterkant?'),
  groepen: slugs('Alleen deze groepen komen op kaarten. Leeg: allemaal.'),
});

/** What every card has, whatever the kind of deck. */
const kaartVelden = {
  id: slug('De naam van de kaart in dit deck. Verandert nooit: bewaarde antwoorden hangen eraan.'),
  nr: z.int().min(1).max(200).describe('Het nummer op de kaart, zonder gaten vanaf 1.'),
  tekst: zin(1, 220).describe('Het woord of de vraag.'),
  uitleg: zin(5, 300).optional().describe('Gewone uitleg: de plusversie. Te lezen en voor te lezen.'),
  eenvoudig: zin(2, 120).optional().describe('Kortere tekst voor een eenvoudig werkblad.'),
  letter: zin(1, 3).optional().describe('De letter of het cijfer dat groot op de kaart staat.'),
  vakwoord: zin(2, 80).optional().describe('Het woord dat de bron of het vak gebruikt.'),
  beeld: slug('De tekening op de kaart.').optional(),
  groep: slug('De groep waar de kaart bij hoort.').optional(),
  gevoelig: z.boolean().default(false).describe('Persoonlijk: blijft dicht tot iemand het zelf opent.'),
  redactie: z.boolean().default(false).describe('Deze kaart staat niet in de bron: wij voegden ze toe.'),
};

const feitSchema = z.strictObject({
  wat: zin(2, 60).describe('Waarover het feit gaat.'),
  tekst: zin(2, 300).describe('Het feit.'),
});

const spelkaart = z.strictObject({
  ...kaartVelden,
  kop: z.boolean().default(false).describe('De kaart die boven haar groep op tafel ligt.'),
  tegenkant: slug('De kaart in het tegendeck die er te veel of te weinig van is.').optional(),
  tegenpool: slug('De kaart in dit deck die het omgekeerde zegt.').optional(),
  feiten: z.array(feitSchema).default([]).describe('Feiten om te vergelijken.'),
});

const vraagkaart = z.strictObject({
  ...kaartVelden,
  houvast: zin(5, 300).optional().describe('Een raad die helpt om verder te komen.'),
  doorvraag: zin(5, 200).optional().describe('De vraag die erop volgt.'),
});

const checkpunt = z.strictObject({
  ...kaartVelden,
  tegengif: zin(5, 200).optional().describe('Wat je doet als het punt op jou slaat.'),
});

const schaalkaart = z.strictObject({
  ...kaartVelden,
  niveaus: z.array(zin(5, 200)).optional().describe('Eén zin per punt van de schaal, van laag naar hoog.'),
  gedrag: z.array(zin(5, 120)).default([]).describe('Gedrag waaraan je het ziet.'),
});

const woordkaart = z.strictObject({
  ...kaartVelden,
  tekening: zin(2, 120).optional().describe('Hoe het in de tekening staat, in woorden.'),
  dekt: z.array(zin(3, 120)).default([]).describe('Welke woorden uit de bronnen eronder vallen.'),
  domein: slug('De kaart van het deck levensdomeinen die erbij past.').optional(),
});

const schaalSchema = z
  .strictObject({
    van: z.int().describe('Het laagste punt.'),
    tot: z.int().describe('Het hoogste punt.'),
    woorden: z
      .array(zin(2, 80))
      .default([])
      .describe('Eén woord of zin per punt; leeg als de schaal die niet heeft.'),
    momenten: z.array(zin(2, 40)).default([]).describe('Wanneer je scoort, als dat meer dan één keer is.'),
    herkomst: zin(5, 240).describe('Van wie de schaal is.'),
  })
  .refine((s) => s.tot > s.van, { path: ['tot'], message: 'het hoogste punt ligt niet boven het laagste.' });

const ladderSchema = z.strictObject({
  competentie: zin(2, 60).describe('De competentie.'),
  uitleg: zin(5, 200).describe('Wat ze betekent.'),
  niveaus: z.array(zin(2, 40)).min(2).describe('De namen van de niveaus, van laag naar hoog.'),
  indicatoren: z
    .array(
      z.strictObject({
        tekst: zin(3, 80).describe('Het gedrag waarop je let.'),
        niveaus: z.array(zin(3, 120)).min(2).describe('Eén zin per niveau, van laag naar hoog.'),
      }),
    )
    .min(1)
    .describe('Waaraan je het ziet: één zin per niveau.'),
});

/** What every deck has. */
const deckVelden = {
  titel: zin(3, 80).describe('De naam van het deck.'),
  merk: z
    .string()
    .regex(/^[A-Z]{2,3}$/)
    .describe('Twee of drie hoofdletters: het kleine teken op elke kaart, bij het nummer.'),
  uitleg: zin(20, 320).describe('Waarvoor je het deck gebruikt.'),
  gebruik: z.array(zin(10, 240)).min(1).describe('Hoe je ermee werkt, één raad per regel.'),
  opgelet: z.array(zin(10, 320)).default([]).describe('Wat je vooraf moet weten.'),
  herkomst: zin(10, 500).describe('Wat uit de bron komt en wat van ons is.'),
  rechten: z.array(werkVanAnderenSchema).default([]).describe('Wat van anderen is, met de maker erbij.'),
  bronnen: z.array(vindplaatsSchema).describe('Waar de feiten staan. Leeg als alles van ons is.'),
  methodieken: slugs('De methodieken die het deck gebruiken.'),
  groepen: z.array(groepSchema).default([]).describe('De groepen, in volgorde.'),
  sorteringen: z.array(sorteringSchema).default([]).describe('Manieren om de kaarten op tafel te verdelen.'),
  druk: drukSchema.optional().describe('Hoe het deck op kaarten komt. Weglaten: een lijst, geen kaarten.'),
};

const deckVormen = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('kaarten').describe('Kaarten met een woord of een prent, om op tafel te leggen.'),
    ...deckVelden,
    tegendeck: slug('Het deck met de tegenkant van elke kaart.').optional(),
    kaarten: z.array(spelkaart).min(1).describe('De kaarten.'),
  }),
  z.strictObject({
    soort: z.literal('vragen').describe('Vragen om te stellen of te trekken.'),
    ...deckVelden,
    hulp: z
      .strictObject({
        titel: zin(3, 80).describe('Wat er boven het lijstje staat.'),
        punten: z.array(zin(3, 120)).min(1).describe('De punten, één per regel.'),
      })
      .optional()
      .describe('Een lijstje dat helpt bij het antwoord.'),
    kaarten: z.array(vraagkaart).min(1).describe('De vragen.'),
  }),
  z.strictObject({
    soort: z.literal('checklist').describe('Punten om na te gaan.'),
    ...deckVelden,
    drempel: z
      .strictObject({
        perGroep: z.int().min(1).describe('Hoeveel punten in één groep.'),
        groepen: z.int().min(1).describe('In hoeveel groepen.'),
      })
      .optional()
      .describe('Vanaf wanneer de lijst iets zegt, volgens de bron.'),
    kaarten: z.array(checkpunt).min(1).describe('De punten.'),
  }),
  z.strictObject({
    soort: z.literal('schaal').describe('Punten waarop je jezelf een plaats of een cijfer geeft.'),
    ...deckVelden,
    schaal: schaalSchema
      .optional()
      .describe('De punten van de schaal. Weglaten: de kaarten zelf zijn de plaatsen.'),
    kaarten: z.array(schaalkaart).min(1).describe('Wat je inschat.'),
  }),
  z.strictObject({
    soort: z.literal('woordenlijst').describe('Woorden met hun uitleg.'),
    ...deckVelden,
    ladders: z.array(ladderSchema).default([]).describe('Voorbeelden van een uitgewerkte competentie.'),
    kaarten: z.array(woordkaart).min(1).describe('De woorden.'),
  }),
]);

const herhaald = (waarden: readonly string[]) => [
  ...new Set(waarden.filter((w, i) => waarden.indexOf(w) !== i)),
];

/** content/kaarten/<deck>.yaml: words, questions or points that pages, tools, sheets and printed cards share. */
export const deckSchema = deckVormen.superRefine((deck, ctx) => {
  const fout = (path: (string | number)[], message: string) =>
    ctx.addIssue({ code: 'custom', path, message });
  const groepIds = deck.groepen.map((groep) => groep.id);
  const kaartIds = deck.kaarten.map((kaart) => kaart.id);
  for (const id of herhaald(groepIds)) fout(['groepen'], `de groep "${id}" staat er twee keer in.`);
  for (const id of herhaald(kaartIds)) fout(['kaarten'], `de kaart "${id}" staat er twee keer in.`);

  const bedrukt = new Set(deck.druk?.groepen.length ? deck.druk.groepen : groepIds);
  deck.druk?.groepen.forEach((id) => {
    if (!groepIds.includes(id)) fout(['druk', 'groepen'], `er is geen groep "${id}".`);
  });
  for (const id of groepIds)
    if (!deck.kaarten.some((kaart) => kaart.groep === id))
      fout(['groepen'], `de groep "${id}" heeft geen kaarten.`);

  deck.kaarten.forEach((kaart, i) => {
    const plaats = ['kaarten', i] as const;
    if (kaart.nr !== i + 1)
      fout([...plaats, 'nr'], `dit is kaart ${i + 1}, niet ${kaart.nr}. Nummer zonder gaten.`);
    if (groepIds.length > 0 && (kaart.groep === undefined || !groepIds.includes(kaart.groep)))
      fout([...plaats, 'groep'], `kies een groep van dit deck: ${groepIds.join(', ')}.`);
    if (groepIds.length === 0 && kaart.groep !== undefined)
      fout([...plaats, 'groep'], 'dit deck heeft geen groepen. Zet de groep bij "groepen".');
    const opTafel = deck.druk !== undefined && (kaart.groep === undefined || bedrukt.has(kaart.groep));
    if (opTafel && kaart.uitleg === undefined)
      fout([...plaats, 'uitleg'], 'een kaart die op tafel komt, heeft een gewone uitleg nodig.');
  });
  deelFouten(deck, fout);
});

/** Faults that only one kind of deck can have. */
function deelFouten(
  deck: z.infer<typeof deckVormen>,
  fout: (path: (string | number)[], message: string) => void,
) {
  if (deck.soort === 'kaarten')
    deck.kaarten.forEach((kaart, i) => {
      const { tegenpool, tegenkant } = kaart;
      const ander = tegenpool && deck.kaarten.find((k) => k.id === tegenpool);
      if (tegenpool && (!ander || ander.tegenpool !== kaart.id))
        fout(['kaarten', i, 'tegenpool'], `"${tegenpool}" wijst niet terug naar "${kaart.id}".`);
      if (tegenkant && !deck.tegendeck)
        fout(['kaarten', i, 'tegenkant'], 'zeg bij "tegendeck" in welk deck die kaart staat.');
    });
  if (deck.soort === 'schaal' && deck.schaal) {
    const punten = deck.schaal.tot - deck.schaal.van + 1;
    if (deck.schaal.woorden.length > 0 && deck.schaal.woorden.length !== punten)
      fout(['schaal', 'woorden'], `de schaal heeft ${punten} punten: schrijf er evenveel woorden bij.`);
    deck.kaarten.forEach((kaart, i) => {
      if (kaart.niveaus && kaart.niveaus.length !== punten)
        fout(['kaarten', i, 'niveaus'], `de schaal heeft ${punten} punten: schrijf er evenveel zinnen bij.`);
    });
  }
  if (deck.soort === 'woordenlijst')
    deck.ladders.forEach((ladder, i) => {
      if (ladder.indicatoren.some((indicator) => indicator.niveaus.length !== ladder.niveaus.length))
        fout(['ladders', i], `elke indicator heeft ${ladder.niveaus.length} zinnen, één per niveau.`);
    });
}

export type DeckVelden = z.infer<typeof deckSchema>;
/** A deck as the rest of the house knows it: its fields and its slug. */
export type Deck = DeckVelden & { slug: string };
export type Kaart = Deck['kaarten'][number];

/** The cards of a deck that a table or a choice takes: all of them, or those of the named groups, without the head cards. */
export function kaartenVan(deck: Pick<DeckVelden, 'kaarten'>, groepen: readonly string[] = []): Kaart[] {
  return deck.kaarten.filter(
    (kaart) =>
      !('kop' in kaart && kaart.kop) &&
      (groepen.length === 0 || (kaart.groep !== undefined && groepen.includes(kaart.groep))),
  );
}

/** The cards of a deck that are printed, in order; none when the deck is only a list. */
export function gedrukteKaarten(deck: Pick<DeckVelden, 'kaarten' | 'druk'>): Kaart[] {
  const { druk } = deck;
  if (!druk) return [];
  return deck.kaarten.filter(
    (kaart) => druk.groepen.length === 0 || (kaart.groep !== undefined && druk.groepen.includes(kaart.groep)),
  );
}
