import { type Model, model, nummer, streek, weg, woorden } from './kit.ts';

/** Three steps up; each person who rises leaves a place to whoever stands below. */
export function doorstroomtrap(): Model {
  const trede = (i: number) => ({ x: 4 + i * 118, y: 172 - i * 74 });
  const traptreden = [0, 1, 2].map(trede);
  const vorm = (x: number, y: number) => `M${x} ${y}h116v${262 - y}h-116Z`;
  const tekst = [
    ['blijven', 'en meedoen'],
    ['groeien,', 'soms intern', 'doorstromen'],
    ['naar een', 'gewone', 'werkgever'],
  ];
  return model(
    302,
    [
      ...traptreden.map(({ x, y }) => streek('tint', vorm(x, y))),
      ...traptreden.map(({ x, y }, i) => nummer(i + 1, [x + 58, y + 24], 30)),
      ...traptreden.map(({ x, y }, i) =>
        woorden(tekst[i] ?? [], [x + 58, y + (i === 0 ? 64 : 74)], { grootte: 16, letter: 'vet' }),
      ),
      weg([58, 158], [112, 102]),
      weg([176, 84], [230, 28]),
      weg([22, 300], [22, 268]),
      woorden(['wie nieuw begint'], [36, 286], { grootte: 15, anker: 'begin', kleur: 'zacht' }),
    ],
    {
      verhaal:
        'Een trap met drie treden. Onderaan: blijven en meedoen in de sociale economie. In het midden: groeien, en soms intern doorstromen naar een andere functie. Bovenaan: naar een gewone werkgever. Onder de eerste trede komt iemand nieuw binnen.',
      sleutel: [
        { nr: 1, kop: 'Op je trede blijven', uitleg: 'Werk houden in de sociale economie is ook goed.' },
        {
          nr: 2,
          kop: 'Een trede hoger',
          uitleg: 'Groeien, en soms een moeilijkere functie in hetzelfde bedrijf.',
        },
        {
          nr: 3,
          kop: 'Naar buiten',
          uitleg: 'Wie het dichtst bij de arbeidsmarkt staat, gaat naar een gewone werkgever.',
        },
        { kop: 'Onderaan', uitleg: 'Wie stijgt, maakt plaats voor iemand die nieuw begint.' },
      ],
      noot: 'Van de figuur in de gids bleven alleen de drie labels over. De vorm is van ons.',
    },
  );
}
