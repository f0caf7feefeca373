import { tekstComponenten } from '../../src/markdown/componenten.ts';
import { type ControleOpties, controleerTekst } from '../../src/markdown/controle.ts';
import { tekeningNamen } from '../../src/markdown/tekeningen.ts';
import { type Fout, foutenVerslag } from '../../src/model/fouten.ts';
import { type Inhoud, leesInhoud } from '../../src/model/inhoud.ts';
import { type Aanwezig, integriteitsFouten, verwijsbaar } from '../../src/model/integriteit.ts';
import { type Gelezen, leesInhoudVanSchijf, type RuweTekst } from './lees.ts';
import { kijkNa, type Nazicht } from './nazicht.ts';

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

export interface Uitkomst {
  /** The matter, when it could be read. */
  inhoud?: Inhoud;
  /** The figures of the report, when the matter could be read. */
  nazicht?: Nazicht;
  gelezen: Gelezen;
  fouten: Fout[];
}

/**
 * Reads and judges all of content/: files, fields, references, texts, and whether the facts of the sources are there.
 * @param wortel the folder that holds content/
 */
export async function controleerInhoud(wortel: string): Promise<Uitkomst> {
  const gelezen = await leesInhoudVanSchijf(wortel);
  const { ruw, teksten, hoofdstukteksten, aanwezig } = gelezen;
  const { inhoud, fouten: veldFouten } = leesInhoud(ruw);
  const fouten = [...gelezen.fouten, ...veldFouten];
  if (!inhoud) return { gelezen, fouten };
  const nazicht = kijkNa(gelezen, inhoud);
  fouten.push(
    ...integriteitsFouten(inhoud, aanwezig),
    ...tekstFouten(teksten, inhoud, aanwezig, 'methodiek'),
    ...tekstFouten(hoofdstukteksten, inhoud, aanwezig, 'hoofdstuk'),
    ...nazicht.fouten,
  );
  return { inhoud, nazicht, gelezen, fouten };
}
