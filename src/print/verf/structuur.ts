import {
  type PDFArray,
  type PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
} from 'pdf-lib';
import type { Blad } from './blad.ts';

type Kind = PDFRef | PDFDict | PDFNumber;
type Waarden = Record<string, unknown>;
interface Element {
  ref: PDFRef;
  soort: string;
  ouder: PDFRef;
  extra: Waarden;
  kinderen: Kind[];
}

/** The structure tree: what a screen reader follows. Everything drawn is either in it or an artifact. */
export class Structuur {
  private readonly doc: PDFDocument;
  private readonly wortel: PDFRef;
  private readonly alle: Element[] = [];
  private readonly stapel: Element[];
  /** Per number: the elements of a page's marked contents, or the one element of an annotation. */
  private readonly ouders: (PDFRef | PDFRef[])[] = [];

  constructor(doc: PDFDocument) {
    this.doc = doc;
    this.wortel = doc.context.nextRef();
    this.stapel = [this.nieuw('Document', this.wortel, {})];
  }

  private nieuw(soort: string, ouder: PDFRef, extra: Waarden): Element {
    const element = { ref: this.doc.context.nextRef(), soort, ouder, extra, kinderen: [] };
    this.alle.push(element);
    return element;
  }

  private get hier(): Element {
    return this.stapel.at(-1) as Element;
  }

  /** An element around everything that `doe` draws. */
  groep<T>(soort: string, extra: Waarden, doe: () => T): T {
    const element = this.nieuw(soort, this.hier.ref, extra);
    this.hier.kinderen.push(element.ref);
    this.stapel.push(element);
    try {
      return doe();
    } finally {
      this.stapel.pop();
    }
  }

  /** Gives a page its place in the parent tree. */
  opent(blad: Blad) {
    blad.sleutel = this.ouders.length;
    this.ouders.push(blad.merken);
  }

  /** Drawing that belongs to the element of now. */
  inhoud(blad: Blad, soort: string, ops: string) {
    const id = blad.merken.length;
    blad.merken.push(this.hier.ref);
    this.hier.kinderen.push(this.doc.context.obj({ Type: 'MCR', Pg: blad.ref, MCID: id }) as PDFDict);
    blad.schrijf(`/${soort} <</MCID ${id}>> BDC\n${ops}\nEMC`);
  }

  /** A field or link: an element of its own that points at the annotation. */
  annotatie(blad: Blad, soort: 'Form' | 'Link', annotatie: PDFRef, alt: string): number {
    const sleutel = this.ouders.length;
    this.groep(soort, { Alt: PDFHexString.fromText(alt) }, () => {
      this.ouders.push(this.hier.ref);
      this.hier.kinderen.push(
        this.doc.context.obj({ Type: 'OBJR', Obj: annotatie, Pg: blad.ref }) as PDFDict,
      );
    });
    return sleutel;
  }

  /** An annotation that belongs to the element of now, beside its content. */
  wijst(blad: Blad, annotatie: PDFRef): number {
    this.ouders.push(this.hier.ref);
    this.hier.kinderen.push(this.doc.context.obj({ Type: 'OBJR', Obj: annotatie, Pg: blad.ref }) as PDFDict);
    return this.ouders.length - 1;
  }

  sluit() {
    const c = this.doc.context;
    for (const { ref, soort, ouder, extra, kinderen } of this.alle)
      c.assign(ref, c.obj({ Type: 'StructElem', S: soort, P: ouder, ...extra, K: kinderen } as never));
    const nummers = this.ouders.flatMap((waarde, i) => [
      PDFNumber.of(i),
      Array.isArray(waarde) ? (c.obj(waarde) as PDFArray) : waarde,
    ]);
    c.assign(
      this.wortel,
      c.obj({
        Type: 'StructTreeRoot',
        K: [(this.alle[0] as Element).ref],
        ParentTree: { Nums: nummers },
        ParentTreeNextKey: this.ouders.length,
      } as never),
    );
    this.doc.catalog.set(PDFName.of('StructTreeRoot'), this.wortel);
    this.doc.catalog.set(PDFName.of('MarkInfo'), c.obj({ Marked: true }));
  }
}
