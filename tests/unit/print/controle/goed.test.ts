import { PDFArray, PDFDict, PDFNumber } from 'pdf-lib';
import { expect, test } from 'vitest';
import { controleerPdf, opentInPdfjs, zeg } from '../../../../src/print/controle/index.ts';
import { maakProef, N, type Proef, TEKST, t, VELDEN } from './proef.ts';

const SLECHTS_ANDERS: [string, (p: Proef) => void][] = [
  ['zoals hij is', () => {}],
  ['K is één getal', (p) => p.pak('P').set(N('K'), PDFNumber.of(1))],
  [
    'K is een verwijzing naar inhoud (MCR)',
    (p) => p.pak('P').set(N('K'), p.c.obj({ Type: 'MCR', Pg: p.pagina(0).ref, MCID: 1 })),
  ],
  [
    'MCID staat bij de bronnen van de pagina',
    (p) => {
      p.pagina(0)
        .node.lookup(N('Resources'), PDFDict)
        .set(N('Properties'), p.c.obj({ M: { MCID: 1 } }));
      p.inhoud[0] = p.inhoud[0]?.map((op) => op.replace('<</MCID 1>>', '/M')) ?? [];
    },
  ],
  [
    'een eigen soort met een bekende betekenis',
    (p) => {
      p.pak('wortel').set(N('RoleMap'), p.c.obj({ Vraag: 'P' }));
      p.pak('P').set(N('S'), N('Vraag'));
    },
  ],
  [
    'veld en vak zijn één ding',
    (p) => {
      const [vak, veld] = [p.pak('doel'), p.pak('veld-doel')];
      for (const sleutel of ['FT', 'T', 'TU', 'Parent'])
        vak.set(N(sleutel), veld.get(N(sleutel)) ?? PDFNumber.of(0));
      p.pak('blad').lookup(N('Kids'), PDFArray).set(0, p.ref('doel'));
    },
  ],
  [
    'cellen over meer rijen en kolommen',
    (p) => {
      p.pak('TH1').set(N('A'), p.c.obj([{ O: 'Table', Scope: 'Column', RowSpan: 2 }]));
      p.pak('TR2').lookup(N('K'), PDFArray).remove(1);
    },
  ],
  ['een beeld binnen versiering', (p) => void p.inhoud[0]?.push('/Artifact BMC BI /W 1 /H 1 ID x EI EMC')],
  [
    'een onderdeel binnen versiering',
    (p) => {
      const deel = p.c.stream('0 0 9 9 re f', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] });
      p.pagina(0)
        .node.lookup(N('Resources'), PDFDict)
        .set(N('XObject'), p.c.obj({ X: p.c.register(deel) }));
      p.inhoud[0]?.push('/Artifact BMC /X Do EMC');
    },
  ],
  ['een veld dat op een andere pagina verder gaat', (p) => p.veldNogEens('veld-klaar', 'klaar~2')],
  [
    'een pagina met alleen velden',
    (p) => {
      p.inhoud[1] = [];
      p.ouders[1] = [];
      p.inhoud[0]?.push('/Artifact BMC BT /F1 9 Tf (Het vervolg) Tj /F2 9 Tf <00010002> Tj ET EMC');
      for (const naam of ['H2', 'ver']) p.pak(naam).set(N('K'), p.c.obj([]));
    },
  ],
  [
    'een uitleg die zegt hoe je het antwoord schrijft',
    (p) => p.pak('veld-doel').set(N('TU'), t('Mijn doel (in één zin)')),
  ],
  ['een span zonder MCID', (p) => void p.inhoud[1]?.push('/Span <</Lang (fr)>> BDC EMC')],
];

test.each(SLECHTS_ANDERS)('een goede PDF heeft geen fouten: %s', async (_, doe) => {
  const proef = await maakProef();
  doe(proef);
  const bytes = await proef.bewaar();
  const fouten = await controleerPdf(bytes, { naam: 'proef', velden: VELDEN, tekst: TEKST });
  expect(fouten.map(zeg)).toEqual([]);
  expect(await opentInPdfjs(bytes)).toEqual([]);
});
