import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { LetterNaam } from '../../print/letters/letters.ts';
import { breekpunt, tekens } from '../../print/letters/tekens.ts';
import { leesTtf, type Ttf } from '../../print/letters/ttf.ts';
import { voegSamen } from '../../print/letters/voegsamen.ts';

const vind = createRequire(import.meta.url);
const cp1252 = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 224 }, (_, i) => i + 32));
/** What the first font file holds: all that Dutch needs and a PDF field can spell. The rest is loaded on demand. */
const kern = new Set([...cp1252, '−', '‑', '\u00ad', '‧'].map((teken) => teken.codePointAt(0) as number));

/** Every letter of a @fontsource file, as TrueType. */
async function lees(pakket: string, deel: string, gewicht: number): Promise<Ttf> {
  const bestand = vind.resolve(`@fontsource/${pakket}/files/${pakket}-${deel}-${gewicht}-normal.woff2`);
  const alles = Array.from({ length: 0x2300 - 32 }, (_, i) => String.fromCharCode(i + 32)).join('');
  return leesTtf(new Uint8Array(await subsetFont(readFileSync(bestand), alles, { targetFormat: 'sfnt' })));
}

async function paar(pakket: string, gewicht: number, dik: number, verder: Ttf[] = []) {
  const latijn = await lees(pakket, 'latin', gewicht);
  const meer = await lees(pakket, 'latin-ext', gewicht);
  const rest = new Set([
    ...latijn.glyfen.keys(),
    ...meer.glyfen.keys(),
    ...verder.flatMap((font) => [...font.glyfen.keys()]),
  ]);
  const eigen = tekens(latijn.em, dik);
  for (const { punt } of eigen) rest.add(punt);
  for (const punt of kern) rest.delete(punt);
  return {
    kern: voegSamen([latijn, meer], [breekpunt], kern),
    rest: voegSamen([meer, ...verder, latijn], eigen, rest),
  };
}

let gemaakt: Promise<Record<LetterNaam, Uint8Array>> | undefined;

/** The six font files of the print engine: three faces, each with what is always needed and the rest. */
export function lettersVanSchijf(): Promise<Record<LetterNaam, Uint8Array>> {
  gemaakt ??= (async () => {
    const [gewoon, vet, titel] = await Promise.all([
      lees('noto-sans', 'vietnamese', 400).then((noto) =>
        paar('atkinson-hyperlegible-next', 400, 75, [noto]),
      ),
      lees('noto-sans', 'vietnamese', 600).then((noto) =>
        paar('atkinson-hyperlegible-next', 600, 105, [noto]),
      ),
      paar('besley', 600, 95),
    ]);
    return {
      gewoon: gewoon.kern,
      vet: vet.kern,
      titel: titel.kern,
      'gewoon-rest': gewoon.rest,
      'vet-rest': vet.rest,
      'titel-rest': titel.rest,
    };
  })();
  return gemaakt;
}
