import type { Soort } from '../kit/soort.ts';
import * as z from '../kit/zod.ts';

/** How much fits: longest texts in signs, and how many things. */
export const grens = {
  woorden: 100,
  wie: 60,
  ijkwoord: 24,
  kracht: 100,
  notitie: 600,
  baan: 40,
  momenten: 60,
  banen: 6,
  hoogte: 5,
} as const;

/** What the years and the ages may be. */
export const bereik = { jaar: [1900, 2100], leeftijd: [0, 120] } as const;

const tekst = (lengte: number) => z.string().check(z.maxLength(lengte));
const tijd = ([min, max]: readonly [number, number]) => {
  const getal = z.int().check(z.minimum(min), z.maximum(max));
  return z
    .object({ van: getal, tot: z.optional(getal) })
    .check(z.refine(({ van, tot }) => tot === undefined || tot >= van));
};
const uniek = z.refine<readonly { id: string }[]>(
  (lijst) => new Set(lijst.map(({ id }) => id)).size === lijst.length,
);

const momentSchema = z.object({
  id: tekst(24),
  vorm: z.enum(['moment', 'periode']),
  /** In the participant's own words; the only thing that matters, and even it may be empty. */
  woorden: tekst(grens.woorden),
  /** Year and age stand beside each other: going from one axis to the other loses nothing. */
  jaar: z.optional(tijd(bereik.jaar)),
  leeftijd: z.optional(tijd(bereik.leeftijd)),
  circa: z.boolean(),
  wie: tekst(grens.wie),
  ijkwoord: tekst(grens.ijkwoord),
  /** Who or what helped at the time. */
  kracht: tekst(grens.kracht),
  notitie: tekst(grens.notitie),
  soort: z.enum(['', 'keerpunt', 'ingrijpend', 'mooi']),
  /** Id of the theme; absent: on the line itself. */
  baan: z.optional(tekst(24)),
  /** How it felt, above or below the line; our own addition. */
  hoogte: z.int().check(z.minimum(-grens.hoogte), z.maximum(grens.hoogte)),
  /** Stays off paper. */
  verborgen: z.boolean(),
});

const baanSchema = z.object({ id: tekst(24), naam: tekst(grens.baan) });

const lijnSchema = z.object({
  /** What the axis goes by. */
  as: z.enum(['jaar', 'leeftijd', 'volgorde']),
  /** Whether the heights are drawn. */
  hoogtes: z.boolean(),
  banen: z.array(baanSchema).check(z.maxLength(grens.banen), uniek),
  /** From past to present. On an axis of years or ages, those with a time stand in the order of their times. */
  momenten: z.array(momentSchema).check(z.maxLength(grens.momenten), uniek),
});

export type Moment = z.infer<typeof momentSchema>;
export type Baan = z.infer<typeof baanSchema>;
export type Lijn = z.infer<typeof lijnSchema>;
export type As = Lijn['as'];
/** An axis with numbers on it. */
export type Maat = Exclude<As, 'volgorde'>;
export type Tijd = NonNullable<Moment['jaar']>;

export const lijnsoort: Soort<Lijn> = {
  naam: 'life-eventlijn',
  versie: 1,
  schema: lijnSchema,
  migraties: [],
  leeg: () => ({ as: 'jaar', hoogtes: false, banen: [], momenten: [] }),
};
