import { describe, expect, it } from 'vitest';
import { controleerPdf, zeg } from '../../../../src/print/controle/index.ts';
import { maakMapKaft, qrCode } from '../../../../src/print/map/kaft.ts';
import { mapPdf } from '../../../../src/print/map/map.ts';
import { maakPdf } from '../../../../src/print/verf/pdf.ts';
import { letters } from '../hulp.ts';
import { lees, typ } from '../pdfjs.ts';
import { blad, bundel, kaarten, kaft, kaftstof } from './kit.ts';

const slugs = ['smart-toets', 'individueel-begeleidingsplan', 'droomblad', 'intakeformulier'];
const bladen = await Promise.all(slugs.map((slug) => blad(slug, { perDeelnemer: true })));
const los = await Promise.all(
  bladen.map(async ({ plan }) =>
    lees(await maakPdf([{ plan }], letters, { titel: plan.titel, wijze: 'invulbaar' })),
  ),
);
const gedeeld = /\.(?:naam|datum|met|organisatie)$/;
const som = (getallen: number[]) => getallen.reduce((a, b) => a + b, 0);

describe('een werkmap als één PDF', () => {
  it('heeft precies de velden en de bladzijden van haar bladen, de gedeelde één keer', async () => {
    const { bytes, paginas } = await mapPdf(letters, bundel(bladen));
    const map = await lees(bytes);
    expect([map.paginas, paginas]).toEqual(Array(2).fill(som(los.map((pdf) => pdf.paginas))));
    const eigen = los.flatMap((pdf) => Object.keys(pdf.waarden)).filter((naam) => !gedeeld.test(naam));
    const namen = Object.keys(map.waarden);
    expect(namen.filter((naam) => !naam.startsWith('map-')).toSorted()).toEqual(eigen.toSorted());
    expect(namen.filter((naam) => naam.startsWith('map-')).toSorted()).toEqual([
      'map-datum',
      'map-met',
      'map-naam',
    ]);
    // What is typed in one of them shows in all: a reader finds a place on every sheet that asks for the day.
    const perNaam = (await map.doc.getFieldObjects()) as unknown as Map<string, unknown[]>;
    const vraagt = (veld: string) =>
      los.filter(({ waarden }) => Object.keys(waarden).some((n) => n.endsWith(`.${veld}`)));
    // The field itself, and its places.
    for (const veld of ['datum', 'naam', 'met'])
      expect(perNaam.get(`map-${veld}`)).toHaveLength(1 + vraagt(veld).length);
    expect((await controleerPdf(bytes, { naam: 'werkmap' })).map(zeg)).toEqual([]);
  });

  it('geeft elk exemplaar eigen velden, en elke deelnemer één naam op al zijn bladen', async () => {
    const twaalf = bladen.slice(0, 2).map((stuk) => ({ ...stuk, aantal: 12 }));
    const { bytes } = await mapPdf(letters, bundel(twaalf, { deelnemers: 12 }));
    const namen = Object.keys((await lees(bytes)).waarden);
    for (const [i, pdf] of los.slice(0, 2).entries())
      for (const naam of Object.keys(pdf.waarden).filter((veld) => !gedeeld.test(veld))) {
        const rest = naam.slice((slugs[i] as string).length);
        expect(namen).toContain(naam);
        for (let nr = 2; nr <= 12; nr++) expect(namen).toContain(`${slugs[i]}-${nr}${rest}`);
      }
    expect(namen.filter((naam) => naam.startsWith('map-naam'))).toHaveLength(12);
    const ingevuld = await lees(await typ(bytes, { 'map-naam-3': 'Ayşe', 'map-datum': '24/11/2026' }));
    expect(ingevuld.waarden['map-naam-3']).toBe('Ayşe');
    expect(ingevuld.waarden['map-naam-4']).toBe('');
    expect((await controleerPdf(bytes, { naam: 'werkmap' })).map(zeg)).toEqual([]);
  });

  it('weegt met twaalf exemplaren weinig meer dan met één: letters en tekeningen één keer', async () => {
    const een = await mapPdf(letters, bundel(bladen, { wijze: 'blanco' }));
    const twaalf = await mapPdf(
      letters,
      bundel(
        bladen.map((stuk) => ({ ...stuk, aantal: 12 })),
        { wijze: 'blanco', deelnemers: 12 },
      ),
    );
    expect(twaalf.paginas).toBe(12 * een.paginas);
    expect(twaalf.bytes.length).toBeLessThan(3 * een.bytes.length);
  });

  it('heeft kaft, inhoud met koppelingen naar de juiste bladzijde, bladwijzers en nummers', async () => {
    const stukken = [...bladen, kaarten(5, 'geen')];
    const { bytes } = await mapPdf(letters, bundel(stukken, { voorop: [kaft], wijze: 'blanco' }));
    const { doc, teksten, paginas } = await lees(bytes);
    expect(teksten[0]).toContain('Groep van dinsdag');
    const koppelingen = (await (await doc.getPage(2)).getAnnotations()) as { dest?: unknown[] }[];
    const doelen = await Promise.all(
      koppelingen.flatMap(({ dest }) => (dest ? [doc.getPageIndex(dest[0] as never)] : [])),
    );
    // Of each line its words and its number; first the line of the part.
    const paren = doelen.filter((_, i) => i % 2 === 0);
    expect(paren).toEqual(doelen.filter((_, i) => i % 2 === 1));
    expect(paren).toHaveLength(stukken.length + 1);
    paren.slice(1).forEach((pagina, i) => {
      const kop = (stukken[i]?.titel ?? '').replace(/^Kaarten: /, '').split(' ')[0] ?? '';
      expect(teksten[pagina]).toContain(kop);
      expect(teksten[1]).toContain(String(pagina + 1));
    });
    const wijzers = await doc.getOutline();
    expect(wijzers.map(({ title }) => title)).toEqual(['Groep van dinsdag', 'Inhoud', 'Voor de deelnemers']);
    expect(wijzers[2]?.items.map(({ title }) => title)).toEqual(stukken.map(({ titel }) => titel));
    expect(teksten.at(-1)).toMatch(new RegExp(`${paginas}\\s*$`));
    expect((await controleerPdf(bytes, { naam: 'werkmap' })).map(zeg)).toEqual([]);
  });

  it('zegt hoever ze is, met wat er aan de beurt is', async () => {
    const gehoord: string[] = [];
    await mapPdf(letters, bundel(bladen), (klaar, van, wat) => gehoord.push(`${klaar}/${van} ${wat}`));
    expect(gehoord[0]).toBe(`0/4 ${bladen[0]?.titel}`);
    expect(gehoord.at(-1)).toBe('4/4 ');
  });

  it('heeft een code met vakjes van een halve millimeter, en zonder code nog een kaft', async () => {
    const adres = (n: number) => `https://voorbeeld.be/werkmap/?v=1&k=${'m.abcdef~'.repeat(n)}`;
    for (const n of [1, 40, 120, 300]) {
      const code = qrCode(adres(n));
      const plan = maakMapKaft(letters, { ...kaftstof, link: adres(n), qr: adres(n) }).plan;
      expect(plan.paginas).toBe(1);
      expect(code === undefined).toBe(adres(n).length > 2953);
      if (!code) continue;
      const maat = code.vorm(0, 0).plek?.[2] ?? 0;
      expect(maat).toBeGreaterThanOrEqual(1.41);
      // It stays on the paper, with room for words beside it.
      expect(code.zijde).toBeLessThan(260);
      const [vorm] = (plan.sier[0] ?? []).filter((deel) => !Array.isArray(deel) && deel.vul === '#000000');
      const [, y = 0] = (vorm as { plek?: number[] }).plek ?? [];
      expect(y + code.zijde).toBeLessThan(plan.papier[1] - 40);
    }
  });
});
