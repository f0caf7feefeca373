import { PDFDict, PDFName, PDFStream } from 'pdf-lib';
import type { Annotatie, Bestand } from '../bestand.ts';
import type { Boom, Knoop } from '../boom.ts';
import type { Meld } from '../fout.ts';
import { alsDict, dictVan, getalVan, naamVan, tekstVan } from '../lees.ts';

/** Bits of F: invisible, hidden, print, no view. */
const [ONZICHTBAAR, VERBORGEN, AFDRUK, NIET_TONEN] = [1, 2, 4, 32];

/** What every annotation needs, and what a link needs; fields have their own rules. */
export function keurAnnotaties({ paginas, boom }: Bestand, meld: Meld): void {
  for (const { nr, dict, annotaties } of paginas) {
    if (annotaties.length > 0 && naamVan(dict, 'Tabs') !== 'S')
      meld('tabs', 'De tabvolgorde volgt de structuur niet (Tabs S).', nr);
    for (const annotatie of annotaties) {
      if (annotatie.soort === 'Link') keurLink(annotatie, boom, meld);
      else if (annotatie.soort === 'Widget') keurWidget(annotatie, boom, meld);
      else meld('annotatie-soort', `De annotatie "${annotatie.soort}" hoort niet op een blad.`, nr);
    }
  }
  keurVolgorde(
    paginas.flatMap((pagina) => pagina.annotaties),
    boom,
    meld,
  );
}

/** The element that ParentTree gives for an annotation. */
function elementVan({ dict }: Annotatie, boom: Boom): Knoop | undefined {
  const sleutel = getalVan(dict, 'StructParent');
  return boom.bij.get(alsDict(sleutel === undefined ? undefined : boom.ouders.get(sleutel)) as PDFDict);
}

function keurLink(link: Annotatie, boom: Boom | undefined, meld: Meld): void {
  const { nr } = link.pagina;
  if (!tekstVan(link.dict, 'Contents')?.trim())
    meld('link-tekst', 'Een link zegt niet waar hij naartoe gaat (Contents).', nr);
  const element = boom && elementVan(link, boom);
  if (element && !(element.soort === 'Link' && element.objrs.some(({ doel }) => doel === link.ref)))
    meld('link-element', `Een link staat in een element ${element.eigen}; hij hoort in Link (OBJR).`, nr);
}

function keurWidget(widget: Annotatie, boom: Boom | undefined, meld: Meld): void {
  const { dict, pagina } = widget;
  const element = boom && elementVan(widget, boom);
  if (element && element.soort !== 'Form')
    meld('veld-form', `Een veld staat in een element ${element.eigen}; het hoort in Form.`, pagina.nr);
  else if (element && !(element.objrs.length === 1 && element.objrs[0]?.doel === widget.ref))
    meld('veld-form', 'Een element Form heeft niet precies één verwijzing naar zijn veld (OBJR).', pagina.nr);
  const vlag = getalVan(dict, 'F') ?? 0;
  if ((vlag & AFDRUK) === 0 || (vlag & (ONZICHTBAAR | VERBORGEN | NIET_TONEN)) !== 0)
    meld('veld-afdruk', 'Een veld wordt niet getoond of niet afgedrukt (F).', pagina.nr);
  keurUiterlijk(dict, pagina.nr, meld);
}

/** A stream to show; for a checkbox or a radio button one for its state and one for Off. */
function keurUiterlijk(dict: PDFDict, nr: number, meld: Meld): void {
  const gewoon = dictVan(dict, 'AP')?.lookup(PDFName.of('N'));
  if (gewoon instanceof PDFStream) return;
  if (!(gewoon instanceof PDFDict)) {
    meld('veld-uiterlijk', 'Een veld heeft geen uiterlijk (AP).', nr);
    return;
  }
  const staat = naamVan(dict, 'AS');
  if (staat === undefined || !(gewoon.lookup(PDFName.of(staat)) instanceof PDFStream))
    meld('veld-uiterlijk', `Een veld heeft geen uiterlijk voor zijn stand "${staat ?? ''}" (AS).`, nr);
  if (gewoon.keys().length < 2)
    meld('veld-uiterlijk', 'Een vakje heeft maar één stand: aan of uit ontbreekt (AP).', nr);
}

/** Readers that do not know Tabs S follow the list of annotations: it has the order of the tree. */
function keurVolgorde(annotaties: Annotatie[], boom: Boom | undefined, meld: Meld): void {
  const plaats = new Map(
    (boom?.knopen ?? []).flatMap((knoop) => knoop.objrs.map(({ doel }) => doel)).map((doel, i) => [doel, i]),
  );
  let vorige: Annotatie | undefined;
  for (const annotatie of annotaties) {
    const nu = plaats.get(annotatie.ref);
    const toen = vorige && plaats.get(vorige.ref);
    if (vorige?.pagina === annotatie.pagina && nu !== undefined && toen !== undefined && nu < toen)
      meld(
        'tab-volgorde',
        'De velden staan in een andere volgorde dan in de structuur.',
        annotatie.pagina.nr,
      );
    vorige = annotatie;
  }
}
