import { PDFBool } from 'pdf-lib';
import { N, t } from '../proef.ts';
import { type Breuken, catalogus, weg, xmp, zet } from './gereedschap.ts';

type Regel =
  | 'bestand'
  | 'kop-versie'
  | 'gemerkt'
  | 'verdacht'
  | 'metadata'
  | 'pdfua'
  | 'metadata-titel'
  | 'titel-tonen'
  | 'taal'
  | 'structuur'
  | 'bladwijzers'
  | 'verwijzing';

export const documentBreuken: Breuken<Regel> = {
  bestand: [
    { wat: 'geen PDF', bytes: () => new TextEncoder().encode('geen PDF') },
    { wat: 'halverwege afgebroken', bytes: (b) => b.slice(0, b.length / 3) },
  ],
  'kop-versie': [
    {
      wat: 'versie 2.0',
      bytes: (b) => {
        const uit = b.slice();
        uit.set(new TextEncoder().encode('%PDF-2.0'));
        return uit;
      },
    },
  ],
  gemerkt: [{ wat: 'geen MarkInfo', breek: catalogus('MarkInfo') }],
  verdacht: [{ wat: 'Suspects', breek: zet('MarkInfo', 'Suspects', PDFBool.True) }],
  metadata: [{ wat: 'geen Metadata', breek: catalogus('Metadata') }],
  pdfua: [{ wat: 'deel 2', breek: xmp('<pdfuaid:part>1', '<pdfuaid:part>2') }],
  'metadata-titel': [{ wat: 'lege titel', breek: xmp('Mijn doelen', ' ') }],
  'titel-tonen': [{ wat: 'geen ViewerPreferences', breek: catalogus('ViewerPreferences') }],
  taal: [
    { wat: 'geen taal', breek: catalogus('Lang') },
    { wat: 'Engels', breek: (p) => p.doc.setLanguage('en') },
    { wat: 'een element met een verzonnen taal', breek: zet('P', 'Lang', t('Vlaams, of zo')) },
  ],
  structuur: [{ wat: 'geen StructTreeRoot', breek: catalogus('StructTreeRoot') }],
  bladwijzers: [
    { wat: 'geen bladwijzers', breek: catalogus('Outlines') },
    { wat: 'zonder titel', breek: weg('bladwijzer', 'Title') },
    { wat: 'zonder doel', breek: weg('bladwijzer', 'Dest') },
  ],

  verwijzing: [
    { wat: 'weggehaald voorwerp', breek: (p) => void p.pak('MarkInfo').set(N('Oud'), p.c.nextRef()) },
  ],
};
