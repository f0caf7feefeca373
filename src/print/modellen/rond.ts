import {
  type Deel,
  kring,
  type Model,
  model,
  opCirkel,
  type Punt,
  steenMet,
  streek,
  weg,
  woorden,
} from './kit.ts';

/** A stone in the middle and stones around it. */
function rondom(midden: Punt, straal: Punt, kern: Deel, stenen: string[][], maat: [number, number]): Deel[] {
  const n = stenen.length;
  const plek = (i: number, deel = 1): Punt => {
    const [x, y] = opCirkel(0, 0, deel, i / n);
    return [midden[0] + x * straal[0], midden[1] + y * straal[1]];
  };
  return [...stenen.map((kop, i) => steenMet(plek(i), maat, kop)), kern];
}

export const zevenPrincipes = (): Model =>
  model(
    352,
    rondom(
      [180, 176],
      [112, 142],
      steenMet([180, 176], [150, 76], ['krachtgericht'], [], 'vol'),
      [['positief'], ['integraal'], ['participatief'], ['inclusief'], ['gestructureerd'], ['gecoördineerd']],
      [132, 58],
    ),
    {
      verhaal:
        'In het midden de steen krachtgericht, met zes stenen errond: positief, integraal, participatief, inclusief, gestructureerd en gecoördineerd.',
      sleutel: [
        {
          kop: 'Krachtgericht',
          uitleg: 'Wat kan deze persoon, en wat biedt de omgeving? Met erkenning van wat kwetsbaar is.',
        },
        { kop: 'Positief', uitleg: 'Sterker worden vraagt respect en vertrouwen, in twee richtingen.' },
        { kop: 'Integraal', uitleg: 'Je kijkt naar werk én welzijn, en naar wat errond staat.' },
        { kop: 'Participatief', uitleg: 'De werkzoekende beslist zoveel mogelijk mee.' },
        { kop: 'Inclusief', uitleg: 'Wie het kwetsbaarst is, krijgt extra aandacht.' },
        { kop: 'Gestructureerd', uitleg: 'Je werkt met een plan, ook als het ingewikkeld is.' },
        { kop: 'Gecoördineerd', uitleg: 'Diensten stemmen af en werken samen.' },
      ],
      noot: 'Naar Steenssens en Van Regenmortel (2007). Hun schema is verloren. De tekst zet krachtgericht in het midden.',
    },
  );

export const vierBindingen = (): Model =>
  model(
    316,
    [
      steenMet([180, 158], [68, 62], ['ik'], [], 'vol'),
      steenMet([180, 36], [150, 60], ['de toekomst']),
      steenMet([304, 158], [108, 60], ['anderen']),
      steenMet([180, 280], [150, 60], ['de samenleving']),
      steenMet([56, 158], [108, 60], ['mezelf']),
      streek('los', 'M180 122V70', 'M218 158H246', 'M180 194V246', 'M142 158H114'),
    ],
    {
      verhaal:
        'In het midden een steen met ik. Errond vier stenen: mezelf, anderen, de samenleving en de toekomst. De band met elk is een streepjeslijn: hij kan zwak zijn, en weer groeien.',
      sleutel: [
        { kop: 'Met mezelf', uitleg: 'Weten wie je bent, en daar iets goeds in zien.' },
        { kop: 'Met anderen', uitleg: 'Mensen op wie je kunt rekenen, en die op jou rekenen.' },
        { kop: 'Met de samenleving', uitleg: 'Erbij horen, en ergens aan kunnen meedoen.' },
        { kop: 'Met de toekomst', uitleg: 'Iets om naar uit te kijken.' },
      ],
      noot: 'De bron noemt de vier bindingen. De tekening en de uitleg per binding zijn van ons.',
    },
  );

export const driehoek = (): Model =>
  model(
    300,
    [
      steenMet([180, 42], [170, 76], ['werkzoekende'], [], 'vol'),
      steenMet([78, 206], [146, 72], ['werkgever']),
      steenMet([282, 206], [146, 72], ['begeleider']),
      weg([148, 88], [106, 162], true),
      weg([212, 88], [254, 162], true),
      weg([158, 206], [202, 206], true),
      streek('los', 'M96 268h168q8 0 8 8v14q0 8 -8 8h-168q-8 0 -8 -8v-14q0 -8 8 -8Z'),
      woorden(['diensten voor welzijn'], [180, 283], { grootte: 15 }),
    ],
    {
      verhaal:
        'Een driehoek van drie stenen: de werkzoekende boven, de werkgever links, de begeleider rechts. Tussen elk paar gaat een weg in twee richtingen. Onderaan, in streepjes, de diensten voor welzijn die blijven aanvullen.',
      sleutel: [
        {
          kop: 'Drie banden',
          uitleg: 'Of het lukt, hangt af van alle drie, ook van die tussen begeleider en werkgever.',
        },
        {
          kop: 'Twee keer activeren',
          uitleg: 'Niet alleen de werkzoekende beweegt. De werkgever doet dat ook.',
        },
        {
          kop: 'Welzijn blijft erbij',
          uitleg: 'Diensten voor welzijn vullen aan, ook als iemand aan het werk is.',
        },
      ],
      noot: 'De figuur van het krachtgericht handboek is verloren. De hoeken komen uit de tekst.',
    },
  );

/** Knowledge, skill and attitude overlap; where all three meet in a real situation, there is a competentie. */
export function competentie(): Model {
  const [a, b, c]: [Punt, Punt, Punt] = [
    [128, 118],
    [232, 118],
    [180, 206],
  ];
  return model(
    318,
    [
      streek('rand', kring(a, 96), kring(b, 96), kring(c, 96)),
      streek('dun', kring(a, 96), kring(b, 96), kring(c, 96)),
      woorden(['kennis'], [84, 92], { letter: 'vet' }),
      woorden(['vaardigheid'], [272, 92], { letter: 'vet', grootte: 16 }),
      woorden(['houding'], [180, 262], { letter: 'vet' }),
      steenMet([180, 148], [104, 52], ['competentie'], [], 'vol'),
    ],
    {
      verhaal:
        'Drie cirkels die elkaar raken: kennis, vaardigheid en houding. Waar ze alle drie samenvallen, staat competentie.',
      sleutel: [
        { kop: 'Kennis', uitleg: 'Weten hoe iets moet.' },
        { kop: 'Vaardigheid', uitleg: 'Het ook kunnen doen.' },
        { kop: 'Houding', uitleg: 'Het willen doen op de manier die het werk vraagt.' },
      ],
      noot: 'De drie delen staan in de bronnen. De tekening is van ons.',
    },
  );
}
