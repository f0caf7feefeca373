import type { z } from 'zod';
import { type Begrip, begripSchema } from './begrip.ts';
import { type Bron, bronSchema } from './bron.ts';
import { alsFouten, type Fout } from './fouten.ts';
import { type Deel, deelUitPad, delenSchema, type Hoofdstuk, hoofdstukSchema } from './hoofdstuk.ts';
import { type Deck, deckSchema } from './kaart.ts';
import { type Methodiek, methodiekSchema } from './methodiek.ts';
import { type Taxonomie, taxonomieSchema } from './taxonomie.ts';
import { type Traject, trajectSchema } from './traject.ts';
import { type Werkblad, werkbladSchema } from './werkblad.ts';

/** One file as read from disk, not yet believed. */
export interface RuwBestand {
  /** Path below the project. */
  bestand: string;
  slug: string;
  data: unknown;
}

/** Everything that was read. A map file (begrippen, bronnen) keeps its entries under `data`. */
export interface RuweInhoud {
  taxonomie: RuwBestand;
  methodieken: RuwBestand[];
  trajecten: RuwBestand[];
  werkbladen: RuwBestand[];
  kaarten: RuwBestand[];
  hoofdstukken: RuwBestand[];
  delen: RuwBestand;
  begrippen: RuwBestand;
  bronnen: RuwBestand;
}

/** The whole matter of the handbook, valid on its own (references are checked by integriteit.ts). */
export interface Inhoud {
  taxonomie: Taxonomie;
  methodieken: Methodiek[];
  trajecten: Traject[];
  werkbladen: Werkblad[];
  decks: Map<string, Deck>;
  /** The parts of the handbook in their order. */
  delen: Deel[];
  hoofdstukken: Hoofdstuk[];
  begrippen: Map<string, Begrip>;
  bronnen: Map<string, Bron>;
}

type Uitkomst<T> = { waarde?: T; fouten: Fout[] };

/** A schema with fields; a union of forms has no field names of its own to suggest. */
const veldnamen = (schema: z.ZodType): string[] => Object.keys((schema as z.ZodObject).shape ?? {});

/** Parses one file against its schema; the faults name the file. */
export function leesBestand<S extends z.ZodType>(
  schema: S,
  { bestand, data }: RuwBestand,
): Uitkomst<z.infer<S>> {
  const uitkomst = schema.safeParse(data, { reportInput: true });
  return uitkomst.success
    ? { waarde: uitkomst.data, fouten: [] }
    : { fouten: alsFouten(uitkomst.error, bestand, veldnamen(schema)) };
}

function leesLijst<S extends z.ZodType<object>>(schema: S, bestanden: RuwBestand[]) {
  const gelezen = bestanden.map((ruw) => ({ slug: ruw.slug, ...leesBestand(schema, ruw) }));
  return {
    waarden: gelezen.flatMap(({ slug, waarde }) => (waarde ? [{ ...waarde, slug }] : [])),
    fouten: gelezen.flatMap((uitkomst) => uitkomst.fouten),
  };
}

function leesBlokken<S extends z.ZodType>(schema: S, { bestand, data }: RuwBestand) {
  const kaart = new Map<string, z.infer<S>>();
  const fouten: Fout[] = [];
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return {
      kaart,
      fouten: [{ bestand, wat: 'verwacht een lijst van blokken, elk met een eigen id als naam.' }],
    };
  }
  for (const [id, velden] of Object.entries(data)) {
    const { waarde, fouten: erbij } = leesBestand(schema, { bestand, slug: id, data: velden });
    if (waarde) kaart.set(id, waarde);
    fouten.push(...erbij.map((fout) => ({ ...fout, veld: fout.veld ? `${id} › ${fout.veld}` : id })));
  }
  return { kaart, fouten };
}

/**
 * Parses everything against the schemas and gathers all faults, not only the first.
 * Without a valid taxonomie nothing else can be judged, so then only its own faults come back.
 */
export function leesInhoud(ruw: RuweInhoud): { inhoud?: Inhoud; fouten: Fout[] } {
  const { waarde: taxonomie, fouten: taxFouten } = leesBestand(taxonomieSchema, ruw.taxonomie);
  if (!taxonomie) return { fouten: taxFouten };
  const methodieken = leesLijst(methodiekSchema(taxonomie), ruw.methodieken);
  const trajecten = leesLijst(trajectSchema(taxonomie), ruw.trajecten);
  const werkbladen = leesLijst(werkbladSchema, ruw.werkbladen);
  const kaarten = leesLijst(deckSchema, ruw.kaarten);
  const delen = leesBestand(delenSchema, ruw.delen);
  const hoofdstukken = leesLijst(hoofdstukSchema, ruw.hoofdstukken);
  const map = new Map(ruw.hoofdstukken.map(({ slug, bestand }) => [slug, deelUitPad(bestand)]));
  const begrippen = leesBlokken(begripSchema, ruw.begrippen);
  const bronnen = leesBlokken(bronSchema, ruw.bronnen);
  return {
    inhoud: {
      taxonomie,
      methodieken: methodieken.waarden,
      trajecten: trajecten.waarden,
      werkbladen: werkbladen.waarden,
      decks: new Map(kaarten.waarden.map((deck) => [deck.slug, deck])),
      delen: delen.waarde ?? [],
      hoofdstukken: hoofdstukken.waarden.map((h) => ({ ...h, deel: map.get(h.slug) ?? '' })),
      begrippen: begrippen.kaart,
      bronnen: bronnen.kaart,
    },
    fouten: [
      ...methodieken.fouten,
      ...trajecten.fouten,
      ...werkbladen.fouten,
      ...kaarten.fouten,
      ...delen.fouten,
      ...hoofdstukken.fouten,
      ...begrippen.fouten,
      ...bronnen.fouten,
    ],
  };
}
