import type { Soort } from '../kit/soort.ts';
import * as z from '../kit/zod.ts';
import { grens } from './grens.ts';
import { samenhang } from './samenhang.ts';
import { vraagIds } from './vragen.ts';
import { aarden, bereiken, domeinen, lagen, richtingen, soorten, staten, steunsoorten } from './woorden.ts';

const id = z.string().check(z.regex(/^[0-9a-z]{1,24}$/));
const tekst = (max: number) => z.string().check(z.maxLength(max));
const deel = z.number().check(z.gte(0), z.lte(1));
const perLaag = <S extends z.ZodMiniType>(schema: S) => z.partialRecord(z.enum(lagen), schema);

const plek = z.object({
  ring: z.literal([1, 2, 3]),
  staat: z.enum(staten),
  /** Put there by hand: the share of the sector (clockwise) and of the ring (outward). Absent: placed by itself. */
  hand: z.optional(z.object({ deel, diep: deel })),
});

const wie = z.object({
  id,
  label: z.string().check(z.minLength(1), z.maxLength(grens.label)),
  soort: z.enum(soorten),
  domein: z.enum(domeinen),
  /** Which place of its sector someone prefers: kept for good, so that others do not move when someone comes or goes. */
  stoel: z.int().check(z.gte(0), z.lte(999)),
  /** The group that someone belongs to. */
  groep: z.optional(id),
  bereik: z.enum(bereiken),
  notitie: tekst(grens.notitie),
  /** Where someone stands in each layer; absent where they are not in it. */
  plekken: perLaag(plek),
});

const lijn = z.object({
  aard: z.enum(aarden),
  /** Where energy goes, seen from `van`. */
  richting: z.enum(richtingen),
  /** What `naar` gives; only when `van` is the person in the middle. */
  steun: z.array(z.enum(steunsoorten)).check(z.maxLength(steunsoorten.length)),
});

const band = z.object({
  /** 'ik' for the person in the middle; between others the id that comes first in the alphabet. */
  van: id,
  naar: id,
  lijnen: perLaag(lijn),
});

const ecogram = z
  .object({
    /** Who is in the middle; empty reads as 'ik'. */
    kern: z.object({ label: tekst(grens.label) }),
    wie: z.array(wie).check(z.maxLength(grens.wie)),
    banden: z.array(band).check(z.maxLength(grens.banden)),
    /** Sectors that stay when nobody is in them. */
    vast: z.array(z.enum(domeinen)).check(z.maxLength(domeinen.length)),
    antwoorden: z.partialRecord(z.enum(vraagIds), tekst(grens.antwoord)),
  })
  .check(z.refine((doc) => samenhang(doc)));

export type Plek = z.infer<typeof plek>;
export type Wie = z.infer<typeof wie>;
export type Lijn = z.infer<typeof lijn>;
export type Band = z.infer<typeof band>;
export type Ecogram = z.infer<typeof ecogram>;

/** The ecogram as a kind of document. */
export const soort: Soort<Ecogram> = {
  naam: 'ecogram',
  versie: 1,
  schema: ecogram,
  migraties: [],
  leeg: () => ({ kern: { label: '' }, wie: [], banden: [], vast: [], antwoorden: {} }),
};
