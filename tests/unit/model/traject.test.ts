import { describe, expect, it } from 'vitest';
import { trajectSchema } from '../../../src/model/traject.ts';
import { taxonomie } from './voorbeeld.ts';

const schema = trajectSchema(taxonomie);
const moment = {
  nr: 1,
  titel: 'Wat lukt er al?',
  samenvatting: 'De deelnemer vertelt wat goed ging.',
  fase: ['wie-ben-ik'],
  doelen: ['Er ligt een lijst met sterktes.'],
  wie: 'De coach en de deelnemer',
};
const traject = {
  titel: 'Een weg',
  kort: 'Weg',
  proces: 'pop-traject',
  samenvatting: 'Van het eerste gesprek tot een plan in drie stappen.',
  voorWie: 'Voor wie een plan wil.',
  reflectieniveau: ['laag'],
  intensiteit: 'laag',
  herkomst: { reflectieniveau: 'bron', intensiteit: 'bron' },
  resultaat: 'Een plan.',
  gebruik: 'Kies bij elk moment wat past.',
  momenten: [moment],
  bronnen: [{ document: '001' }],
};
const fouten = (velden: Record<string, unknown>) =>
  schema
    .safeParse({ ...traject, ...velden })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

describe('een traject', () => {
  it('telt in contactmomenten als het niets anders zegt, en hoeft geen aantal te noemen', () => {
    expect(schema.parse(traject)).toMatchObject({ eenheid: 'contactmoment' });
    expect(schema.parse({ ...traject, eenheid: 'fase' }).eenheid).toBe('fase');
  });

  it('mag zonder niveau, en zegt dan "nvt"', () => {
    const zonder = { reflectieniveau: [], intensiteit: undefined };
    expect(fouten({ ...zonder, herkomst: { reflectieniveau: 'nvt', intensiteit: 'nvt' } })).toEqual([]);
    expect(fouten(zonder)).toEqual([
      ['herkomst.reflectieniveau', 'reflectieniveau is leeg, dus de herkomst is "nvt".'],
      ['herkomst.intensiteit', 'intensiteit is leeg, dus de herkomst is "nvt".'],
    ]);
  });

  it('zegt van een niveau dat er staat, van wie het komt', () => {
    expect(fouten({ herkomst: { reflectieniveau: 'nvt', intensiteit: 'redactie' } })).toEqual([
      [
        'herkomst.reflectieniveau',
        'reflectieniveau is ingevuld, dus de herkomst is "bron" of "redactie", niet "nvt".',
      ],
    ]);
  });

  it('nummert zonder gaten en zet niets na een moment dat er niet is', () => {
    const tussenstap = {
      na: 4,
      titel: 'Overleg',
      tekst: 'Vraag hoe de begeleider het ziet.',
      wie: 'De coach',
    };
    expect(fouten({ momenten: [moment, { ...moment, nr: 3 }], tussenstappen: [tussenstap] })).toEqual([
      ['momenten.1.nr', 'moment 3 volgt op 1. Nummer ze zonder gaten: 2.'],
      ['tussenstappen.0.na', 'er is geen moment 4. Kies uit 1, 3.'],
    ]);
  });
});
