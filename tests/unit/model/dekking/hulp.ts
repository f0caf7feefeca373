import { type Dekking, dekkingSchema } from '../../../../src/model/dekking.ts';
import type { Inhoud } from '../../../../src/model/inhoud.ts';
import type { Aanwezig } from '../../../../src/model/integriteit.ts';
import { type Methodiek, methodiekSchema } from '../../../../src/model/methodiek.ts';
import { goedeMethodiek, taxonomie } from '../voorbeeld.ts';

/** A methodiek that names these entries of the inventory. */
export const methodiek = (slug: string, inventaris: string[] = []): Methodiek => ({
  ...methodiekSchema(taxonomie).parse({
    ...goedeMethodiek,
    bronnen: [{ document: '001' }, ...inventaris.map((naam) => ({ document: '001', inventaris: naam }))],
  }),
  slug,
});

export const inhoudVan = (deel: Partial<Inhoud>): Inhoud => ({
  taxonomie,
  methodieken: [],
  trajecten: [],
  werkbladen: [],
  decks: new Map(),
  delen: [],
  hoofdstukken: [],
  begrippen: new Map(),
  bronnen: new Map(),
  ...deel,
});

export const aanwezigVan = ({ methodieken, werkbladen, decks, hoofdstukken }: Inhoud): Aanwezig => ({
  methodieken: methodieken.map(({ slug }) => slug),
  werkbladen: werkbladen.map(({ slug }) => slug),
  kaarten: [...decks.keys()],
  hoofdstukken: hoofdstukken.map(({ slug }) => slug),
});

/** A table as an editor writes it. */
export const tabel = (inventaris: Record<string, unknown>, nogTeSchrijven: unknown = {}): Dekking =>
  dekkingSchema.parse({ nogTeSchrijven, inventaris });
