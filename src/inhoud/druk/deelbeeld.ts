import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { zetLetters } from '../../print/plan/maakplan.ts';
import { type Deelbeeld, deelbeeldSvg } from '../../print/prent/deelbeeld.tsx';
import tokens from '../../styles/tokens.css?raw';
import { taxonomie } from '../taxonomie.ts';
import { uitKast } from './kast.ts';
import { lettersVanSchijf } from './letters.ts';
import { beeldBreedte, beeldHoogte } from './maat.ts';

/** What a page says about its picture. */
export interface Wens {
  titel: string;
  soort: string;
  fasen: readonly string[];
  feiten: readonly string[];
}

type Gevraagd = Map<string, Promise<Uint8Array>>;
const plek = Symbol.for('stapwijs.deelbeelden');
const wereld = globalThis as { [plek]?: Gevraagd };
/** The pictures that pages asked for, for the integration that puts them beside the pages when the build is done. */
const gevraagd: Gevraagd = wereld[plek] ?? new Map();
wereld[plek] = gevraagd;

/** The colours of a fase on paper: the first of the two schemes in the tokens. */
const kleur = (naam: string) => tokens.match(new RegExp(`--${naam}: (#[0-9a-f]{6})`))?.[1] ?? '#44505c';

const volledig = ({ titel, soort, feiten, fasen }: Wens): Deelbeeld => ({
  titel,
  soort,
  feiten,
  fasen: taxonomie.fasen.map(({ id, label }) => ({
    label,
    kleur: kleur(`fase-${id}`),
    hier: fasen.includes(id),
  })),
});

/** One list for all pictures: the engine reads the fonts once for each list it has not seen. */
let fonts: ReturnType<typeof zetLetters> | undefined;

async function teken(beeld: Deelbeeld): Promise<Uint8Array> {
  fonts ??= zetLetters(await lettersVanSchijf());
  const svg = await deelbeeldSvg(beeld, fonts, beeldBreedte, beeldHoogte);
  // Few colours, small file: a picture is paper, ink and one or two fasen.
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, effort: 1, dither: 0 }).toBuffer();
}

/** One after the other: setting the letters keeps a core busy while the one before is being coloured. */
let rij: Promise<unknown> = Promise.resolve();

/**
 * Asks for the picture of a page.
 * @returns its name, which follows from what is on it; the picture itself is made while the build goes on
 */
export function deelbeeld(wens: Wens): string {
  const beeld = volledig(wens);
  const naam = createHash('sha256').update(JSON.stringify(beeld)).digest('hex').slice(0, 16);
  if (!gevraagd.has(naam)) {
    const belofte = rij.then(() => uitKast({ beeld }, 'png', () => teken(beeld)));
    rij = belofte.catch(() => undefined);
    gevraagd.set(naam, belofte);
  }
  return naam;
}
