import type { z } from 'zod';
import { type Begrip, begripSchema } from './begrip.ts';
import { type Bron, bronSchema } from './bron.ts';
import { alsFouten, type Fout } from './fouten.ts';
import { type Methodiek, methodiekSchema } from './methodiek.ts';
import { type Taxonomie, taxonomieSchema } from './taxonomie.ts';
import { type Traject, trajectSchema } from './traject.ts';

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
  begrippen: RuwBestand;
  bronnen: RuwBestand;
}

/** The whole matter of the handbook, valid on its own (references are checked by integriteit.ts). */
export interface Inhoud {
  taxonomie: Taxonomie;
  methodieken: Methodiek[];
  trajecten: Traject[];
  begrippen: Map<string, Begrip>;
  bronnen: Map<string, Bron>;
}

type Uitkomst<T> = { waarde?: T; fouten: Fout[] };

function lees<S extends z.ZodObject>(schema: S, { bestand, data }: RuwBestand): Uitkomst<z.infer<S>> {
  const uitkomst = schema.safeParse(data, { reportInput: true });
  return uitkomst.success
    ? { waarde: uitkomst.data, fouten: [] }
    : { fouten: alsFouten(uitkomst.error, bestand, Object.keys(schema.shape)) };
}

function leesLijst<S extends z.ZodObject>(schema: S, bestanden: RuwBestand[]) {
  const gelezen = bestanden.map((ruw) => ({ slug: ruw.slug, ...lees(schema, ruw) }));
  return {
    waarden: gelezen.flatMap(({ slug, waarde }) => (waarde ? [{ ...waarde, slug }] : [])),
    fouten: gelezen.flatMap((uitkomst) => uitkomst.fouten),
  };
}

function leesKaart<S extends z.ZodObject>(schema: S, { bestand, data }: RuwBestand) {
  const kaart = new Map<string, z.infer<S>>();
  const fouten: Fout[] = [];
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return {
      kaart,
      fouten: [{ bestand, wat: 'verwacht een lijst van blokken, elk met een eigen id als naam.' }],
    };
  }
  for (const [id, velden] of Object.entries(data)) {
    const { waarde, fouten: erbij } = lees(schema, { bestand, slug: id, data: velden });
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
  const { waarde: taxonomie, fouten: taxFouten } = lees(taxonomieSchema, ruw.taxonomie);
  if (!taxonomie) return { fouten: taxFouten };
  const methodieken = leesLijst(methodiekSchema(taxonomie), ruw.methodieken);
  const trajecten = leesLijst(trajectSchema(taxonomie), ruw.trajecten);
  const begrippen = leesKaart(begripSchema, ruw.begrippen);
  const bronnen = leesKaart(bronSchema, ruw.bronnen);
  return {
    inhoud: {
      taxonomie,
      methodieken: methodieken.waarden,
      trajecten: trajecten.waarden,
      begrippen: begrippen.kaart,
      bronnen: bronnen.kaart,
    },
    fouten: [...methodieken.fouten, ...trajecten.fouten, ...begrippen.fouten, ...bronnen.fouten],
  };
}
