import { type LetterNaam, type Letters, letters as letterNamen, maakLetters } from './letters.ts';

/**
 * A file of the site.
 * @throws TypeError when it cannot be had
 */
export async function haal(adres: string): Promise<Response> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new TypeError(`${adres} is niet te vinden`);
  return antwoord;
}

/** Font files, by name, from the folder where the site keeps them. */
export async function haalBestanden(map: string, namen: readonly LetterNaam[]) {
  const lees = async (naam: LetterNaam) =>
    [naam, new Uint8Array(await (await haal(`${map}${naam}.ttf`)).arrayBuffer())] as const;
  return Object.fromEntries(await Promise.all(namen.map(lees)));
}

/**
 * The fonts for a document in the browser. The text face always has its rarer letters, so that a filled PDF can be
 * typed on in; the other two bring theirs along only when a text needs them.
 * @param map address of the folder with font files
 * @param teksten everything that will be painted
 */
export async function haalLetters(map: string, teksten: string): Promise<Letters> {
  const kern = await haalBestanden(map, [...letterNamen, 'gewoon-rest']);
  const eerst = maakLetters(kern);
  const genoeg = [...teksten].every(
    (teken) => /\s/.test(teken) || (eerst.van('vet', teken) && eerst.van('titel', teken)),
  );
  if (genoeg) return eerst;
  return maakLetters({ ...kern, ...(await haalBestanden(map, ['vet-rest', 'titel-rest'])) });
}
