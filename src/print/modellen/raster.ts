import { type Model, model, steenMet, streek, woorden } from './kit.ts';

/** What stands in the table of trajecten: levels from low to high, intensities, and which traject fits where. */
export interface Raster {
  niveaus: { id: string; label: string }[];
  intensiteiten: { id: string; label: string }[];
  trajecten: { kort: string; niveaus: string[]; intensiteit: string }[];
}

/** Level of reflection against intensity, with the traject in its place; empty places stay. */
export function reflectieEnIntensiteit({ niveaus, intensiteiten, trajecten }: Raster): Model {
  const rijen = niveaus.toReversed();
  const [links, boven, breed, hoog] = [92, 56, 88, 72];
  const cellen = rijen.flatMap((niveau, r) =>
    intensiteiten.map((kolom, k) => {
      const x = links + k * breed;
      const y = boven + r * hoog;
      const past = trajecten.find((t) => t.niveaus.includes(niveau.id) && t.intensiteit === kolom.id);
      return past
        ? [
            streek('dun', `M${x} ${y}h${breed}v${hoog}h${-breed}Z`),
            steenMet([x + breed / 2, y + hoog / 2], [breed - 8, hoog - 14], [past.kort], [], 'tint'),
          ]
        : [streek('dun', `M${x} ${y}h${breed}v${hoog}h${-breed}Z`)];
    }),
  );
  return model(
    boven + hoog * rijen.length + 6,
    [
      woorden(['intensiteit'], [links + (breed * intensiteiten.length) / 2, 12], {
        letter: 'vet',
        grootte: 16,
      }),
      woorden(['reflectie'], [4, 38], { letter: 'vet', grootte: 16, anker: 'begin' }),
      ...intensiteiten.map(({ label }, k) =>
        woorden([label.toLowerCase()], [links + breed * (k + 0.5), 38], { grootte: 15 }),
      ),
      ...rijen.map(({ label }, r) =>
        woorden([label.toLowerCase()], [4, boven + hoog * (r + 0.5)], { grootte: 15, anker: 'begin' }),
      ),
      ...cellen.flat(),
    ],
    {
      verhaal: `Een tabel met het reflectieniveau van hoog naar laag en de intensiteit. ${trajecten.map(({ kort, niveaus: bij, intensiteit }) => `${kort}: reflectie ${bij.join(' of ')}, intensiteit ${intensiteit}`).join('. ')}. De andere plaatsen zijn leeg.`,
      sleutel: [
        {
          kop: 'Reflectie',
          uitleg: 'Hoe vlot denkt iemand over zichzelf na? Het zegt welke soort methodiek past.',
        },
        { kop: 'Intensiteit', uitleg: 'Hoeveel gesprekken zijn er nodig?' },
        {
          kop: 'Lege plaatsen',
          uitleg: 'Daar geeft het draaiboek geen traject. Je mag er een tussenvorm maken.',
        },
      ],
    },
  );
}
