import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsFouten } from '../../../src/model/fouten.ts';
import { methodiekSchema } from '../../../src/model/methodiek.ts';
import { goedeMethodiek, taxonomie } from './voorbeeld.ts';

const schema = methodiekSchema(taxonomie);

/** The faults of a methodiek with these fields changed, as "veld: wat". */
function fouten(verandering: Record<string, unknown>): string[] {
  const uitkomst = schema.safeParse({ ...goedeMethodiek, ...verandering }, { reportInput: true });
  if (uitkomst.success) return [];
  return alsFouten(uitkomst.error, 'x.mdx', Object.keys(schema.shape)).map(
    ({ veld, wat }) => `${veld}: ${wat}`,
  );
}

describe('een methodiek', () => {
  it('zonder fouten wordt aanvaard en krijgt lege lijsten waar niets staat', () => {
    expect(schema.parse(goedeMethodiek)).toMatchObject({ verwant: [], eerder: [], werkbladen: [] });
  });

  it.each([
    ['zonder titel', { titel: undefined }, 'titel: ontbreekt of is leeg. Verwacht: tekst.'],
    ['met een lege titel', { titel: '  ' }, 'titel: is leeg. Minstens 3 tekens.'],
    [
      'met een onbekende fase',
      { fase: ['wat-wilik'] },
      'fase: "wat-wilik" bestaat niet; bedoel je "wat-wil-ik"?',
    ],
    [
      'met een fase die op niets lijkt',
      { fase: ['xyz'] },
      'fase: "xyz" bestaat niet. Kies uit: organisatie-voorbereiden,',
    ],
    [
      'met fasen in de verkeerde volgorde',
      { fase: ['opties', 'wie-ben-ik'] },
      'Schrijf: [wie-ben-ik, opties].',
    ],
    ['met een dubbele waarde', { setting: ['groep', 'groep'] }, 'setting: een waarde staat er twee keer in.'],
    ['zonder thema', { themas: [] }, 'themas: is leeg. Minstens 1'],
    [
      'met een negatieve tijd',
      { tijdsduur: { min: -5, max: 10 } },
      'tijdsduur › min: -5 is te klein. Minstens 1.',
    ],
    ['met min boven max', { tijdsduur: { min: 60, max: 30 } }, 'tijdsduur: min (60) is groter dan max (30).'],
    ['met een tijd zonder cijfers', { tijdsduur: { min: null, max: null } }, 'schrijf "tijdsduur: null"'],
    ['met tekst als tijd', { tijdsduur: '30 minuten' }, 'tijdsduur: "30 minuten" is niet goed.'],
    ['met een onbekende stap', { stappen: ['pop-traject/opstrat'] }, 'bedoel je "pop-traject/opstart"?'],
    [
      'met een onbekend veld',
      { samenvating: 'x' },
      'samenvating: dit veld bestaat niet; bedoel je "samenvatting"?',
    ],
    ['met een slug met hoofdletters', { verwant: ['Klokwijs'] }, 'gebruik alleen kleine letters'],
    [
      'met nvt bij een ingevulde tijd',
      { herkomst: { ...goedeMethodiek.herkomst, tijdsduur: 'nvt' } },
      'niet "nvt"',
    ],
    [
      'zonder niveau maar met herkomst',
      { reflectieniveau: [] },
      'reflectieniveau is leeg, dus de herkomst is "nvt".',
    ],
  ])('%s wordt geweigerd met een zin die zegt wat goed is', (_, verandering, zin) => {
    expect(fouten(verandering).join('\n')).toContain(zin);
  });

  it('meldt alle fouten tegelijk', () => {
    expect(fouten({ titel: undefined, soort: 'spelletje', fase: ['xyz'], middelen: 'stiften' })).toHaveLength(
      4,
    );
  });

  it('aanvaardt elke duur met min onder of gelijk aan max, en geen andere', () => {
    const minuten = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(minuten, minuten, (min, max) => {
        expect(fouten({ tijdsduur: { min, max } }).length === 0).toBe(min <= max);
      }),
    );
  });

  it('laat geen willekeurige invoer door en valt er nooit over', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(schema.safeParse(data).success).toBe(false);
      }),
    );
  });
});
