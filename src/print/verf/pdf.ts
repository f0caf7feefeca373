import { PDFHexString, type PDFRef } from 'pdf-lib';
import type { Letters } from '../letters/letters.ts';
import type { Blad } from './blad.ts';
import { nieuweBladen, opBladen, openDocument, sluitDocument } from './document.ts';
import { verfPlan } from './plan.ts';
import type { Opties, TeVerven } from './werk.ts';

export type { Antwoorden, Opties, TeVerven } from './werk.ts';

/**
 * Plans → one tagged PDF, with fields or to write on. No DOM and no font library: the same code and the same bytes
 * in the build and in the browser.
 * @throws AntwoordFout when an answer holds a character that cannot be printed
 */
export async function maakPdf(
  bladen: readonly TeVerven[],
  letters: Letters,
  opties: Opties,
): Promise<Uint8Array> {
  const werk = await openDocument(letters, opties);
  const alle: Blad[] = [];
  const velden = bladen.flatMap(({ plan, sleutel, antwoorden = {} }): PDFRef[] => {
    const bladWerk = opBladen(werk, plan, nieuweBladen(werk, plan.papier, plan.paginas), { antwoorden });
    verfPlan(bladWerk);
    alle.push(...bladWerk.bladen);
    return veldenVan(bladWerk, sleutel ?? plan.sleutel);
  });
  const grootte = bladen[0]?.plan.antwoord.grootte ?? 0;
  return sluitDocument(werk, opties.titel, alle, { velden, grootte });
}

/** The fields of one sheet under one name; none when it has no fields. */
export function veldenVan({ doc, wortel, kinderen }: ReturnType<typeof opBladen>, sleutel: string): PDFRef[] {
  if (kinderen.length === 0) return [];
  const c = doc.context;
  c.assign(wortel, c.obj({ T: PDFHexString.fromText(sleutel), Kids: kinderen }));
  return [wortel];
}
