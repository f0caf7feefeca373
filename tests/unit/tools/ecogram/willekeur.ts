import fc from 'fast-check';
import * as doe from '../../../../src/tools/ecogram/opdrachten.ts';
import { type Ecogram, soort } from '../../../../src/tools/ecogram/soort.ts';
import { vraagIds } from '../../../../src/tools/ecogram/vragen.ts';
import {
  aarden,
  bereiken,
  domeinen,
  lagen,
  richtingen,
  ringen,
  soorten,
  staten,
  steunsoorten,
} from '../../../../src/tools/ecogram/woorden.ts';
import type { Wijziging } from '../../../../src/tools/kit/soort.ts';

const uit = <T>(items: readonly T[]) => fc.constantFrom(...items);
const id = fc.oneof(
  { weight: 20, arbitrary: fc.nat(25).map((n) => `p${n}`) },
  { weight: 3, arbitrary: fc.constant('ik') },
  { weight: 1, arbitrary: fc.constantFrom('', '__proto__', 'constructor', 'x y') },
);
const tekst = fc.oneof(
  fc.constantFrom('Elif', 'Łukasz', 'Nguyễn', 'Trajectbegeleider', 'de buurvrouw van beneden'),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const laag = uit(lagen);
const breukje = fc.double({ min: 0, max: 1, noNaN: true });
const breuk = fc.oneof(fc.double(), breukje);

/** Any command on any arguments, also on people who are not there. */
export const opdracht: fc.Arbitrary<Wijziging<Ecogram>> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        id,
        label: tekst,
        soort: uit(soorten),
        domein: uit(domeinen),
        laag,
        ring: uit(ringen),
        staat: fc.option(uit(staten), { nil: undefined }),
      })
      .map(doe.voegToe),
  },
  {
    weight: 5,
    arbitrary: fc
      .record(
        {
          laag,
          van: id,
          naar: id,
          aard: uit(aarden),
          richting: uit(richtingen),
          steun: fc.array(uit(steunsoorten), { maxLength: 6 }),
        },
        { requiredKeys: ['laag', 'van', 'naar'] },
      )
      .map(doe.zetBand),
  },
  fc.tuple(id, tekst).map(([a, b]) => doe.noem(a, b)),
  fc.tuple(id, tekst).map(([a, b]) => doe.noteer(a, b)),
  fc.tuple(id, uit(soorten)).map(([a, b]) => doe.maakSoort(a, b)),
  fc.tuple(id, uit(domeinen)).map(([a, b]) => doe.naarDomein(a, b)),
  fc.tuple(id, uit(bereiken)).map(([a, b]) => doe.zetBereik(a, b)),
  {
    weight: 3,
    arbitrary: fc.tuple(id, fc.option(id, { nil: undefined })).map(([a, b]) => doe.zetInGroep(a, b)),
  },
  id.map(doe.verwijder),
  fc.tuple(id, laag, uit(ringen)).map(([a, b, c]) => doe.zetRing(a, b, c)),
  fc.tuple(id, laag, uit(staten)).map(([a, b, c]) => doe.zetStaat(a, b, c)),
  {
    weight: 2,
    arbitrary: fc
      .tuple(id, laag, fc.record({ domein: uit(domeinen), ring: uit(ringen), deel: breuk, diep: breuk }))
      .map(([a, b, c]) => doe.zetHand(a, b, c)),
  },
  fc.tuple(id, laag).map(([a, b]) => doe.laatLos(a, b)),
  laag.map(doe.laatAllenLos),
  fc.tuple(id, laag).map(([a, b]) => doe.zetInLaag(a, b)),
  fc.tuple(id, laag).map(([a, b]) => doe.haalUitLaag(a, b)),
  fc.tuple(id, laag, uit(steunsoorten)).map(([a, b, c]) => doe.wisselSteun(a, b, c)),
  fc.record({ laag, van: id, naar: id }).map(doe.wisBand),
  tekst.map(doe.noemMidden),
  fc.tuple(uit(domeinen), fc.boolean()).map(([a, b]) => doe.zetVast(a, b)),
  fc.tuple(uit(vraagIds), tekst).map(([a, b]) => doe.antwoord(a, b)),
  fc.tuple(laag, laag).map(([a, b]) => doe.neemOver(a, b)),
);

export const speel = (opdrachten: readonly Wijziging<Ecogram>[], begin: Ecogram = soort.leeg()): Ecogram =>
  opdrachten.reduce((doc, wijzig) => wijzig(doc), begin);

/** A document that any way of working can lead to. */
export const ecogram: fc.Arbitrary<Ecogram> = fc
  .array(opdracht, { maxLength: 80, size: 'max' })
  .map((opdrachten) => speel(opdrachten));

const namen = [
  'An',
  'Elif',
  'Mama',
  'Łukasz',
  'Buurvrouw',
  'Nguyễn',
  'Huisarts',
  'Trajectbegeleider',
  'de kinderen van Fatma',
  'Iemand om mee te wandelen',
  'Vrouwen van de naaikamer in de wijk',
];

/** A network of so many people in one layer, in any mix of sectors, rings, groups, bands and places by hand. */
export const netwerk = (min: number, max: number): fc.Arbitrary<Ecogram> =>
  fc
    .array(
      fc.record({
        label: uit(namen),
        soort: fc.oneof({ weight: 4, arbitrary: fc.constant('mens' as const) }, uit(soorten)),
        domein: uit(domeinen),
        ring: uit(ringen),
        staat: fc.oneof({ weight: 4, arbitrary: fc.constant('aanwezig' as const) }, uit(staten)),
        groep: fc.option(fc.nat(max - 1), { freq: 3, nil: undefined }),
        hand: fc.option(fc.record({ deel: breukje, diep: breukje }), { freq: 4, nil: undefined }),
        band: fc.option(
          fc.record({
            aard: uit(aarden),
            richting: uit(richtingen),
            steun: fc.subarray([...steunsoorten]),
            met: fc.nat(max - 1),
          }),
          { nil: undefined },
        ),
      }),
      { minLength: min, maxLength: max, size: 'max' },
    )
    .map((mensen) =>
      speel(
        mensen.flatMap(({ groep, hand, band, ...wie }, i) => [
          doe.voegToe({ id: `p${i}`, laag: 'nu', ...wie }),
          ...(groep === undefined ? [] : [doe.zetInGroep(`p${i}`, `p${groep}`)]),
          ...(hand ? [doe.zetHand(`p${i}`, 'nu', { domein: wie.domein, ring: wie.ring, ...hand })] : []),
          ...(band ? [doe.zetBand({ laag: 'nu', van: 'ik', naar: `p${i}`, ...band })] : []),
          ...(band ? [doe.zetBand({ laag: 'nu', van: `p${band.met}`, naar: `p${i}`, aard: band.aard })] : []),
        ]),
      ),
    );
