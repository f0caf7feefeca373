import {
  type Model,
  model,
  nummer,
  type Punt,
  punthaak,
  steenMet,
  steenRond,
  streek,
  woorden,
} from './kit.ts';

/** Where the middle of the first turn lies, how far each turn climbs, and how high an ellipse it makes. */
const [voet, stijging, diepte] = [446, 112, 54];

/** A point of the spiral: `t` counts turns from the bottom; it widens as it climbs. */
function opSpiraal(t: number): Punt {
  const rx = 84 + t * 20;
  const hoek = 2 * Math.PI * t + Math.PI / 2;
  return [180 + rx * Math.cos(hoek), voet - stijging * t + diepte * Math.sin(hoek)];
}

const bocht = (van: number, tot: number) =>
  `M${Array.from({ length: 41 }, (_, i) =>
    opSpiraal(van + ((tot - van) * i) / 40)
      .map((getal) => getal.toFixed(1))
      .join(' '),
  ).join('L')}`;

/** The seven phases of the first cycle, from the titles of the source. */
const fasen = [
  'eerste contact',
  'verkennen en eerste acties',
  'gedeelde inzichten',
  'sporen tot actie en uitzichten',
  'omgaan met crisis en weerstand',
  'duurzame ontwikkeling',
  'evalueren en samen beslissen',
];

/** The upward spiral: from the first contact over three cycles, the second of which may fall away. */
export function opwaartseSpiraal(): Model {
  // The front of a turn, the lower half of its ellipse, is heavier than its back.
  const achter = [0.25, 1.25, 2.25].map((t) => bocht(t, t + 0.5));
  const voor = [bocht(0, 0.25), bocht(0.75, 1), bocht(2, 2.25), bocht(2.75, 3.3)];
  const tweede = [bocht(1, 1.25), bocht(1.75, 2)];
  const ronde = (nr: number, kop: string, regel: string) => {
    const y = voet - stijging * nr + 28;
    return [
      nummer(nr, opSpiraal(nr - 0.25).map((plek, as) => plek + (as === 0 ? 22 : 0)) as Punt, 28),
      woorden([kop], [186, y - 10], { letter: 'vet' }),
      woorden([regel], [186, y + 10], { grootte: 15, kleur: 'zacht' }),
    ];
  };
  return model(
    548,
    [
      streek('dun', ...achter),
      streek('lijn', ...voor),
      streek('los', ...tweede),
      ...fasen.map((_, i) => streek('kiezel', steenRond(opSpiraal(0.1 + i * 0.128), 12, 10))),
      punthaak(opSpiraal(3.3), -Math.PI / 2 + 0.25, 12),
      ...ronde(1, 'krachtgericht', 'begeleiden'),
      ...ronde(2, 'opleiding', 'mag wegvallen'),
      ...ronde(3, 'werk', 'ernaartoe en erin'),
      steenMet([180, 520], [220, 50], ['toeleiding en selectie'], [], 'vol'),
      woorden(['duurzaam actief'], [180, 20], { letter: 'titel', grootte: 20 }),
    ],
    {
      verhaal: `Een spiraal die omhooggaat en breder wordt. Onderaan staat toeleiding en selectie. De eerste bocht is de krachtgerichte, integrale begeleiding, met zeven keien: ${fasen.join(', ')}. De tweede bocht is de opleiding, deels in streepjes, want ze mag wegvallen. De derde bocht is werk. Bovenaan staat duurzaam actief.`,
      sleutel: [
        { nr: 1, kop: 'Krachtgericht begeleiden', uitleg: `Zeven fasen, de keien: ${fasen.join(', ')}.` },
        {
          nr: 2,
          kop: 'Naar en tijdens een opleiding',
          uitleg: 'Deze bocht mag wegvallen. Van 1 kan iemand meteen naar 3.',
        },
        {
          nr: 3,
          kop: 'Naar en tijdens werk',
          uitleg: 'De begeleider blijft in het begin mee op de werkvloer letten.',
        },
        {
          kop: 'Zakken mag',
          uitleg: 'Op elke plek kan iemand even afglijden. Jullie pakken de draad weer op.',
        },
      ],
      noot: 'Naar Sannen, Driessens en Verboven (2011). Van hun figuren bleven de woorden over, de vorm is van ons.',
    },
  );
}
