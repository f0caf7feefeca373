import { expect, test } from 'vitest';
import type { Draaiboek, DraaiboekRij } from '../../../../src/model/werkmap/draaiboek.ts';
import { uurVan } from '../../../../src/model/werkmap/klokuur.ts';
import type { Paklijst } from '../../../../src/model/werkmap/paklijst.ts';
import { boekPdf } from '../../../../src/print/boek/verf.ts';
import { controleerPdf } from '../../../../src/print/controle/index.ts';
import { maakDraaiboekBlad } from '../../../../src/print/map/draaiboek.ts';
import { knopen, letters, regels, tekst } from '../hulp.ts';

const stap = 'Teken een hand en schrijf bij elke vinger wat erbij hoort';

/** A run sheet of so many rows, with a moment before, a break, and a row without minutes. */
function draaiboek(aantal: number): Draaiboek {
  const rijen = Array.from({ length: aantal }, (_, i): DraaiboekRij => {
    const pauze = i % 7 === 3;
    return {
      ...{ soort: pauze ? 'pauze' : 'methodiek', plek: i },
      titel: pauze ? 'Pauze' : `Methodiek nummer ${i + 1} voor Łukasz en Nguyễn`,
      stappen: pauze ? [] : [stap, stap, stap, stap],
      minuten: i === 4 ? null : 20,
      herkomst: i === 4 ? 'onbekend' : 'schatting',
      ...(i < 5 && { begin: uurVan(840 + i * 20) }),
    };
  });
  const kop: DraaiboekRij = {
    ...{ soort: 'moment', titel: 'Eerste gesprek', stappen: [], minuten: null, herkomst: 'onbekend' },
    ...{ plek: 0, begin: '14:00' },
  };
  return { rijen: [kop, ...rijen], minuten: aantal * 20, onbekend: aantal > 4 ? [4] : [], begin: '14:00' };
}
const paklijst = (aantal: number): Paklijst => {
  const regel = (wat: string) => (_: unknown, i: number) => ({ wat: `${wat} ${i + 1}`, voor: ['De hand'] });
  return {
    papier: Array.from({ length: aantal }, (_, i) => ({ wat: `Blad ${i + 1}`, aantal: 12, voor: [] })),
    spullen: Array.from({ length: aantal * 2 }, regel('Lijst met heel veel punten')),
    eventueel: Array.from({ length: Math.ceil(aantal / 2) }, regel('Kaarten')),
  };
};
const blad = (rijen: number, dingen = rijen) =>
  maakDraaiboekBlad(letters, {
    ...{ titel: 'Groep van dinsdag', dag: '22 november 2026' },
    ...{ draaiboek: draaiboek(rijen), paklijst: paklijst(dingen) },
  });

test.each([
  [1, 2, 9, true],
  [8, 6, 8.5, true],
  [30, 14, 7, false],
  [60, 60, 7, false],
  [250, 90, 7, false],
])(
  'a run sheet of %i rows and %i sheets is one page, within its margins',
  (aantal, dingen, kleinste, stappen) => {
    const plan = blad(aantal, dingen);
    expect(plan.paginas).toBe(1);
    for (const [p, x, y, grootte, letter, woorden] of regels(plan)) {
      expect(p).toBe(0);
      expect(y).toBeLessThanOrEqual(plan.papier[1] - plan.rand.onder + 1);
      expect(x + letters.breedte(letter, grootte, woorden)).toBeLessThanOrEqual(
        plan.papier[0] - plan.rand.rechts + 0.5,
      );
      expect(grootte).toBeGreaterThanOrEqual(kleinste);
    }
    expect(tekst(plan).includes('Teken een hand')).toBe(stappen);
    if (aantal <= 30) {
      expect(tekst(plan)).toContain(`nummer ${aantal === 30 ? 29 : aantal} `);
      expect(tekst(plan)).not.toContain('En nog');
    } else expect(tekst(plan)).toMatch(/En nog \d+ onderdelen/);
  },
);

test('an empty map gives a page that says so', () => {
  const leeg: Paklijst = { papier: [], spullen: [], eventueel: [] };
  const plan = maakDraaiboekBlad(letters, {
    ...{ titel: '', dag: '', paklijst: leeg },
    draaiboek: { rijen: [], minuten: 0, onbekend: [] },
  });
  expect(tekst(plan)).toBe('Draaiboek Nog niets om te plannen.');
});

test('it is a real table and a real list, in a sound tagged PDF', async () => {
  const plan = blad(8);
  const rollen = knopen(plan.boom).map((knoop) => ('r' in knoop ? knoop.r : ''));
  expect(rollen.filter((rol) => rol === 'TR')).toHaveLength(10);
  expect(rollen.filter((rol) => rol === 'LI')).toHaveLength(8 + 16 + 4);
  const pdf = await boekPdf([{ titel: plan.titel, plan, perPagina: [] }], letters, {
    ...{ titel: 'Draaiboek', site: 'https://voorbeeld.be/' },
  });
  expect(await controleerPdf(pdf, { naam: 'draaiboek' })).toEqual([]);
});
