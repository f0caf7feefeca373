import type { VFile } from 'vfile';

/** One step of a methodiek, as the page uses it for its table of contents and its JSON-LD. */
export interface StapInTekst {
  /** Words after "Zo pak je het aan:", or an empty string for the first and usual series. */
  reeks: string;
  /** Number within its series, from 1. */
  nr: number;
  /** Id in the page: "stap-1", or "stap-valkuilen-1" in a series with a name. */
  id: string;
  titel: string;
  /** The text of the step without markup. */
  tekst: string;
}

/** What the plugins learn from a text. Astro hands it to the page as `remarkPluginFrontmatter`. */
export interface UitDeTekst {
  stapLijst: StapInTekst[];
  /** Reading time in whole minutes. */
  leestijd: number;
  /** The core of the coach card fills its sheet by itself: it is set a little tighter. */
  kaartKrap: boolean;
  /** Ids of the begrippen that are explained in the text. */
  begrippenInTekst: string[];
}

interface AstroData {
  astro?: { frontmatter?: Partial<UitDeTekst> };
}

/** The frontmatter of the file, to which plugins add what they learn. */
export function frontmatterVan(file: VFile): Partial<UitDeTekst> {
  const data = file.data as AstroData;
  data.astro ??= {};
  data.astro.frontmatter ??= {};
  return data.astro.frontmatter;
}
