import { describe, expect, test } from 'vitest';
import { maakIndex, type Veld } from '../../../src/search/zoek/index.ts';
import { maakScherven, scherfNummers } from '../../../src/search/zoek/scherven.ts';
import { maakSynoniemen } from '../../../src/search/zoek/synoniemen.ts';
import { vraagwoorden, zoek } from '../../../src/search/zoek/vraag.ts';

const taal = {
  splits: () => [],
  synoniemen: maakSynoniemen([
    { term: 'POP', voluit: 'persoonlijk ontwikkelingsplan', vormen: [], synoniemen: [], zoekwoorden: [] },
    { term: 'sociale kaart', vormen: [], synoniemen: [], zoekwoorden: ['netwerk'] },
  ]),
};
const pagina = (tekst: string): Veld[] => [{ tekst, gewicht: 1 }];

async function gevonden(paginas: string[], vraag: string) {
  const { wijzer, scherven, resten } = maakScherven(maakIndex(paginas.map(pagina), taal));
  const bron = {
    wijzer,
    scherf: async (nummer: number) => scherven[nummer] ?? [],
    rest: async (nummer: number) => resten[nummer] ?? [],
  };
  const { scores, tikfouten, los, gelezen } = await zoek(bron, vraag);
  return { paginas: [...scores.keys()].toSorted((a, b) => a - b), tikfouten, los, gelezen };
}

describe('zoeken', () => {
  test('een afkorting en haar voluit vinden elkaar', async () => {
    const paginas = ['een gesprek over het POP', 'het persoonlijk ontwikkelingsplan', 'iets anders'];
    expect((await gevonden(paginas, 'POP')).paginas).toEqual([0, 1]);
    expect((await gevonden(paginas, 'ontwikkelingsplan')).paginas).toEqual([0, 1]);
  });

  test('een zoekwoord leidt naar de bladzijde, maar niet terug', async () => {
    const paginas = ['de sociale kaart', 'het netwerk'];
    expect((await gevonden(paginas, 'netwerk')).paginas).toEqual([0, 1]);
    expect((await gevonden(paginas, 'sociale')).paginas).toEqual([0]);
  });

  test('alle woorden samen, en anders zegt het welke er niet bij horen', async () => {
    const paginas = ['dromen over werk', 'werk zoeken', 'iets anders'];
    expect(await gevonden(paginas, 'dromen werk')).toMatchObject({ paginas: [0], los: [] });
    expect(await gevonden(paginas, 'werk zeppelin')).toMatchObject({ paginas: [0, 1], los: ['zeppelin'] });
  });

  test('een tikfout wordt vergeven en genoemd, ook in de eerste letter', async () => {
    expect(await gevonden(['netwerk', 'x'], 'netwrek')).toMatchObject({
      paginas: [0],
      tikfouten: ['netwrek'],
    });
    expect((await gevonden(['netwerk', 'x'], 'entwerk')).paginas).toEqual([0]);
    expect((await gevonden(['netwerk', 'x'], 'zeppelin')).paginas).toEqual([]);
  });

  test('wat het las, staat er zoals de tekst het heeft: zonder tikfout en zonder losse woorden', async () => {
    expect((await gevonden(['netwerk dromen', 'x'], 'netwrek dromen')).gelezen).toBe('netwerk dromen');
    expect((await gevonden(['dromen over werk', 'x'], 'werk zeppelin')).gelezen).toBe('werk');
  });

  test('een begin van een woord vindt het woord', async () => {
    expect((await gevonden(['sollicitatie', 'x'], 'sollic')).paginas).toEqual([0]);
  });

  test('van een woord dat overal staat, komen alle bladzijden mee', async () => {
    const paginas = Array.from({ length: 900 }, (_, i) => `woord nummer${i}`);
    const { scherven, resten } = maakScherven(maakIndex(paginas.map(pagina), taal));
    expect(resten.length).toBeGreaterThan(0);
    expect(Math.max(...scherven.map((scherf) => JSON.stringify(scherf).length))).toBeLessThan(30_000);
    expect((await gevonden(paginas, 'woord')).paginas).toHaveLength(900);
  });
});

test('kleine woorden tellen alleen als er niets anders is', () => {
  expect(vraagwoorden('hoe vind ik een stage')).toEqual(['vind', 'stage']);
  expect(vraagwoorden('wie ben ik')).toEqual(['wie', 'ben', 'ik']);
});

test('de scherf van een woord ligt vast in de orde van het alfabet', () => {
  const wijzer = ['aan', 'droom', 'kaart', 'stap'];
  expect(scherfNummers(wijzer, 'droom', 'droom\uffff')).toEqual([1]);
  expect(scherfNummers(wijzer, 'k', 'k\uffff')).toEqual([1, 2]);
  expect(scherfNummers(wijzer, 'zon', 'zon\uffff')).toEqual([3]);
  expect(scherfNummers(wijzer, 'a', 'a\uffff')).toEqual([0]);
});
