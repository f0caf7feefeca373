import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fout } from '../../src/model/fouten.ts';
import { uitzonderingenSchema } from '../../src/model/uitzonderingen.ts';
import { maakIndex, zoekOvernames } from './eigen-woorden.ts';
import type { Gelezen } from './lees.ts';
import { alleStukken, ontleedTekst } from './teksten.ts';

/** The texts of the sources in a folder. They are read and compared; nothing of them is kept. */
async function leesBronnen(map: string) {
  const namen = (await readdir(map)).filter((naam) => naam.endsWith('.txt')).sort();
  return Promise.all(namen.map(async (naam) => ({ naam, tekst: await readFile(join(map, naam), 'utf8') })));
}

/** All texts of one file as one: a copied sentence cut into a list is still copied. */
function perBestand(gelezen: Gelezen) {
  const teksten = [...gelezen.teksten, ...gelezen.hoofdstukteksten].map(ontleedTekst);
  const groepen = Map.groupBy(alleStukken(gelezen, teksten), ({ bestand }) => bestand);
  return [...groepen].map(([bestand, stukken]) => ({
    bestand,
    tekst: stukken.map(({ tekst }) => tekst).join('\n'),
  }));
}

/**
 * Holds every text of content/ against the sources and tells the runs of eight or more words that stand in one.
 * @param map the folder with the sources as text files
 * @throws when the folder cannot be read, or holds no text files
 */
export async function bronFouten(gelezen: Gelezen, map: string): Promise<Fout[]> {
  const bronnen = await leesBronnen(map);
  if (bronnen.length === 0) throw new Error(`In ${map} staan geen bronnen (.txt).`);
  const uitzonderingen = uitzonderingenSchema.safeParse(gelezen.nazicht.uitzonderingen.data);
  const vrij = uitzonderingen.success ? uitzonderingen.data.eigenWoorden.map(({ tekst }) => tekst) : [];
  return zoekOvernames(perBestand(gelezen), maakIndex(bronnen), vrij).map(
    ({ bestand, bron, regel, woorden }) => ({
      bestand,
      wat: `"${woorden}" staat ook in ${bron}, regel ${regel}. Zeg het met eigen woorden.`,
    }),
  );
}
