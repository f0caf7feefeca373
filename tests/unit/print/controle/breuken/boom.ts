import { PDFDict, PDFNumber } from 'pdf-lib';
import { N, t } from '../proef.ts';
import { type Breuken, inhoud, lijst, mcr, soort, weg, zet } from './gereedschap.ts';

type Regel =
  | 'boom-ouder'
  | 'boom-soort'
  | 'boom-mcid'
  | 'boom-structparent'
  | 'boom-objr'
  | 'koppen'
  | 'tabel-vorm'
  | 'tabel-kolommen'
  | 'tabel-scope'
  | 'lijst-vorm'
  | 'figuur-alt'
  | 'figuur-bbox';

export const boomBreuken: Breuken<Regel> = {
  'boom-ouder': [
    { wat: 'P ontbreekt', breek: weg('H1', 'P') },
    { wat: 'P wijst naar een ander', breek: (p) => p.pak('LI').set(N('P'), p.ref('Document')) },
  ],
  'boom-soort': [
    { wat: 'onbekende soort', breek: soort('P', 'Vraag') },
    { wat: 'andere betekenis', breek: (p) => p.pak('wortel').set(N('RoleMap'), p.c.obj({ P: 'Span' })) },
  ],
  'boom-mcid': [
    {
      wat: 'ParentTree wijst naar een ander',
      breek: (p) => void (p.ouders[0] as unknown[]).splice(1, 1, p.ref('H1')),
    },
    { wat: 'element zonder zijn MCID', breek: (p) => lijst(p.pak('P'), 'K').remove(0) },
    { wat: 'twee keer hetzelfde MCID', breek: inhoud(0, '/MCID 1>', '/MCID 0>') },
    { wat: 'MCID dat niet op de pagina staat', breek: (p) => p.voegKindToe('TD2', mcr(p, 99)) },
    { wat: 'ParentTree te kort', breek: (p) => void p.ouders[1]?.pop() },
  ],
  'boom-structparent': [
    { wat: 'veld zonder StructParent', breek: weg('doel', 'StructParent') },
    { wat: 'link zonder StructParent', breek: weg('link', 'StructParent') },
    { wat: 'sleutel bestaat niet', breek: zet('klaar', 'StructParent', PDFNumber.of(77)) },
  ],
  'boom-objr': [
    {
      wat: 'wijst naar niets',
      breek: (p) => p.voegKindToe('P', p.c.obj({ Type: 'OBJR', Obj: p.ref('MarkInfo') })),
    },
    {
      wat: 'staat op een andere pagina',
      breek: (p) => lijst(p.pak('doel-element'), 'K').lookup(0, PDFDict).set(N('Pg'), p.pagina(1).ref),
    },
  ],
  koppen: [
    { wat: 'H1 en dan H3', breek: soort('H2', 'H3') },
    { wat: 'begint met H2', breek: soort('H1', 'H2') },
    { wat: 'kop zonder niveau', breek: soort('H2', 'H') },
  ],
  'tabel-vorm': [
    { wat: 'P in een rij', breek: soort('TD2', 'P') },
    { wat: 'rij buiten een tabel', breek: (p) => p.element('los', 'TR', 'Document') },
    { wat: 'lege tabel', breek: (p) => p.element('leeg', 'Table', 'Document') },
  ],
  'tabel-kolommen': [
    { wat: 'een cel te veel', breek: (p) => p.element('TD3', 'TD', 'TR2') },
    { wat: 'ColSpan', breek: (p) => p.pak('TD2').set(N('A'), p.c.obj([{ O: 'Table', ColSpan: 2 }])) },
    {
      wat: 'RowSpan',
      breek: (p) => p.pak('TH2').set(N('A'), p.c.obj({ O: 'Table', Scope: 'Column', RowSpan: 2 })),
    },
  ],
  'tabel-scope': [
    { wat: 'zonder Scope', breek: weg('TH1', 'A') },
    {
      wat: 'verzonnen Scope',
      breek: (p) => p.pak('TH1').lookup(N('A'), PDFDict).set(N('Scope'), N('Kolom')),
    },
  ],
  'lijst-vorm': [
    { wat: 'P in LI', breek: soort('LBody', 'P') },
    { wat: 'LI in P', breek: soort('L', 'Sect') },
    { wat: 'tekst recht in L', breek: (p) => p.merk(0, 'L', '/Span BMC EMC') },
  ],
  'figuur-alt': [
    { wat: 'zonder Alt', breek: weg('Figure', 'Alt') },
    { wat: 'lege Alt', breek: zet('Figure', 'Alt', t('  ')) },
  ],
  'figuur-bbox': [{ wat: 'zonder BBox', breek: weg('Figure', 'A') }],
};
