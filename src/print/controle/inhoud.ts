// Walks through a content stream: are its marks in order, is everything marked, which characters does it show?
import type { PDFDict } from 'pdf-lib';
import { alsGetal, bytesVan, dictVan, latijn, ledenVan, naamVan, stroomVan } from './lees.ts';
import { Merken } from './merken.ts';
import { BUITEN_TEKST, IN_TEKST, OVERIG, TEKENT } from './opdrachtsoorten.ts';
import { isNaam, isReeks, type Opdracht, opdrachten, type Waarde } from './tokens.ts';
import { alsMatrix, GEEN, type Matrix, na, Waar } from './waar.ts';

type InhoudRegel = 'inhoud-leesbaar' | 'inhoud-balans' | 'inhoud-merk' | 'inhoud-nest' | 'boom-mcid';

/** What a stream turned out to hold. */
export interface Inhoud {
  mcids: number[];
  /** The strings shown, by font dictionary; one character a byte. */
  getoond: Map<PDFDict, string[]>;
  /** Where each piece of text begins, in the points of the page. */
  begin: (readonly [x: number, y: number])[];
}

interface Opties {
  meld: (regel: InhoudRegel, wat: string) => void;
  /** Must what is painted be marked? Not so in the appearance of a field. */
  merken: boolean;
}

/** Where the walk is in one stream. */
interface Stand {
  bronnen: PDFDict | undefined;
  waar: Waar;
  /** How many XObjects deep. */
  diepte: number;
  /** Marks that were open when the stream began. */
  buiten: number;
  /** The font, and those kept by q. */
  letter: PDFDict | undefined;
  bewaard: (PDFDict | undefined)[];
  /** Marks that were open at BT; undefined outside a text object. */
  tekst: number | undefined;
}

/** Deeper than this, XObjects draw each other in a ring. */
const DIEPST = 12;

const naamUit = (waarde: Waarde | undefined): string => (isNaam(waarde) ? waarde.naam : '');

class Loop {
  readonly uit: Inhoud = { mcids: [], getoond: new Map(), begin: [] };
  private readonly opties: Opties;
  private readonly merken: Merken;
  private ongemerkt = 0;

  constructor(opties: Opties) {
    this.opties = opties;
    this.merken = new Merken(opties.meld);
  }

  /** Reads one stream; an XObject comes here from its Do, with the marks around that. */
  lees(bron: string, bronnen: PDFDict | undefined, vel: Matrix, diepte: number): void {
    const { meld } = this.opties;
    const buiten = this.merken.aantal;
    const stand: Stand = {
      ...{ bronnen, diepte, buiten, waar: new Waar(vel) },
      ...{ letter: undefined, bewaard: [], tekst: undefined },
    };
    try {
      for (const opdracht of opdrachten(bron)) {
        this.keurPlaats(opdracht.op, stand);
        stand.waar.volg(opdracht.op, opdracht.waarden);
        this.doe(opdracht, stand);
      }
    } catch (fout) {
      meld('inhoud-leesbaar', `De inhoud is niet te lezen: ${fout instanceof Error ? fout.message : fout}.`);
    }
    if (stand.bewaard.length > 0) meld('inhoud-balans', 'Er is een q zonder Q.');
    if (stand.tekst !== undefined) meld('inhoud-balans', 'Er is een BT zonder ET.');
    this.merken.einde(buiten);
  }

  /** Says how much was painted outside the marks. */
  sluit(): Inhoud {
    if (this.ongemerkt > 0)
      this.opties.meld(
        'inhoud-merk',
        `${this.ongemerkt} keer wordt iets getekend zonder merk: het is geen inhoud en geen versiering.`,
      );
    return this.uit;
  }

