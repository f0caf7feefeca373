import { type Model, model, nummer, type Punt, steenMet, streek, weg, woorden } from './kit.ts';

const schip = ([x, y]: Punt, maat: number) =>
  [
    `M${x - 17 * maat} ${y + 18 * maat}C${x - 20 * maat} ${y - 4 * maat} ${x - 8 * maat} ${y - 22 * maat} ${x} ${y - 30 * maat}`,
    `C${x + 8 * maat} ${y - 22 * maat} ${x + 20 * maat} ${y - 4 * maat} ${x + 17 * maat} ${y + 18 * maat}`,
    `Q${x} ${y + 26 * maat} ${x - 17 * maat} ${y + 18 * maat}Z`,
  ].join('');
const oever = (x: number, y: number, b: number, h: number) =>
  `M${x + 6} ${y}h${b - 12}q6 0 6 6v${h - 12}q0 6 -6 6h${-(b - 12)}q-6 0 -6 -6v${-(h - 12)}q0 -6 6 -6Z`;

/** The W²-model: a ship is piloted from the docks, between welfare and work, to one of three waters. */
export function w2Model(): Model {
  const motivatie: Punt = [84, 168];
  const wateren: [Punt, string, string][] = [
    [[278, 62], 'open zee', 'gewone bedrijven'],
    [[278, 192], 'binnenvaart', 'sociale economie'],
    [[278, 322], 'veilige haven', 'meedoen'],
  ];
  return model(
    452,
    [
      streek('tint', oever(2, 236, 60, 142), oever(106, 236, 60, 142)),
      woorden(['welzijn'], [32, 306], { letter: 'vet', grootte: 15.5 }),
      woorden(['werk'], [136, 306], { letter: 'vet', grootte: 15.5 }),
      streek('vol', schip([84, 294], 0.9)),
      streek('rand', schip([84, 350], 0.5)),
      weg([84, 254], [84, 214]),
      steenMet(motivatie, [136, 70], ['motivatie'], ['het scharnier']),
      ...wateren.map(([[x, y]]) =>
        weg([motivatie[0] + 66, motivatie[1] + (y - 168) * 0.3], [x - 78, y + (168 - y) * 0.14]),
      ),
      ...wateren.map(([plek, kop, bij], i) =>
        steenMet(plek, [150, 78], [kop], [bij], i === 0 ? 'vol' : 'tint'),
      ),
      weg([278, 106], [278, 148], true),
      weg([278, 236], [278, 278], true),
      streek('rand', oever(2, 388, 164, 60)),
      woorden(['de dokken'], [84, 408], { letter: 'vet' }),
      woorden(['een solide basis'], [84, 430], { grootte: 15, kleur: 'zacht' }),
      nummer(1, [186, 418], 28),
      nummer(2, [186, 362], 28),
      nummer(3, [22, 134], 28),
      nummer(4, [344, 262], 28),
    ],
    {
      verhaal:
        'Een schip ligt in de dokken. Een loodsbootje leidt het tussen twee oevers, welzijn en werk. Bij de steen motivatie splitst de weg naar drie wateren die boven elkaar liggen: open zee, binnenvaart en veilige haven. Tussen die drie gaan pijlen in twee richtingen.',
      sleutel: [
        {
          nr: 1,
          kop: 'De dokken',
          uitleg: 'Eerst een solide basis: wat acuut is of bedreigt, wordt aangepakt.',
        },
        { nr: 2, kop: 'De vaart', uitleg: 'De begeleider is de loodsdienst, op welzijn en werk tegelijk.' },
        {
          nr: 3,
          kop: 'Het scharnier',
          uitleg: 'Motivatie: doen wat iemand graag doet, en uitzicht op iets beters.',
        },
        {
          nr: 4,
          kop: 'De wateren',
          uitleg: 'De pijlen gaan op en neer. Wat iemand vandaag kan dragen, bepaalt waar het schip ligt.',
        },
      ],
      noot: 'Naar Steenssens, Sannen en anderen (2008). Hun figuur is verloren: dit is een eigen tekening volgens de tekst.',
    },
  );
}
