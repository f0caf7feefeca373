import { describe, expect, it } from 'vitest';
import { planVan, plekken, proefblad, regels, tekst } from './hulp.ts';

const tabel = (kolommen: number, rijen: number) => ({
  id: 't',
  soort: 'tabel',
  label: 'Tabel',
  kolommen: Array.from({ length: kolommen }, (_, i) => ({
    id: `k${i}`,
    label: `Kolom ${i}`,
    soort: 'tekst',
  })),
  rijen_leeg: rijen,
});
/** The pages of each row of a table, by its number. */
const paginas = async (blad: ReturnType<typeof proefblad>, versie: 'standaard' | 'eenvoudig') => {
  const uit = new Map<string, Set<number>>();
  for (const { veld, v } of plekken(await planVan(blad, versie))) {
    const rij = /leeg-\d+/.exec(veld)?.[0];
    if (rij) uit.set(rij, (uit.get(rij) ?? new Set()).add(v[0]));
  }
  return [...uit.values()];
};

describe('een blad', () => {
  it('drukt de hulp van een tussenkop', async () => {
    const velden = [
      { id: 'deel', soort: 'tussenkop', label: 'Deel twee', hulp: 'Doe dit samen.' },
      { id: 'a', soort: 'tekst', label: 'Vraag' },
    ];
    expect(tekst(await planVan(proefblad(velden)))).toContain('Doe dit samen.');
  });

  it('houdt een fiche heel', async () => {
    for (let rijen = 2; rijen < 9; rijen++)
      for (const rij of await paginas(proefblad([tabel(7, rijen)]), 'eenvoudig')) expect(rij.size).toBe(1);
  });

  it('laat geen rij van een tabel alleen op een pagina', async () => {
    for (let rijen = 2; rijen < 60; rijen += 1) {
      const perRij = (await paginas(proefblad([tabel(3, rijen)]), 'standaard')).map((rij) => [...rij][0]);
      const tel = Map.groupBy(perRij, (pagina) => pagina);
      for (const [pagina, lijst] of tel) expect(lijst.length, `${rijen} rijen, ${pagina}`).toBeGreaterThan(1);
    }
  });

  it('breekt een lang woord van de titel niet', async () => {
    for (const titel of ['Engagementsverklaring', 'Beoordelingsfiche van competenties']) {
      const plan = await planVan(proefblad([{ id: 'a', soort: 'tekst', label: 'Vraag' }], { titel }));
      const gezet = regels(plan).filter((regel) => regel[4] === 'titel');
      expect(gezet.map((regel) => regel[5]).join(' ')).toBe(titel);
      expect(gezet.length).toBeLessThan(3);
      expect(gezet[0]?.[3]).toBeGreaterThanOrEqual(22);
    }
  });

  it('zet korte vragen met één regel naast elkaar, lange onder elkaar', async () => {
    const lang = 'Dit is een vraag die zo lang is dat ze nooit in een halve breedte past?';
    const vragen = ['Wie?', 'Waar?', lang, 'Wanneer?'];
    const plan = await planVan(proefblad([{ id: 'v', soort: 'vragen', label: 'Vragen', vragen, regels: 1 }]));
    const [wie, waar, dit, wanneer] = plekken(plan).filter((plek) => plek.veld.startsWith('v/'));
    expect(waar?.v[2]).toBe(wie?.v[2]);
    expect(waar?.v[1]).toBeGreaterThan(wie?.v[1] as number);
    expect(dit?.v[2]).toBeGreaterThan(wie?.v[2] as number);
    expect(wanneer?.v[2]).toBeGreaterThan(dit?.v[2] as number);
  });
});
