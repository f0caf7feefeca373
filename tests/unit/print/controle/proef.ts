// A small tagged fillable PDF that is right, kept open so that a test can break one thing in it.
import {
  PDFArray,
  type PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  type PDFRef,
  PDFString,
} from 'pdf-lib';
import { enkel, letters, samengesteld, VER } from './letters.ts';

export const N = PDFName.of;
export const t = PDFHexString.fromText;
const B = 595;
const H = 842;

/** What stands in the good PDF, as its definition would say. */
export const VELDEN = [
  { naam: 'blad.doel', label: 'Mijn doel' },
  { naam: 'blad.klaar', label: 'Klaar' },
  { naam: 'blad.zeker', label: 'Hoe zeker ben je?' },
];
export const TEKST = ['Mijn doelen', 'Eén stap – “klein”: 5 €', 'Eerst', 'Dag', 'Het vervolg', VER.join('')];

export class Proef {
  readonly doc: PDFDocument;
  readonly paginas: PDFPage[];
  /** Content of each page, to be changed before bewaar(). */
  readonly inhoud: string[][] = [[], []];
  /** Elements, annotations, fields and fonts by name. */
  readonly deel: Record<string, PDFDict> = {};
  readonly ouders: PDFObject[][] = [[], []];
  readonly sleutels: PDFObject[] = [];

  constructor(doc: PDFDocument) {
    this.doc = doc;
    this.paginas = [doc.addPage([B, H]), doc.addPage([B, H])];
  }

  get c() {
    return this.doc.context;
  }

  /** A thing of the PDF by its name. */
  pak(naam: string): PDFDict {
    const ding = this.deel[naam];
    if (!ding) throw new Error(`geen ${naam}`);
    return ding;
  }

  ref(naam: string): PDFRef {
    const ref = this.c.getObjectRef(this.pak(naam));
    if (!ref) throw new Error(`geen verwijzing naar ${naam}`);
    return ref;
  }

  pagina(nr: number): PDFPage {
    const pagina = this.paginas[nr];
    if (!pagina) throw new Error(`geen pagina ${nr}`);
    return pagina;
  }

  bewaarDeel(naam: string, dict: PDFDict): PDFRef {
    this.deel[naam] = dict;
    return this.c.register(dict);
  }

  /** An element at the end of its parent. */
  element(naam: string, soort: string, ouder: string, extra: Record<string, PDFObject> = {}): void {
    const dict = this.c.obj({ Type: 'StructElem', S: soort, P: this.ref(ouder), K: [], ...extra });
    this.voegKindToe(ouder, this.bewaarDeel(naam, dict));
  }

  voegKindToe(ouder: string, kind: PDFObject): void {
    this.pak(ouder).lookup(N('K'), PDFArray).push(kind);
  }

  voegVakToe(ouder: string, kind: PDFRef): void {
    this.pak(ouder).lookup(N('Kids'), PDFArray).push(kind);
  }

  /** A second field like one there is, with a widget of its own; of the same name when none is given. */
  veldNogEens(naam: string, nieuw?: string): void {
    const oud = this.pak(naam);
    this.widget(1, 'nog-eens', 100, ['Ja', 'Off']);
    const kopie = oud.clone();
    if (nieuw) kopie.set(N('T'), t(nieuw));
    kopie.set(N('Kids'), this.c.obj([this.ref('nog-eens')]));
    this.voegVakToe('blad', this.bewaarDeel(`${naam}-2`, kopie));
  }

  /** Marked content on a page, in an element. */
  merk(nr: number, naam: string, ops: string): void {
    const rij = this.ouders[nr] ?? [];
    const mcid = rij.push(this.ref(naam)) - 1;
    this.pak(naam).set(N('Pg'), this.pagina(nr).ref);
    this.voegKindToe(naam, PDFNumber.of(mcid));
    this.inhoud[nr]?.push(`/${naam} <</MCID ${mcid}>> BDC ${ops} EMC`);
  }

  /** An element with one line of text. */
  regel(
    nr: number,
    soort: string,
    naam: string,
    ouder: string,
    tekst: string,
    extra: Record<string, PDFObject> = {},
  ): void {
    this.element(naam, soort, ouder, extra);
    const y = H - 60 - 24 * (this.inhoud[nr]?.length ?? 0);
    this.merk(nr, naam, `BT /F1 12 Tf 1 0 0 1 40 ${y} Tm ${tekst} Tj ET`);
  }

