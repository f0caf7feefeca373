import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the project: the command runs everything from there. */
export const huis = process.cwd();
export const werkmap = join(huis, '.cache/bench');
export const plek = (...delen: string[]) => join(werkmap, ...delen);

export const leesJson = <T>(naam: string): T => JSON.parse(readFileSync(plek(naam), 'utf8')) as T;
export const schrijfJson = (naam: string, waarde: unknown) =>
  writeFileSync(plek(naam), JSON.stringify(waarde));
