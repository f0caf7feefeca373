import type { Soort } from '../soort.ts';
import { BestandFout } from './fout.ts';

/**
 * Brings anything that claims to be a document of this kind up to date: the one door through which documents from a
 * file or from the device come in.
 * @throws BestandFout with a sentence when it is no such document
 */
export function herstel<D>(soort: Soort<D>, versie: unknown, ruw: unknown): D {
  if (typeof versie !== 'number' || !Number.isInteger(versie) || versie < 1)
    throw new BestandFout(
      'In dit bestand staat geen versie. Het is niet door Stapwijs gemaakt, of het is stuk.',
    );
  if (versie > soort.versie)
    throw new BestandFout(
      'Dit bestand is met een nieuwere Stapwijs gemaakt. Laad deze bladzijde opnieuw en probeer het nog eens.',
    );
  let doc = ruw;
  try {
    for (const stap of soort.migraties.slice(versie - 1)) doc = stap(doc);
  } catch {
    throw new BestandFout('Dit bestand is te oud of stuk. We kunnen het niet omzetten.');
  }
  const uitkomst = soort.schema.safeParse(doc);
  if (uitkomst.success) return uitkomst.data;
  const [eerste] = uitkomst.error.issues;
  const waar = eerste?.path.length ? ` Het loopt mis bij “${eerste.path.join('.')}”.` : '';
  throw new BestandFout(`Dit bestand is stuk: de inhoud klopt niet.${waar}`);
}