  /** An annotation in an element of its own. */
  annotatie(nr: number, naam: string, soort: 'Form' | 'Link', dict: PDFDict): PDFRef {
    const ref = this.bewaarDeel(naam, dict);
    this.element(`${naam}-element`, soort, 'Document', { Pg: this.pagina(nr).ref });
    this.voegKindToe(`${naam}-element`, this.c.obj({ Type: 'OBJR', Obj: ref, Pg: this.pagina(nr).ref }));
    this.sleutels.push(this.ref(`${naam}-element`));
    dict.set(N('StructParent'), PDFNumber.of(this.sleutels.length + 1));
    this.pagina(nr).node.addAnnot(ref);
    return ref;
  }

  /** A widget with an appearance for each of its states, or one. */
  widget(nr: number, naam: string, y: number, standen: string[]): PDFDict {
    const stroom = () =>
      this.c.register(
        this.c.stream('/Tx BMC q BT /F1 9 Tf 2 4 Td (x) Tj ET Q EMC', {
          ...{ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 100, 20] },
          Resources: { Font: { F1: this.ref('F1') } },
        }),
      );
    const dict = this.c.obj({
      ...{
        Type: 'Annot',
        Subtype: 'Widget',
        Rect: [40, y, 140, y + 20],
        F: 4,
        P: this.pagina(nr).ref,
        TU: t(naam),
      },
      AP: {
        N: standen.length > 0 ? Object.fromEntries(standen.map((stand) => [stand, stroom()])) : stroom(),
      },
      ...(standen.length > 0 ? { AS: 'Off' } : {}),
    });
    this.annotatie(nr, naam, 'Form', dict);
    return dict;
  }

  veld(
    naam: string,
    soort: string,
    label: string,
    widgets: string[],
    extra: Record<string, PDFObject> = {},
  ): void {
    const kids = widgets.map((widget) => this.ref(widget));
    const dict = this.c.obj({
      FT: soort,
      T: t(naam),
      TU: t(label),
      Parent: this.ref('blad'),
      Kids: kids,
      ...extra,
    });
    const ref = this.bewaarDeel(`veld-${naam}`, dict);
    for (const widget of widgets) this.pak(widget).set(N('Parent'), ref);
    this.voegVakToe('blad', ref);
  }

  async bewaar(): Promise<Uint8Array> {
    const { c, doc } = this;
    this.inhoud.forEach((ops, nr) => {
      this.pagina(nr).node.set(N('Contents'), c.register(c.stream(ops.join('\n'))));
    });
    const nums = [...this.ouders.map((rij) => c.obj(rij)), ...this.sleutels].flatMap((ding, i) => [
      PDFNumber.of(i),
      ding,
    ]);
    this.pak('wortel').set(N('ParentTree'), c.obj({ Nums: nums }));
    return doc.save({ updateFieldAppearances: false });
  }
}

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Mijn doelen</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>`;

export async function maakProef(): Promise<Proef> {
  const doc = await PDFDocument.create({ updateMetadata: false });
  const p = new Proef(doc);
  const c = doc.context;
  const [gewoon, ver] = await letters;
  doc.setTitle('Mijn doelen', { showInWindowTitleBar: true });
  doc.setLanguage('nl-BE');
  const Font = { F1: p.bewaarDeel('F1', enkel(c, gewoon)), F2: p.bewaarDeel('F2', samengesteld(c, ver)) };
  p.bewaarDeel('MarkInfo', c.obj({ Marked: true }));
  p.bewaarDeel('Metadata', c.obj({}));
  const wortel = p.bewaarDeel('wortel', c.obj({ Type: 'StructTreeRoot', K: [] }));
  doc.catalog.set(N('StructTreeRoot'), wortel);
  doc.catalog.set(N('MarkInfo'), p.ref('MarkInfo'));
  doc.catalog.set(N('Metadata'), c.register(c.stream(xmp, { Type: 'Metadata', Subtype: 'XML' })));
  p.bewaarDeel('blad', c.obj({ T: t('blad'), Kids: [] }));
  p.bewaarDeel(
    'AcroForm',
    c.obj({ Fields: [p.ref('blad')], DR: { Font }, DA: PDFString.of('/F1 10 Tf 0 g') }),
  );
  doc.catalog.set(N('AcroForm'), p.ref('AcroForm'));
  p.paginas.forEach(({ node }, nr) => {
    node.set(N('Tabs'), N('S'));
    node.set(N('StructParents'), PDFNumber.of(nr));
    node.set(N('Resources'), c.obj({ Font }));
  });
  bladwijzer(p);
  eerstePagina(p);
  tweedePagina(p);
  return p;
}

function bladwijzer(p: Proef): void {
  const lijst = p.bewaarDeel('Outlines', p.c.obj({ Type: 'Outlines', Count: 1 }));
  const wijzer = p.c.obj({ Title: t('Mijn doelen'), Parent: lijst, Dest: [p.pagina(0).ref, 'Fit'] });
  p.pak('Outlines').set(N('First'), p.bewaarDeel('bladwijzer', wijzer));
  p.pak('Outlines').set(N('Last'), p.ref('bladwijzer'));
  p.doc.catalog.set(N('Outlines'), lijst);
}

function eerstePagina(p: Proef): void {
  const { c } = p;
  p.element('Document', 'Document', 'wortel');
  p.inhoud[0]?.push('/Artifact BMC q 1 w 40 800 m 555 800 l S Q EMC');
  p.regel(0, 'H1', 'H1', 'Document', '(Mijn doelen)');
  p.regel(0, 'P', 'P', 'Document', '(E\\351n stap \\226 \\223klein\\224: 5 \\200)');
  p.element('L', 'L', 'Document');
  p.element('LI', 'LI', 'L');
  p.regel(0, 'Lbl', 'Lbl', 'LI', '(1.)');
  p.regel(0, 'LBody', 'LBody', 'LI', '(Eerst)');
  p.element('Table', 'Table', 'Document');
  p.element('TR1', 'TR', 'Table');
  const kop = (soort: 'Scope' | 'Geen') => c.obj({ O: 'Table', [soort]: 'Column' });
  p.regel(0, 'TH', 'TH1', 'TR1', '(Dag)', { A: kop('Scope') });
  p.regel(0, 'TH', 'TH2', 'TR1', '(Doel)', { A: kop('Scope') });
  p.element('TR2', 'TR', 'Table');
  p.regel(0, 'TD', 'TD1', 'TR2', '<6d61>');
  p.element('TD2', 'TD', 'TR2');
  const plek = c.obj({ O: 'Layout', BBox: [40, 100, 140, 200] });
  p.element('Figure', 'Figure', 'Document', { Alt: t('Een vierkant'), A: plek });
  p.merk(0, 'Figure', 'q 40 100 100 100 re S Q');
  p.widget(0, 'doel', 300, []);
  p.veld('doel', 'Tx', 'Mijn doel', ['doel']);
  p.widget(0, 'klaar', 260, ['Ja', 'Off']);
  p.veld('klaar', 'Btn', 'Klaar', ['klaar'], { V: N('Off') });
  const link = c.obj({
    ...{ Type: 'Annot', Subtype: 'Link', Rect: [40, 50, 140, 70], F: 4, Contents: t('Naar de site') },
    A: { S: 'URI', URI: PDFString.of('https://voorbeeld.be/') },
  });
  p.annotatie(0, 'link', 'Link', link);
}

function tweedePagina(p: Proef): void {
  p.regel(1, 'H2', 'H2', 'Document', '(Het vervolg)');
  p.element('ver', 'P', 'Document');
  p.merk(1, 'ver', 'BT /F2 12 Tf 40 600 Td [<0001> -20 <0002>] TJ ET');
  p.widget(1, 'zeker-1', 300, ['a', 'Off']);
  p.widget(1, 'zeker-2', 260, ['b', 'Off']);
  p.veld('zeker', 'Btn', 'Hoe zeker ben je?', ['zeker-1', 'zeker-2'], {
    Ff: PDFNumber.of(1 << 15),
    V: N('Off'),
  });
}
