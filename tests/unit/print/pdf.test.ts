import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maakPdf } from '../../../src/print/verf/pdf.ts';
import { bladVan, letters, pdfVan, planVan, proefblad } from './hulp.ts';
import { lees, typ } from './pdfjs.ts';

const map = mkdtempSync(join(tmpdir(), 'stapwijs-pdf-'));
const heeftQpdf = spawnSync('qpdf', ['--version']).status === 0;

describe('de PDF', async () => {
  const plan = await planVan(bladVan('smart-toets'));
  const bytes = await pdfVan(plan);

  it('is telkens byte voor byte gelijk', async () => {
    expect(Buffer.compare(await pdfVan(plan), bytes)).toBe(0);
    const uitJson = JSON.parse(JSON.stringify(plan));
    expect(Buffer.compare(await pdfVan(uitJson), bytes)).toBe(0);
  });

  it.runIf(heeftQpdf)('is voor qpdf in orde, leeg, ingevuld en blanco', async () => {
    const soorten = [
      bytes,
      await pdfVan(plan, { actie: 'Ayşe belt Łukasz' }),
      await pdfVan(plan, {}, 'blanco'),
    ];
    for (const [i, soort] of soorten.entries()) {
      const pad = join(map, `${i}.pdf`);
      writeFileSync(pad, soort);
      expect(execFileSync('qpdf', ['--check', pad], { encoding: 'utf8' })).toContain('No syntax or stream');
    }
  });

  it('geeft de tekst in leesvolgorde', async () => {
    const { tekst } = await lees(bytes);
    const volgorde = [
      'SMART en',
      'Schrijf één actie op',
      'Mijn actie',
      'Is de actie SMART?',
      'Is het een goed doel?',
      'Hou ik het vol?',
    ];
    const plaatsen = volgorde.map((stuk) => tekst.indexOf(stuk));
    expect(
      plaatsen.every((plaats) => plaats >= 0),
      JSON.stringify(plaatsen),
    ).toBe(true);
    expect(plaatsen).toEqual(plaatsen.toSorted((a, b) => a - b));
  });

  it('heeft een structuurboom, een titel, een taal en bladwijzers', async () => {
    const { doc } = await lees(bytes);
    const boom = JSON.stringify(await (await doc.getPage(1)).getStructTree());
    for (const rol of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'Form'])
      expect(boom).toContain(`"role":"${rol}"`);
    const { info } = (await doc.getMetadata()) as { info: { Title: string; Language: string } };
    expect(info.Title).toBe(plan.titel);
    expect(info.Language).toBe('nl-BE');
    const wijzers = await doc.getOutline();
    expect(wijzers?.[0]?.title).toBe(plan.titel);
    expect(wijzers?.[0]?.items.map((item) => item.title)).toContain('Hou ik het vol?');
  });

  it('zegt bij elk veld de hele vraag', async () => {
    const { etiketten } = await lees(bytes);
    expect(etiketten['smart-toets.actie']).toBe('Mijn actie');
    expect(Object.values(etiketten).every((etiket) => etiket.length > 0)).toBe(true);
  });

  it('de blanco versie heeft geen velden en dezelfde tekst', async () => {
    const blanco = await lees(await pdfVan(plan, {}, 'blanco'));
    expect(blanco.etiketten).toEqual({});
    const woorden = (tekst: string) => tekst.split(/\s+/).toSorted();
    expect(woorden(blanco.tekst)).toEqual(woorden((await lees(bytes)).tekst));
  });
});

describe('antwoorden', async () => {
  const namen = 'Ayşe, Łukasz, Nguyễn, Ștefan, Zoë, Ĳsbrand';
  const plan = await planVan(
    proefblad([
      { id: 'x', soort: 'tekst', label: 'Wie?' },
      { id: 'v', soort: 'vink', label: 'Ja' },
      { id: 'k', soort: 'keuze', label: 'Kies', opties: ['een', 'twee'] },
      { id: 's', soort: 'schaal', label: 'Hoeveel?', schaal: '0-10' },
    ]),
  );

  it('staan op het papier zoals ze geschreven zijn', async () => {
    const bytes = await pdfVan(plan, { x: namen, v: true, k: 'twee', s: '7' });
    const { waarden, doc } = await lees(bytes);
    expect(waarden['proef.x']).toBe(namen);
    expect(waarden['proef.v']).toBe('Ja');
    const velden = (await doc.getFieldObjects()) as unknown as Map<string, { value: string }[]>;
    expect([...velden.keys()]).toEqual(expect.arrayContaining(['proef.x', 'proef.k', 'proef.s']));
    const pad = join(map, 'namen.pdf');
    writeFileSync(pad, bytes);
    if (spawnSync('pdftotext', ['-v']).status === 0)
      expect(execFileSync('pdftotext', [pad, '-'], { encoding: 'utf8' })).toContain(namen);
  });

  it('die in een PDF-lezer getypt worden, staan er ook zo', async () => {
    const bytes = await typ(await pdfVan(plan), { 'proef.x': namen });
    expect((await lees(bytes)).waarden['proef.x']).toBe(namen);
    // The reader makes the picture of the field anew, with the font that we gave the field.
    const { doc } = await lees(bytes);
    const ops = await (await doc.getPage(1)).getOperatorList({ annotationMode: 1 });
    const getoond = JSON.stringify(ops.argsArray);
    for (const teken of ['ş', 'Ł', 'ễ', 'Ș']) expect(getoond).toContain(teken);
  });

  it('van meer bladen in één document houden elk hun eigen velden', async () => {
    const samen = await maakPdf(
      [
        { plan, sleutel: 'eerst', antwoorden: { x: 'An' } },
        { plan, sleutel: 'daarna', antwoorden: { x: 'Bea' } },
      ],
      letters,
      { titel: 'Werkmap', wijze: 'invulbaar' },
    );
    const { waarden, paginas } = await lees(samen);
    expect(paginas).toBe(2 * plan.paginas);
    expect(waarden['eerst.x']).toBe('An');
    expect(waarden['daarna.x']).toBe('Bea');
  });
});
