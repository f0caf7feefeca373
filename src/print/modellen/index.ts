import { motivatiecirkel, popCyclus, vierD } from './cyclus.ts';
import { instroomkanalen } from './instroom.ts';
import type { Model } from './kit.ts';
import { krachtenmodel, niche } from './krachten.ts';
import { type Raster, reflectieEnIntensiteit } from './raster.ts';
import { competentie, driehoek, vierBindingen, zevenPrincipes } from './rond.ts';
import { opwaartseSpiraal } from './spiraal.ts';
import { doorstroomtrap } from './trap.ts';
import { w2Model } from './w2.ts';
import { spinnenweb, w2Cirkel } from './web.ts';

export type { Model } from './kit.ts';

/** The matter that some drawings are made from: words of the decks and the table of trajecten. */
export interface Stof {
  /** The cards of the deck "motivatiecirkel". */
  motivatie: readonly { tekst: string; uitleg?: string | undefined }[];
  /** The cards of the deck "levensdomeinen". */
  levensdomeinen: readonly { id: string; tekst: string }[];
  /** Themes of the outer side of the scoretabel. */
  buitenkant: string[];
  raster: Raster;
}

const makers = {
  '4d-cyclus': vierD,
  competentie,
  doorstroomtrap,
  driehoek,
  instroomkanalen,
  krachtenmodel,
  motivatiecirkel: ({ motivatie }: Stof) => motivatiecirkel(motivatie),
  niche,
  'opwaartse-spiraal': opwaartseSpiraal,
  'pop-cyclus': popCyclus,
  'reflectie-en-intensiteit': ({ raster }: Stof) => reflectieEnIntensiteit(raster),
  spinnenweb: ({ levensdomeinen }: Stof) => spinnenweb(levensdomeinen),
  'vier-bindingen': vierBindingen,
  'w2-cirkel': ({ buitenkant }: Stof) => w2Cirkel(buitenkant),
  'w2-model': w2Model,
  'zeven-principes': zevenPrincipes,
} satisfies Record<string, (stof: Stof) => Model>;

export type ModelNaam = keyof typeof makers;

export const isModelNaam = (naam: string): naam is ModelNaam => Object.hasOwn(makers, naam);
export const modelNamen = Object.keys(makers) as ModelNaam[];

/** The drawing of a model, from the matter that it needs. */
export const maakModel = (naam: ModelNaam, stof: Stof): Model => makers[naam](stof);
