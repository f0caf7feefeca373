import type { Root } from 'mdast';
import { type Blok, tekstBlokken } from '../../src/markdown/blokken.ts';
import { ontleed } from '../../src/markdown/controle/ontleed.ts';
import type { RuwBestand } from '../../src/model/inhoud.ts';
import type { Gelezen, RuweTekst } from './lees.ts';

/** A piece of text from content/ as a visitor reads it, with where it stands. */
export interface Stuk {
  bestand: string;
  tekst: string;
  /** Line in the file, when it comes from the body of an MDX file. */
  regel?: number;
  /** What it stands under: headings and the start of the part, or what a data file says about all of itself. */
  onder: string;
  /** The components around it or in it. */
  binnen: readonly string[];
}

/** A text that was read once, for all checks that look at what a reader sees. */
export interface OntleedeTekst extends RuweTekst {
  tree: Root;
  blokken: Blok[];
}

export function ontleedTekst(tekst: RuweTekst): OntleedeTekst {
  const { tree } = ontleed(tekst.tekst);
  return { ...tekst, tree, blokken: tekstBlokken(tree) };
}

/** The strings of a data file that are written to be read: an id or a slug has no space in it. */
function zinnenIn(data: unknown): string[] {
  if (typeof data === 'string') return /\s/.test(data.trim()) ? [data] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(zinnenIn);
}

/** The fields of a data file that hold for all of it, and may say from which year it dates. */
const overAlles = ['opgelet', 'herkomst', 'opmerking', 'gebruik'] as const;

function uitData({ bestand, data }: RuwBestand): Stuk[] {
  const velden = (data ?? {}) as Partial<Record<(typeof overAlles)[number], unknown>>;
  const onder = overAlles.flatMap((veld) => zinnenIn(velden[veld])).join(' ');
  return zinnenIn(data).map((tekst) => ({ bestand, tekst, onder, binnen: [] }));
}

/** A file with many entries: what an entry says holds for that entry alone. */
const uitBlokken = ({ bestand, data }: RuwBestand): Stuk[] =>
  Object.values(data ?? {}).flatMap((blok) => {
    const zinnen = zinnenIn(blok);
    return zinnen.map((tekst) => ({ bestand, tekst, onder: zinnen.join(' '), binnen: [] }));
  });

const uitTekst = ({ bestand, blokken, regelOffset }: OntleedeTekst): Stuk[] =>
  blokken.map((blok) => ({ ...blok, bestand, regel: blok.regel + regelOffset }));

/**
 * Every text of content/: the bodies, the fields above them, and the data files; not the tables of the checks.
 * @param teksten the bodies of methodieken and handbook
 */
export function alleStukken({ ruw, nazicht }: Gelezen, teksten: readonly OntleedeTekst[]): Stuk[] {
  const data = [...ruw.methodieken, ...nazicht.handboek, ...ruw.trajecten, ...ruw.werkbladen, ...ruw.kaarten];
  const blokken = [ruw.begrippen, ruw.bronnen, ruw.taxonomie];
  return [...data.flatMap(uitData), ...blokken.flatMap(uitBlokken), ...teksten.flatMap(uitTekst)];
}
