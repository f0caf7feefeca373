import type { PDFDict } from 'pdf-lib';
import { dictVan, getalVan } from './lees.ts';
import { isNaam, type Opdracht, type Waarde } from './tokens.ts';

type Merk = 'artefact' | 'inhoud' | 'anders';
type Melden = (regel: 'inhoud-nest' | 'inhoud-balans', wat: string) => void;

/** The marks that are open at a place in a content stream. */
export class Merken {
  private readonly meld: Melden;
  private readonly open: Merk[] = [];

  constructor(meld: Melden) {
    this.meld = meld;
  }

  /** How many are open. */
  get aantal(): number {
    return this.open.length;
  }

  /** Is what is painted here content of the tree, or an artifact? */
  get gemerkt(): boolean {
    return this.open.some((merk) => merk !== 'anders');
  }

  /** Opens a mark; gives its MCID when it is content. */
  begin({ op, waarden: [tag, bij] }: Opdracht, bronnen: PDFDict | undefined): number | undefined {
    const mcid = op === 'BDC' ? mcidVan(bij, bronnen) : undefined;
    const artefact = isNaam(tag) && tag.naam === 'Artifact';
    if (artefact && this.open.includes('inhoud'))
      this.meld('inhoud-nest', 'Er staat versiering (Artifact) binnen gemerkte inhoud.');
    if (!artefact && mcid !== undefined && this.open.includes('artefact'))
      this.meld('inhoud-nest', `Inhoud met MCID ${mcid} staat binnen versiering (Artifact).`);
    this.open.push(artefact ? 'artefact' : mcid === undefined ? 'anders' : 'inhoud');
    return artefact ? undefined : mcid;
  }

  /** Closes a mark; those that were open before the stream began are not its to close. */
  sluit(buiten: number): void {
    if (this.open.length > buiten) this.open.pop();
    else this.meld('inhoud-balans', 'Er is een EMC zonder BMC of BDC.');
  }

  /** At the end of a stream. */
  einde(buiten: number): void {
    if (this.open.length > buiten) this.meld('inhoud-balans', 'Er is een BMC of BDC zonder EMC.');
    this.open.length = buiten;
  }
}

/** The MCID a mark carries, beside it or among the resources of the page. */
function mcidVan(bij: Waarde | undefined, bronnen: PDFDict | undefined): number | undefined {
  if (isNaam(bij)) return getalVan(dictVan(dictVan(bronnen, 'Properties'), bij.naam), 'MCID');
  const mcid = bij instanceof Map ? bij.get('MCID') : undefined;
  return typeof mcid === 'number' ? mcid : undefined;
}
