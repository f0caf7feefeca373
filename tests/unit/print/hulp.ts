import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { lettersVanSchijf } from '../../../src/inhoud/druk/letters.ts';
import {
  type Deck,
  losOp,
  type OpgelostBlad,
  type Versie,
  type WerkbladVelden,
  werkbladSchema,
} from '../../../src/model/werkblad.ts';
import { maakBladPlan } from '../../../src/print/blad/maakblad.tsx';
import { maakLetters } from '../../../src/print/letters/letters.ts';
import { zetLetters } from '../../../src/print/plan/maakplan.ts';
import type { Knoop, Plan, Veldplek } from '../../../src/print/plan/plan.ts';
import { type Antwoorden, maakPdf, type Opties } from '../../../src/print/verf/pdf.ts';

export const bestanden = await lettersVanSchijf();
export const letters = maakLetters(bestanden);
const fonts = zetLetters(bestanden);

const lees = (pad: string): unknown => parse(readFileSync(pad, 'utf8'));
const namen = (map: string) => readdirSync(map).map((bestand) => bestand.replace('.yaml', ''));
export const decks = Object.fromEntries(
  namen('content/kaarten').map((naam) => [naam, lees(`content/kaarten/${naam}.yaml`) as Deck]),
);
export const bladNamen = namen('content/werkbladen');

/** A sheet of the handbook, with its decks laid out. */
export const bladVan = (slug: string): OpgelostBlad =>
  losOp({ ...werkbladSchema.parse(lees(`content/werkbladen/${slug}.yaml`)), slug }, decks);

/** A sheet made up for a test: only what matters has to be said. */
export function proefblad(velden: unknown[], meer: Partial<WerkbladVelden> = {}): OpgelostBlad {
  const data = {
    titel: 'Proefblad',
    samenvatting: 'Een blad om de motor mee te beproeven.',
    methodieken: ['proef'],
    voor: 'samen',
    soort: 'formulier',
    versie: { nummer: 1, datum: '2026-11-22' },
    bronnen: [{ document: '001' }],
    kop: ['datum'],
    velden,
    ...meer,
  };
  return losOp({ ...werkbladSchema.parse(data), slug: 'proef' }, decks);
}

export const planVan = (blad: OpgelostBlad, versie: Versie = 'standaard'): Promise<Plan> =>
  maakBladPlan(blad, versie, {
    letters,
    fonts,
    adres: 'https://voorbeeld.be/methodieken/proef/',
    bron: 'Draaiboek POP',
    fase: { id: 'wie-ben-ik', label: 'Wie ben ik?', nr: 3 },
  });

export const pdfVan = (plan: Plan, antwoorden: Antwoorden = {}, wijze: Opties['wijze'] = 'invulbaar') =>
  maakPdf([{ plan, antwoorden }], letters, { titel: plan.titel, wijze });

/** Every node of a plan, in reading order. */
export const knopen = (boom: readonly Knoop[]): Knoop[] =>
  boom.flatMap((knoop) => ('k' in knoop ? [knoop, ...knopen(knoop.k)] : [knoop]));
export const plekken = (plan: Plan): Veldplek[] =>
  knopen(plan.boom).filter((knoop): knoop is Veldplek => 'veld' in knoop);
export const regels = (plan: Plan) => knopen(plan.boom).flatMap((knoop) => ('t' in knoop ? knoop.t : []));
export const tekst = (plan: Plan): string =>
  regels(plan)
    .map((regel) => regel[5])
    .join(' ');
