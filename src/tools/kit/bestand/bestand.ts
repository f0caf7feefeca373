import type { Soort } from '../soort.ts';
import * as z from '../zod.ts';
import { BestandFout } from './fout.ts';
import { herstel } from './herstel.ts';
import { kanOpSlot, opSlot, vanSlot } from './slot.ts';

/** Larger than any document of ours can be: 5 MB. */
export const grootste = 5_000_000;
/** The longest name of a document. */
export const naamlengte = 80;

const omslagSchema = z.object({
  stapwijs: z.string(),
  versie: z.optional(z.unknown()),
  naam: z.optional(z.string()),
  document: z.optional(z.unknown()),
  slot: z.optional(
    z.object({
      wijze: z.literal('PBKDF2-SHA-256, AES-GCM-256'),
      rondes: z.number(),
      zout: z.string(),
      iv: z.string(),
      data: z.string(),
    }),
  ),
});

/** A document with its name, as it lies in a file. */
export interface Gelezen<D> {
  naam: string;
  document: D;
}

/**
 * A document as the text of a file.
 * @param wachtwoord locks the content, and the name with it
 */
export async function schrijfBestand<D>(
  soort: Soort<D>,
  { naam, document }: Gelezen<D>,
  wachtwoord?: string,
): Promise<string> {
  const inhoud = { stapwijs: soort.naam, versie: soort.versie, naam, document };
  const tekst = JSON.stringify(wachtwoord === undefined ? inhoud : undefined, undefined, 1);
  if (wachtwoord === undefined) return `${tekst}\n`;
  const slot = await opSlot(JSON.stringify(inhoud), wachtwoord);
  return `${JSON.stringify({ stapwijs: soort.naam, slot }, undefined, 1)}\n`;
}

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    throw new BestandFout('Dit is geen bestand van Stapwijs. Kies een bestand dat op .stapwijs eindigt.');
  }
}

/**
 * The text of a file as a document, brought up to date.
 * @throws BestandFout with a sentence for the visitor; `wachtwoord` is true when the file is locked
 */
export async function leesBestand<D>(
  soort: Soort<D>,
  tekst: string,
  wachtwoord?: string,
): Promise<Gelezen<D>> {
  if (tekst.length > grootste)
    throw new BestandFout('Dit bestand is te groot. Een bestand van Stapwijs is kleiner dan 5 MB.');
  const omslag = omslagSchema.safeParse(leesJson(tekst));
  if (!omslag.success)
    throw new BestandFout('Dit is geen bestand van Stapwijs. Kies een bestand dat op .stapwijs eindigt.');
  const { stapwijs, slot, versie, naam = '', document } = omslag.data;
  if (stapwijs !== soort.naam)
    throw new BestandFout(
      `Dit bestand hoort bij een andere tool: “${stapwijs.slice(0, 40)}”. Open het daar.`,
    );
  if (!slot) return { naam: naam.slice(0, naamlengte), document: herstel(soort, versie, document) };
  if (!kanOpSlot())
    throw new BestandFout(
      'Dit bestand is op slot. Deze browser kan het hier niet openen: gebruik het adres met https.',
    );
  if (wachtwoord === undefined) throw new BestandFout('Dit bestand is op slot. Geef het wachtwoord.', true);
  return leesBestand(soort, await vanSlot(slot, wachtwoord));
}
