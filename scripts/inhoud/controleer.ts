import { type Fout, foutenVerslag } from '../../src/model/fouten.ts';
import { type Inhoud, leesInhoud } from '../../src/model/inhoud.ts';
import { integriteitsFouten } from '../../src/model/integriteit.ts';
import { leesInhoudVanSchijf } from './lees.ts';

/** Thrown when the matter has faults; the message is the whole report, ready to be read by an editor. */
export class InhoudFout extends Error {
  override readonly name = 'InhoudFout';
  readonly fouten: readonly Fout[];
  constructor(fouten: readonly Fout[]) {
    super(foutenVerslag(fouten));
    this.fouten = fouten;
  }
}

/**
 * Reads and judges all of content/: files, fields, references and texts.
 * @param wortel the folder that holds content/
 * @returns the matter, when it could be read, and every fault
 */
export async function controleerInhoud(wortel: string): Promise<{ inhoud?: Inhoud; fouten: Fout[] }> {
  const { ruw, slugs, fouten: leesFouten } = await leesInhoudVanSchijf(wortel);
  const { inhoud, fouten: veldFouten } = leesInhoud(ruw);
  const fouten = [...leesFouten, ...veldFouten];
  if (inhoud) fouten.push(...integriteitsFouten(inhoud, slugs));
  return { inhoud, fouten };
}
