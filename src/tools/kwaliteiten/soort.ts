import type { Soort } from '../kit/soort.ts';
import * as z from '../kit/zod.ts';

/** As many cards as the game lets you keep. */
export const acht = 8;
/** Upper bounds of what is typed, in signs. */
export const lengtes = { woorden: 300, tekst: 1500, wie: 60 } as const;

/** The rounds: the participant's qualities, the pitfalls (free), and how somebody else sees the participant. */
export const rondes = ['zelf', 'valkuilen', 'ander'] as const;
export type RondeNaam = (typeof rondes)[number];

/** Where the game stands: a round, the device going from hand to hand, the two rows side by side, the conclusions. */
const plekken = ['zelf', 'valkuilen', 'doorgeven', 'ander', 'teruggeven', 'naast', 'besluit'] as const;
export type Plek = (typeof plekken)[number];

const kaart = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
const stapel = z.array(kaart).check(z.maxLength(200));
const tekst = z.string().check(z.maxLength(lengtes.tekst));

const gekozenSchema = z.object({
  kaart,
  werk: z.boolean(),
  prive: z.boolean(),
  woorden: z.string().check(z.maxLength(lengtes.woorden)),
});

const rondeSchema = z
  .object({
    stand: z.enum(['stapels', 'kiezen', 'ordenen']),
    /** Still to be turned over; the first is the card in hand. */
    stapel,
    /** The three piles that may come first. */
    echt: stapel,
    half: stapel,
    niet: stapel,
    /** The open cards; from the ordering on, the most important one first. */
    tafel: z.array(gekozenSchema).check(z.maxLength(acht)),
    /** Laid aside; the last one on top. */
    weg: stapel,
  })
  .check(
    z.refine(({ stapel, echt, half, niet, tafel, weg }) => {
      const alle = [...stapel, ...echt, ...half, ...niet, ...weg, ...tafel.map((k) => k.kaart)];
      return new Set(alle).size === alle.length;
    }),
  );

const schema = z.object({
  plek: z.enum(plekken),
  rondes: z.object({
    zelf: z.optional(rondeSchema),
    valkuilen: z.optional(rondeSchema),
    ander: z.optional(rondeSchema),
  }),
  /** Are the qualities much used in the job of today? */
  huidig: tekst,
  conclusie: tekst,
  /** Who looked along: a role or a first name. */
  wie: z.string().check(z.maxLength(lengtes.wie)),
  /** What the two rows beside each other gave to talk about. */
  gesprek: tekst,
});

export type Gekozen = z.infer<typeof gekozenSchema>;
export type Ronde = z.infer<typeof rondeSchema>;
/** A game: which cards lie where, and what was said about them. The words of the cards are not in it. */
export type Spel = z.infer<typeof schema>;

export const soort: Soort<Spel> = {
  naam: 'kwaliteitenspel',
  versie: 1,
  schema,
  migraties: [],
  leeg: () => ({ plek: 'zelf', rondes: {}, huidig: '', conclusie: '', wie: '', gesprek: '' }),
};

/** While somebody else has the device, what the participant chose lies face down. */
export const ligtDicht = ({ plek }: Spel): boolean =>
  plek === 'doorgeven' || plek === 'ander' || plek === 'teruggeven';

/** The piles are made and nothing was dealt yet. */
export const isVerdeeld = (ronde: Ronde): boolean => ronde.stand === 'stapels' && ronde.stapel.length === 0;