  private keurPlaats(op: string, { tekst }: Stand): void {
    const { meld } = this.opties;
    if (!(TEKENT.has(op) || IN_TEKST.has(op) || BUITEN_TEKST.has(op) || OVERIG.has(op)))
      meld('inhoud-leesbaar', `De opdracht "${op}" bestaat niet.`);
    if (IN_TEKST.has(op) && tekst === undefined) meld('inhoud-balans', `"${op}" staat buiten BT en ET.`);
    if (BUITEN_TEKST.has(op) && tekst !== undefined) meld('inhoud-balans', `"${op}" staat tussen BT en ET.`);
  }

  private doe(opdracht: Opdracht, stand: Stand): void {
    const { op, waarden } = opdracht;
    const { meld } = this.opties;
    if (TEKENT.has(op)) this.teken();
    if (TEKENT.has(op) && IN_TEKST.has(op)) this.toon(waarden, stand);
    switch (op) {
      case 'q':
        stand.bewaard.push(stand.letter);
        break;
      case 'Q':
        if (stand.bewaard.length === 0) meld('inhoud-balans', 'Er is een Q zonder q.');
        else stand.letter = stand.bewaard.pop();
        break;
      case 'BT':
        if (stand.tekst !== undefined) meld('inhoud-balans', 'Er is een BT binnen BT en ET.');
        stand.tekst = this.merken.aantal;
        break;
      case 'ET':
        if (stand.tekst === undefined) meld('inhoud-balans', 'Er is een ET zonder BT.');
        else if (stand.tekst !== this.merken.aantal) meld('inhoud-balans', 'BT en ET kruisen een merk.');
        stand.tekst = undefined;
        break;
      case 'BMC':
      case 'BDC':
        this.begin(opdracht, stand);
        break;
      case 'EMC':
        this.merken.sluit(stand.buiten);
        break;
      case 'Tf':
        stand.letter = dictVan(dictVan(stand.bronnen, 'Font'), naamUit(waarden[0]));
        if (!stand.letter) meld('inhoud-leesbaar', `Het lettertype "${naamUit(waarden[0])}" is er niet.`);
        break;
      case 'Do':
        this.voeg(naamUit(waarden[0]), stand);
    }
  }

  private teken(): void {
    if (this.opties.merken && !this.merken.gemerkt) this.ongemerkt++;
  }

  private begin(opdracht: Opdracht, { bronnen, diepte }: Stand): void {
    const mcid = this.merken.begin(opdracht, bronnen);
    if (mcid === undefined) return;
    if (diepte === 0) this.uit.mcids.push(mcid);
    else this.opties.meld('boom-mcid', `MCID ${mcid} staat in een los onderdeel (XObject).`);
  }

  private voeg(naam: string, { bronnen, diepte, waar }: Stand): void {
    const deel = stroomVan(dictVan(bronnen, 'XObject'), naam);
    if (!deel || diepte >= DIEPST) {
      this.opties.meld('inhoud-leesbaar', `Het onderdeel "${naam}" is er niet, of tekent zichzelf.`);
      return;
    }
    if (naamVan(deel.dict, 'Subtype') !== 'Form') {
      this.teken();
      return;
    }
    const vel = na(alsMatrix(ledenVan(deel.dict, 'Matrix').map(alsGetal)), waar.vel);
    this.lees(latijn(bytesVan(deel)), dictVan(deel.dict, 'Resources') ?? bronnen, vel, diepte + 1);
  }

  private toon(waarden: Waarde[], { letter, waar }: Stand): void {
    this.uit.begin.push(waar.punt);
    if (!letter) return;
    const stukken = this.uit.getoond.get(letter) ?? [];
    for (const w of waarden.flat()) if (isReeks(w)) stukken.push(w.reeks);
    this.uit.getoond.set(letter, stukken);
  }
}

/** Reads the content of a page or of an appearance and tells what is wrong with it. */
export function leesInhoud(bron: string, bronnen: PDFDict | undefined, opties: Opties): Inhoud {
  const loop = new Loop(opties);
  loop.lees(bron, bronnen, GEEN, 0);
  return loop.sluit();
}
