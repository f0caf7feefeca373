import { N } from '../proef.ts';
import { type Breuken, inhoud, onderdeel } from './gereedschap.ts';

type Regel = 'inhoud-leesbaar' | 'inhoud-balans' | 'inhoud-merk' | 'inhoud-nest' | 'pagina-structuur';

export const inhoudBreuken: Breuken<Regel> = {
  'inhoud-leesbaar': [
    { wat: 'onbekende opdracht', breek: inhoud(0, '1 w', '1 zz') },
    { wat: 'tekst die niet gesloten wordt', breek: (p) => void p.inhoud[0]?.push('(open') },
    { wat: 'onbekend lettertype', breek: (p) => void p.inhoud[0]?.push('BT /F9 12 Tf ET') },
    { wat: 'onbekend onderdeel', breek: (p) => void p.inhoud[0]?.push('/X Do') },
  ],
  'inhoud-balans': [
    { wat: 'q zonder Q', breek: (p) => void p.inhoud[0]?.push('q') },
    { wat: 'Q zonder q', breek: (p) => void p.inhoud[0]?.push('Q') },
    { wat: 'BT zonder ET', breek: (p) => void p.inhoud[1]?.push('BT') },
    { wat: 'ET zonder BT', breek: (p) => void p.inhoud[1]?.push('ET') },
    { wat: 'EMC zonder BMC', breek: (p) => void p.inhoud[0]?.push('EMC') },
    { wat: 'BMC zonder EMC', breek: (p) => void p.inhoud[0]?.push('/Span BMC') },
    { wat: 'tekst buiten BT', breek: (p) => void p.inhoud[0]?.push('0 0 Td') },
    { wat: 'merk over het einde van een tekst', breek: (p) => void p.inhoud[0]?.push('BT /Span BMC ET EMC') },
  ],
  'inhoud-merk': [
    { wat: 'lijn zonder merk', breek: (p) => void p.inhoud[0]?.push('0 0 m 9 9 l S') },
    {
      wat: 'tekst in een merk zonder MCID',
      breek: (p) => void p.inhoud[1]?.push('/P BMC BT /F1 9 Tf (x) Tj ET EMC'),
    },
    { wat: 'lijn in een onderdeel', breek: (p) => onderdeel(p, '0 0 m 9 9 l S', '/X Do') },
  ],
  'inhoud-nest': [
    { wat: 'versiering in inhoud', breek: inhoud(0, 'BT', '/Artifact BMC EMC BT') },
    {
      wat: 'inhoud in versiering',
      breek: (p) => {
        const ops = p.inhoud[0] ?? [];
        ops.splice(0, 2, `/Artifact BMC ${ops[1]} EMC`);
      },
    },
    {
      wat: 'versiering in een onderdeel in inhoud',
      breek: (p) => onderdeel(p, '/Artifact BMC EMC', '/X Do', 'P'),
    },
  ],
  'pagina-structuur': [
    { wat: 'geen StructParents', breek: (p) => void p.pagina(1).node.delete(N('StructParents')) },
    { wat: 'geen MCID en geen veld', breek: (p) => void p.doc.addPage() },
  ],
};
