import { grootste, leesBestand } from '../bestand/bestand.ts';
import { BestandFout } from '../bestand/fout.ts';
import type { Kast } from '../kast.ts';

/** How opening a file went: it is open, it wants a password, or why not. */
export type Geopend = 'open' | { fout: string; wachtwoord: boolean };

/** Opens a file beside the other documents. Whatever is wrong with it, nothing else changes. */
export async function openBestand<D>(kast: Kast<D>, bestand: File, wachtwoord?: string): Promise<Geopend> {
  try {
    if (bestand.size > grootste)
      throw new BestandFout('Dit bestand is te groot. Een bestand van Stapwijs is kleiner dan 5 MB.');
    const { naam, document } = await leesBestand(kast.soort, await bestand.text(), wachtwoord);
    await kast.neemIn(naam, document);
    return 'open';
  } catch (fout) {
    if (fout instanceof BestandFout) return { fout: fout.message, wachtwoord: fout.wachtwoord };
    return { fout: 'Dit bestand is niet te lezen. Kies een ander.', wachtwoord: false };
  }
}
