import fc from 'fast-check';
import { bereik, grens, type Lijn, type Maat, type Moment } from '../../../../src/tools/levenslijn/soort.ts';
import { orden } from '../../../../src/tools/levenslijn/tijd.ts';

const woord = fc.constantFrom(
  'verhuisd',
  'school',
  'met',
  'de',
  'bakkerij',
  'Nguyễn',
  'van hier naar daar',
  'arbeidszorgcentrumwerkplaatsverantwoordelijke',
  '1999',
  '<b>',
);
const zin = (lengte: number) =>
  fc
    .oneof(
      { weight: 5, arbitrary: fc.array(woord, { maxLength: 6 }).map((w) => w.join(' ')) },
      { weight: 1, arbitrary: fc.string({ maxLength: lengte }) },
    )
    .map((t) => t.slice(0, lengte));

const tijd = (maat: Maat) => {
  const [min, max] = bereik[maat];
  // Crowded and spread out alike.
  const getal = fc.oneof(fc.integer({ min, max }), fc.integer({ min: min + 100, max: min + 104 }));
  return fc.record({ van: getal, duur: fc.option(fc.nat(30), { nil: undefined }) }).map(({ van, duur }) => ({
    van: Math.min(van, max),
    ...(duur !== undefined && { tot: Math.min(max, Math.min(van, max) + duur) }),
  }));
};

const banen = ['baan0', 'baan1', 'baan2', 'baan3', 'baan4', 'baan5'];
const moment = fc.record<Moment>(
  {
    id: fc.constant(''),
    vorm: fc.constantFrom('moment', 'moment', 'periode'),
    woorden: zin(grens.woorden),
    jaar: tijd('jaar'),
    leeftijd: tijd('leeftijd'),
    circa: fc.boolean(),
    wie: fc.oneof(fc.constant(''), zin(grens.wie)),
    ijkwoord: fc.oneof(fc.constant(''), fc.constantFrom('samen', 'alleen'), zin(grens.ijkwoord)),
    kracht: fc.oneof(fc.constant(''), zin(grens.kracht)),
    notitie: fc.constant(''),
    soort: fc.constantFrom('', 'keerpunt', 'ingrijpend', 'mooi'),
    baan: fc.constantFrom(...banen),
    hoogte: fc.integer({ min: -5, max: 5 }),
    verborgen: fc.boolean(),
  },
  {
    requiredKeys: [
      'id',
      'vorm',
      'woorden',
      'circa',
      'wie',
      'ijkwoord',
      'kracht',
      'notitie',
      'soort',
      'hoogte',
      'verborgen',
    ],
  },
);

/** Any line that the schema allows. */
export const lijn: fc.Arbitrary<Lijn> = fc
  .record({
    as: fc.constantFrom('jaar', 'leeftijd', 'volgorde'),
    hoogtes: fc.boolean(),
    aantal: fc.nat(grens.banen),
    momenten: fc.oneof(
      fc.array(moment, { maxLength: 12 }),
      fc.array(moment, { minLength: 12, maxLength: grens.momenten }),
    ),
  })
  .map(({ as, hoogtes, aantal, momenten }) => ({
    as,
    hoogtes,
    banen: banen.slice(0, aantal).map((id) => ({ id, naam: `thema ${id}` })),
    momenten: orden(
      momenten.map((m, i) => ({ ...m, id: `m${i}` })),
      as,
    ),
  }));
