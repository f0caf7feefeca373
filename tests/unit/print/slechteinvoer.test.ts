import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AntwoordFout } from '../../../src/print/letters/keur.ts';
import { pdfVan, planVan, plekken, proefblad, regels, tekst } from './hulp.ts';
import { lees } from './pdfjs.ts';

const zonderWit = (waarde: string) => waarde.replace(/[\s-]/g, '');

describe('slechte invoer', () => {
  it('een dubbel id is een fout die het id noemt', () => {
    const velden = [
      { id: 'job', soort: 'tekst', label: 'Job' },
      { id: 'job', soort: 'datum', label: 'Datum' },
    ];
    expect(() => proefblad(velden)).toThrow(/het id \\?"job\\?" staat er twee keer/);
  });

  it('een onbekende veldsoort is een fout', () => {
    expect(() => proefblad([{ id: 'x', soort: 'schuifje', label: 'X' }])).toThrow();
  });

  it('een label van 400 tekens komt er helemaal op', async () => {
    const label = 'Waarom wil je dit doen, en wat verwacht je ervan? '.repeat(8).trim();
    const plan = await planVan(proefblad([{ id: 'x', soort: 'tekst', label }]));
    expect(zonderWit(tekst(plan))).toContain(zonderWit(label));
  });

  it('een woord van 80 letters breekt en verliest niets', async () => {
    const woord = 'x'.repeat(80);
    const velden = [
      { id: 'a', soort: 'lange-tekst', label: woord },
      {
        id: 'b',
        soort: 'tabel',
        label: 'Tabel',
        kolommen: [
          { id: 'g', label: woord, soort: 'gegeven' },
          { id: 'v', label: 'Klopt', soort: 'vink' },
          { id: 't', label: 'Wat?', soort: 'tekst' },
        ],
        rijen: [woord],
      },
    ];
    const plan = await planVan(proefblad(velden));
    expect(zonderWit(tekst(plan)).split(woord)).toHaveLength(4);
    const rechts = plan.papier[0] - plan.rand.rechts;
    for (const [, x] of regels(plan)) expect(x).toBeLessThan(rechts);
  });

  it('200 rijen lopen over de pagina’s, elk met de kopregel', async () => {
    const rijen = Array.from({ length: 200 }, (_, i) => `Rij nummer ${i + 1}`);
    const kolommen = [
      { id: 'g', label: 'Wat telt', soort: 'gegeven' },
      { id: 't', label: 'Antwoord', soort: 'tekst' },
    ];
    const plan = await planVan(proefblad([{ id: 'x', soort: 'tabel', label: 'Lang', kolommen, rijen }]));
    expect(plan.paginas).toBeGreaterThan(8);
    expect(plekken(plan).filter((plek) => plek.veld.startsWith('x/'))).toHaveLength(200);
    for (const rij of rijen) expect(regels(plan).filter((regel) => regel[5] === rij)).toHaveLength(1);
    const koppen = plan.sier.map(
      (vormen) => vormen.filter((v) => Array.isArray(v) && v[5] === 'Wat telt').length,
    );
    expect(koppen).toEqual([0, ...Array(plan.paginas - 1).fill(1)]);
  });

  it('een veld van 60 regels gaat verder op de volgende pagina', async () => {
    const plan = await planVan(proefblad([{ id: 'x', soort: 'lange-tekst', label: 'Vertel', regels: 60 }]));
    const delen = plekken(plan).filter((plek) => plek.veld === 'x');
    expect(delen.length).toBeGreaterThan(1);
    const hoogte = delen.reduce((som, plek) => som + plek.v[4], 0);
    expect(hoogte / plan.antwoord.regel).toBeCloseTo(60, 0);
  });

  it.each([
    ['een emoji', 'Leuk 😀', /emoji/],
    ['Arabisch', 'مرحبا', /Arabisch schrift/],
    ['Cyrillisch', 'Привет', /Cyrillisch schrift/],
  ])('%s in een antwoord wordt met een zin geweigerd', async (_, antwoord, zin) => {
    const plan = await planVan(proefblad([{ id: 'x', soort: 'tekst', label: 'Hoe gaat het?' }]));
    const fout = await pdfVan(plan, { x: antwoord }).catch((f: unknown) => f);
    expect(fout).toBeInstanceOf(AntwoordFout);
    expect((fout as AntwoordFout).message).toMatch(zin);
    expect((fout as AntwoordFout).message).toContain('Hoe gaat het?');
    expect((fout as AntwoordFout).veld).toBe('x');
  });

  it('een antwoord van 20.000 tekens loopt door op vervolgpagina’s, zonder een woord te verliezen', async () => {
    const antwoord = Array.from({ length: 3000 }, (_, i) => `woord${i}`)
      .join(' ')
      .slice(0, 20_000);
    const plan = await planVan(proefblad([{ id: 'x', soort: 'lange-tekst', label: 'Vertel', regels: 4 }]));
    const { paginas, tekst: alles } = await lees(await pdfVan(plan, { x: antwoord }));
    expect(paginas).toBeGreaterThan(plan.paginas);
    expect(alles).toContain('Vervolg: Vertel');
    const woorden = new Set(alles.split(/\s+/));
    // The first words stand in the field itself, which is no text of the page.
    for (const woord of antwoord.split(' ').slice(100).filter(Boolean)) expect(woorden).toContain(woord);
  });

  it('een teken dat geen letter heeft, is een fout bij het bouwen', async () => {
    const blad = proefblad([{ id: 'x', soort: 'tekst', label: 'Kies ☂ uit' }]);
    await expect(planVan(blad)).rejects.toThrow(/"proef".*☂/);
  });

  it('elk antwoord in gewone letters komt in het bestand, hoe lang of vreemd ook', async () => {
    const plan = await planVan(proefblad([{ id: 'x', soort: 'lange-tekst', label: 'Vertel', regels: 2 }]));
    const letter = fc.constantFrom(...'abc éëïŁşțĳễ€→ \n„”–-');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: letter, maxLength: 400 }), async (antwoord) => {
        const { waarden } = await lees(await pdfVan(plan, { x: antwoord }));
        const wil = antwoord.normalize('NFC');
        expect(waarden['proef.x'] ?? '').toBe(wil);
      }),
      { numRuns: 15 },
    );
  });
});
