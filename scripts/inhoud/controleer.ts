import { tekstComponenten } from '../../src/markdown/componenten.ts';
import { type ControleOpties, controleerTekst } from '../../src/markdown/controle.ts';
import { tekeningNamen } from '../../src/markdown/tekeningen.ts';
import { type Fout, foutenVerslag } from '../../src/model/fouten.ts';
import { type Inhoud, leesInhoud } from '../../src/model/inhoud.ts';
import { type Aanwezig, integriteitsFouten, verwijsbaar } from '../../src/model/integriteit.ts';
import { leesInhoudVanSchijf, type RuweTekst } from './lees.ts';

/** Thrown when the matter has faults; the message is the whole report, ready to be read by an editor. */
export class InhoudFout extends Error {
  override readonly name = 'InhoudFout';
  constructor(fouten: readonly Fout[]) {
    super(foutenVerslag(fouten));
  }
}

/** Judges the texts. A page with faults in its fields still counts as a place to link to. */
function tekstFouten(
  teksten: readonly RuweTekst[],
  inhoud: Inhoud,
  aanwezig: Aanwezig,
  vorm: ControleOpties['vorm'],
): Fout[] {
  const doelen = {
    ...verwijsbaar(inhoud),
    methodiek: aanwezig.methodieken,
    handboek: aanwezig.hoofdstukken,
  };
  const lijst = (soort: string): readonly string[] => doelen[soort as keyof typeof doelen] ?? [];
  return teksten.flatMap(({ bestand, tekst, regelOffset }) =>
    controleerTekst(tekst, {
      bestand,
      regelOffset,
      componenten: Object.keys(tekstComponenten),
      tekeningen: tekeningNamen,
      bestaat: (soort, id) => lijst(soort).includes(id),
      kandidaten: lijst,
      vorm,
    }),
  );
}

/**
 * Reads and judges all of content/: files, fields, references and texts.
 * @param wortel the folder that holds content/
 * @returns the matter, when it could be read, and every fault
 */
export async function controleerInhoud(wortel: string): Promise<{ inhoud?: Inhoud; fouten: Fout[] }> {
  const { ruw, teksten, hoofdstukteksten, aanwezig, fouten: leesFouten } = await leesInhoudVanSchijf(wortel);
  const { inhoud, fouten: veldFouten } = leesInhoud(ruw);
  const fouten = [...leesFouten, ...veldFouten];
  if (inhoud)
    fouten.push(
      ...integriteitsFouten(inhoud, aanwezig),
      ...tekstFouten(teksten, inhoud, aanwezig, 'methodiek'),
      ...tekstFouten(hoofdstukteksten, inhoud, aanwezig, 'hoofdstuk'),
    );
  return { inhoud, fouten };
}
