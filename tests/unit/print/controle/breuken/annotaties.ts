import { PDFDict, PDFNumber, PDFString } from 'pdf-lib';
import { N, t } from '../proef.ts';
import { ap, type Breuken, lijst, soort, weg, zet } from './gereedschap.ts';

type Regel =
  | 'tabs'
  | 'tab-volgorde'
  | 'annotatie-soort'
  | 'veld-form'
  | 'veld-uitleg'
  | 'veld-uiterlijk'
  | 'veld-letter'
  | 'veld-afdruk'
  | 'veld-plek'
  | 'veld-verbonden'
  | 'link-element'
  | 'link-tekst';

export const annotatiesBreuken: Breuken<Regel> = {
  tabs: [{ wat: 'geen Tabs', breek: (p) => void p.pagina(0).node.delete(N('Tabs')) }],
  'tab-volgorde': [
    {
      wat: 'eerste veld achteraan',
      breek: (p) => {
        const annots = lijst(p.pagina(0).node, 'Annots');
        const eerste = annots.get(0);
        annots.remove(0);
        annots.push(eerste);
      },
    },
  ],
  'annotatie-soort': [{ wat: 'een plakbriefje', breek: zet('link', 'Subtype', N('Text')) }],
  'veld-form': [
    { wat: 'in een P', breek: soort('doel-element', 'P') },
    { wat: 'zonder OBJR', breek: (p) => lijst(p.pak('doel-element'), 'K').remove(0) },
    {
      wat: 'twee velden in één Form',
      breek: (p) => p.voegKindToe('doel-element', lijst(p.pak('klaar-element'), 'K').get(0)),
    },
  ],
  'veld-uitleg': [
    { wat: 'veld zonder TU', breek: weg('veld-doel', 'TU') },
    { wat: 'vak zonder TU', breek: weg('zeker-2', 'TU') },
    { wat: 'lege TU', breek: zet('zeker-2', 'TU', t(' ')) },
  ],
  'veld-uiterlijk': [
    { wat: 'geen AP', breek: weg('doel', 'AP') },
    { wat: 'AP zonder N', breek: (p) => void ap(p, 'doel').delete(N('N')) },
    { wat: 'vakje zonder stand', breek: weg('klaar', 'AS') },
    { wat: 'stand die er niet is', breek: zet('klaar', 'AS', N('Misschien')) },
    { wat: 'alleen uit', breek: (p) => void ap(p, 'klaar').lookup(N('N'), PDFDict).delete(N('Ja')) },
  ],
  'veld-letter': [
    { wat: 'lettertype dat niet in DR staat', breek: zet('doel', 'DA', PDFString.of('/Helv 10 Tf 0 g')) },
    { wat: 'samengesteld lettertype', breek: zet('doel', 'DA', PDFString.of('/F2 10 Tf 0 g')) },
    { wat: 'lettertype zonder breedte van ÿ', breek: (p) => lijst(p.pak('F1'), 'Widths').remove(223) },
    { wat: 'geen DA', breek: weg('AcroForm', 'DA') },
  ],
  'veld-afdruk': [
    { wat: 'zonder afdrukvlag', breek: zet('klaar', 'F', PDFNumber.of(0)) },
    { wat: 'verborgen', breek: zet('klaar', 'F', PDFNumber.of(6)) },
  ],
  'veld-plek': [
    { wat: 'naast de pagina', breek: (p) => p.pak('doel').set(N('Rect'), p.c.obj([500, 300, 600, 320])) },
    { wat: 'zonder hoogte', breek: (p) => p.pak('doel').set(N('Rect'), p.c.obj([40, 300, 140, 300])) },
    { wat: 'over een ander veld', breek: (p) => p.pak('doel').set(N('Rect'), p.c.obj([40, 270, 140, 290])) },
  ],
  'veld-verbonden': [
    {
      wat: 'vak dat niet bij het veld staat',
      breek: (p) => lijst(p.pak('veld-zeker'), 'Kids').remove(1),
    },
    {
      wat: 'vak dat op geen pagina staat',
      breek: (p) =>
        p.voegVakToe('veld-zeker', p.bewaarDeel('los', p.c.obj({ Subtype: 'Widget', TU: t('los') }))),
    },
  ],
  'link-element': [{ wat: 'in een P', breek: soort('link-element', 'P') }],
  'link-tekst': [{ wat: 'zonder Contents', breek: weg('link', 'Contents') }],
};
