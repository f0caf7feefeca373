import type { APIRoute } from 'astro';
import { regelVan } from '../../components/vinder/regel.ts';
import { vinderStof } from '../../inhoud/vinder/vinder.ts';
import { bestandsnaam, perRegelbestand, type Regel } from '../../search/bestanden.ts';
import type { Vindbaar } from '../../search/zoek/paginas.ts';

const inStukken = <T>(lijst: readonly T[], grootte: number): T[][] =>
  Array.from({ length: Math.ceil(lijst.length / grootte) }, (_, i) =>
    lijst.slice(i * grootte, (i + 1) * grootte),
  );

/** One line about a page that is not a methodiek; a long definition is cut at the end of a word. */
function andereRegel({ soort, pad, titel, bij }: Vindbaar): Regel {
  if (soort === 'methodiek') throw new Error(`${pad} is een methodiek`);
  const kort = bij.length <= 150 ? bij : `${bij.slice(0, 150).replace(/\s+\S*$/, '')} …`;
  return { soort, pad, titel, bij: kort };
}

export async function getStaticPaths() {
  const { kern, blokken, scherven, paginas, stukken } = await vinderStof();
  const regels = [...stukken.map(regelVan), ...paginas.slice(stukken.length).map(andereRegel)];
  const bestand = (naam: string, inhoud: unknown) => ({ params: { bestand: naam }, props: { inhoud } });
  return [
    bestand(bestandsnaam('kern'), kern),
    ...blokken.map((blok, i) => bestand(bestandsnaam('blok', i), blok)),
    ...scherven.scherven.map((scherf, i) => bestand(bestandsnaam('woord', i), scherf)),
    ...scherven.resten.map((rest, i) => bestand(bestandsnaam('rest', i), rest)),
    ...inStukken(regels, perRegelbestand).map((deel, i) => bestand(bestandsnaam('regels', i), deel)),
  ];
}

/** The files of the finder: each holds so much and no more, however many methodieken there are. */
export const GET: APIRoute<{ inhoud: unknown }> = ({ props: { inhoud } }) => Response.json(inhoud);
