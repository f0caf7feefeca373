import { PDFDict, PDFNumber, PDFStream } from 'pdf-lib';
import { bytesVan, latijn } from '../../../../../src/print/controle/lees.ts';
import { N, type Proef } from '../proef.ts';
import { ap, type Breuken, helvetica, inhoud, letter, lijst, weg, zet } from './gereedschap.ts';

type Regel = 'letter-ingebed' | 'letter-codering' | 'letter-unicode' | 'letter-breedte' | 'letter-leeg';

export const lettersBreuken: Breuken<Regel> = {
  'letter-ingebed': [
    {
      wat: 'enkel zonder bestand',
      breek: (p) => p.pak('F1').lookup(N('FontDescriptor'), PDFDict).delete(N('FontFile2')),
    },
    { wat: 'samengesteld zonder bestand', breek: (p) => letter(p).beschrijving.delete(N('FontFile2')) },
    {
      wat: 'Helvetica in het formulier',
      breek: (p) => helvetica(p.pak('AcroForm').lookup(N('DR'), PDFDict)),
    },
    {
      wat: 'Helvetica in het uiterlijk van een veld',
      breek: (p) => helvetica(ap(p, 'doel').lookup(N('N'), PDFStream).dict.lookup(N('Resources'), PDFDict)),
    },
  ],
  'letter-codering': [
    { wat: 'MacRoman', breek: zet('F1', 'Encoding', N('MacRomanEncoding')) },
    {
      wat: 'symbolenletter',
      breek: (p) => p.pak('F1').lookup(N('FontDescriptor'), PDFDict).set(N('Flags'), PDFNumber.of(4)),
    },
    {
      wat: 'tekenset zonder naam',
      breek: (p) =>
        letter(p).cid.set(N('CIDSystemInfo'), p.c.obj({ Registry: 'Adobe', Ordering: 'Identity' })),
    },
    { wat: 'tekentabel van een andere soort', breek: andereTekentabel },
    { wat: 'geen CIDToGIDMap', breek: (p) => letter(p).cid.delete(N('CIDToGIDMap')) },
    {
      wat: 'onleesbaar letterbestand',
      breek: (p) => letter(p).beschrijving.set(N('FontFile2'), p.c.register(p.c.stream('geen letter'))),
    },
  ],
  'letter-unicode': [
    { wat: 'geen ToUnicode', breek: weg('F2', 'ToUnicode') },
    {
      wat: 'een code vergeten',
      breek: (p) =>
        p
          .pak('F2')
          .set(
            N('ToUnicode'),
            p.c.register(p.c.stream('begincmap 1 beginbfrange <0001> <0001> <0141> endbfrange endcmap')),
          ),
    },
  ],
  'letter-breedte': [
    { wat: 'enkel', breek: (p) => lijst(p.pak('F1'), 'Widths').set(40, PDFNumber.of(111)) },
    { wat: 'samengesteld', breek: (p) => letter(p).cid.delete(N('W')) },
  ],
  'letter-leeg': [
    { wat: 'code zonder teken in WinAnsi', breek: inhoud(0, '(Eerst)', '(Eerst\\201)') },
    { wat: 'uiterlijk met een code zonder teken', breek: (p) => leegUiterlijk(p) },
    {
      wat: 'glyph 0',
      breek: (p) => letter(p).cid.set(N('CIDToGIDMap'), p.c.register(p.c.stream(new Uint8Array(6)))),
    },
  ],
};

/** Says of every subtable of cmap in the simple font that it is the full Unicode one (3,10). */
function andereTekentabel(p: Proef): void {
  const beschrijving = p.pak('F1').lookup(N('FontDescriptor'), PDFDict);
  const bytes = bytesVan(beschrijving.lookup(N('FontFile2'), PDFStream)).slice();
  const dv = new DataView(bytes.buffer);
  const cmap = dv.getUint32(latijn(bytes.subarray(0, 400)).indexOf('cmap') + 8);
  for (let i = 0; i < dv.getUint16(cmap + 2); i++) {
    dv.setUint16(cmap + 4 + 8 * i, 3);
    dv.setUint16(cmap + 6 + 8 * i, 10);
  }
  beschrijving.set(N('FontFile2'), p.c.register(p.c.flateStream(bytes)));
}

function leegUiterlijk(p: Proef): void {
  const oud = ap(p, 'doel').lookup(N('N'), PDFStream);
  const nieuw = p.c.stream('/Tx BMC BT /F1 9 Tf (\\201) Tj ET EMC', { Subtype: 'Form' });
  nieuw.dict.set(N('Resources'), oud.dict.lookup(N('Resources'), PDFDict));
  ap(p, 'doel').set(N('N'), p.c.register(nieuw));
}
