import { describe, expect, test } from 'vitest';
import { facetIds, maakFacetten, waardenVan } from '../../../src/search/facetten/facetten.ts';
import { middelenVan } from '../../../src/search/facetten/middelen.ts';
import { leesTijd, tijdVan } from '../../../src/search/facetten/tijd.ts';
import { inhoudVanSchijf } from './hulp.ts';

const { inhoud } = await inhoudVanSchijf();
const facetten = maakFacetten(inhoud.taxonomie);

describe('"ik heb 30 minuten" vindt wat past', () => {
  test.each([
    [{ min: 30, max: 60 }, ['30', '45', '60', '90', '120']],
    [{ min: null, max: 10 }, ['15', '30', '45', '60', '90', '120']],
    [{ min: 90, max: 240 }, ['90', '120', 'langer']],
    [{ min: 120, max: null }, ['120', 'langer']],
    [{ min: 300, max: 480 }, ['langer']],
    [null, ['geen']],
  ])('%j', (duur, verwacht) => {
    expect(tijdVan(duur)).toEqual(verwacht);
  });

  test.each([
    ['ik heb 30 minuten', '30', ''],
    ['netwerk 20 min', '15', 'netwerk'],
    ['een kwartier', '15', 'een'],
    ['half uur dromen', '30', 'dromen'],
    ['2 uur', '120', ''],
    ['drie kwartier', '45', ''],
  ])('"%s" is tijd %s', (zoek, tijd, rest) => {
    expect(leesTijd(zoek)).toEqual({ tijd, rest });
  });

  test.each(['droom', 'vijf vingers', '4D', 'W2', '5 minuten'])(
    'in "%s" staat geen tijd om op te kiezen',
    (zoek) => {
      expect(leesTijd(zoek)).toBeUndefined();
    },
  );
});

describe('wat je nodig hebt', () => {
  test.each([
    [[], false, ['zonder-materiaal']],
    [['eventueel gesprekskaarten'], false, ['zonder-materiaal', 'kaarten']],
    [['groot vel papier (A4 of A3)', 'stiften'], false, ['pen-en-papier']],
    [['toegang tot de sociale kaart', 'telefoon'], false, ['computer']],
    [['prenten uit tijdschriften'], false, ['prenten']],
    [['pen'], true, ['pen-en-papier', 'kaarten']],
    [['blad met vier vakken'], false, ['blad-of-formulier']],
  ])('%j, met kaarten van de site: %s', (middelen, metKaarten, verwacht) => {
    expect(middelenVan(middelen, metKaarten)).toEqual(verwacht);
  });
});

test('elke waarde van elk facet heeft een naam en één zin uitleg', () => {
  for (const { waarden } of facetten)
    for (const { label, uitleg } of waarden) {
      expect(label).not.toBe('');
      expect(uitleg, label).toMatch(/^\S.*[.?]$/);
    }
});

test('elke methodiek heeft alleen waarden die bestaan, en in elk facet dat altijd speelt minstens één', () => {
  expect(facetten.map(({ id }) => id)).toEqual(facetIds);
  for (const methodiek of inhoud.methodieken)
    for (const { id, waarden } of facetten) {
      const bestaat = waarden.map((waarde) => waarde.id);
      const heeft = waardenVan(id, { methodiek, werkblad: false, kaarten: false }, inhoud.taxonomie);
      for (const waarde of heeft) expect(bestaat, `${methodiek.slug}: ${id}`).toContain(waarde);
      if (['fase', 'tijd', 'setting', 'wie', 'doelgroep', 'proces', 'thema'].includes(id))
        expect(heeft.length, `${methodiek.slug}: ${id}`).toBeGreaterThan(0);
    }
});
