import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const map = join(process.cwd(), '.cache', 'druk');

/** The engine itself: when a line of it changes, everything is made anew. */
const motor = createHash('sha256');
for (const bestand of globSync([
  'src/print/**/*.{ts,tsx}',
  'src/inhoud/druk/*.ts',
  'src/inhoud/boek/*.ts',
  'src/inhoud/werkmap/toolkitpdf.ts',
  'src/model/werkblad.ts',
  'src/model/werkblad/*.ts',
  'src/model/kaart.ts',
  'src/search/taal/*.ts',
  'package-lock.json',
]).toSorted())
  motor.update(readFileSync(bestand));
const motorStempel = motor.digest('hex');

/**
 * What was made before from the same matter is not made again. Kept in .cache/, which may be thrown away at any time.
 * @param waarvan everything the result depends on, as plain data
 * @param soort the file extension
 */
export async function uitKast(
  waarvan: unknown,
  soort: 'json' | 'pdf' | 'png',
  maak: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const naam = createHash('sha256').update(motorStempel).update(JSON.stringify(waarvan)).digest('hex');
  const pad = join(map, `${naam}.${soort}`);
  try {
    return new Uint8Array(readFileSync(pad));
  } catch {
    const bytes = await maak();
    mkdirSync(map, { recursive: true });
    // Renamed when whole: a build that is stopped, or one beside it, never leaves or reads half a file.
    const half = `${pad}.${process.pid}`;
    writeFileSync(half, bytes);
    renameSync(half, pad);
    return bytes;
  }
}
