/**
 * Every rule the checker knows, with the clause of PDF/UA-1 it stands for where there is one (numbers as in the
 * profile of veraPDF), or where else it comes from.
 */
export const REGELS = {
  bestand: 'het bestand is te lezen',
  'kop-versie': '6.1-1',
  gemerkt: '6.2-1',
  verdacht: '7.1-4',
  metadata: '7.1-8',
  pdfua: '5-1',
  'metadata-titel': '7.1-9',
  'titel-tonen': '7.1-10',
  taal: '7.2-29, 7.2-34',
  structuur: '7.1-11',
  bladwijzers: 'meer dan één pagina vraagt bladwijzers',
  verwijzing: 'ISO 32000-1, 7.3.10',

  'boom-ouder': '7.1-12',
  'boom-soort': '7.1-5, 7.1-6, 7.1-7',
  'boom-mcid': 'ISO 32000-1, 14.7.4.4',
  'boom-structparent': 'ISO 32000-1, 14.7.4.4',
  'boom-objr': 'ISO 32000-1, 14.7.4.3',
  koppen: '7.4.2-1, 7.4.4-1',
  'tabel-vorm': '7.2-3 tot 7.2-14, 7.2-36 tot 7.2-40',
  'tabel-kolommen': '7.2-15, 7.2-41 tot 7.2-43',
  'tabel-scope': '7.5-1, 7.5-2',
  'lijst-vorm': '7.2-17 tot 7.2-20',
  'figuur-alt': '7.3-1',
  'figuur-bbox': 'ISO 32000-1, 14.8.5.4.3',

  'inhoud-leesbaar': 'ISO 32000-1, 7.8.2',
  'inhoud-balans': 'ISO 32000-1, 8.4.2, 9.4.1 en 14.6.1',
  'inhoud-merk': '7.1-3',
  'inhoud-nest': '7.1-1, 7.1-2',
  'pagina-structuur': 'geen pagina zonder structuur',

  tabs: '7.18.3-1',
  'tab-volgorde': 'niet elke lezer kent Tabs S',
  'annotatie-soort': '7.18.1-1, 7.18.1-2',
  'veld-form': '7.18.4-1, 7.18.4-2',
  'veld-uitleg': '7.18.1-3',
  'veld-uiterlijk': 'een veld is zichtbaar in elke lezer',
  'veld-letter': 'ISO 32000-1, 12.7.3.3',
  'veld-afdruk': 'een veld staat ook op papier',
  'veld-plek': 'een veld past op de pagina',
  'veld-verbonden': 'ISO 32000-1, 12.7.2',
  'link-element': '7.18.5-1',
  'link-tekst': '7.18.5-2',

  'letter-ingebed': '7.21.4.1-1',
  'letter-codering': '7.21.3.1-1, 7.21.3.2-1, 7.21.6-1, 7.21.6-2',
  'letter-unicode': '7.21.7-1',
  'letter-breedte': '7.21.5-1',
  'letter-leeg': '7.21.4.1-2, 7.21.8-1',

  'veld-dubbel': 'elke naam is er één keer',
  'veld-kwijt': 'elk veld van de definitie staat op het blad',
  'veld-extra': 'elk veld van het blad staat in de definitie',
  'veld-label': 'de uitleg van een veld is zijn label',
  tekst: 'elke tekst van het blad is eruit te halen, in volgorde',
  'tekst-buiten': 'geen tekst valt van het blad',
  pdfjs: 'pdf.js opent het bestand',
  qpdf: 'qpdf --check vindt niets',
} as const;

export type RegelId = keyof typeof REGELS;
