import { type Deel, type Model, model, samen, streek, weg, woorden } from './kit.ts';

/** The boxes of the scheme, in the layers that their words tell. */
const lagen: { naam: string; vakken: string[][] }[] = [
  {
    naam: 'Wie',
    vakken: [
      ['verplicht', 'ingeschreven'],
      ['andere werk-', 'zoekenden'],
      ['niet inge-', 'schreven'],
    ],
  },
  {
    naam: 'Langs waar',
    vakken: [
      ['traject', 'VDAB'],
      ['traject', 'ATB'],
      ['regularisatie', 'tot 30 juni'],
      ['kandidaten', 'na 30 juni'],
    ],
  },
  {
    naam: 'Onderzoek',
    vakken: [
      ['psycholoog', 'van VDAB'],
      ['activerings-', 'screening'],
    ],
  },
  {
    naam: 'Advies',
    vakken: [
      ['NEC of', 'beschermd'],
      ['arbeids-', 'zorg'],
      ['activerings-', 'begeleiding'],
      ['niet toe-', 'leidbaar'],
    ],
  },
  {
    naam: 'Waar naartoe',
    vakken: [
      ['oude', 'plaatsen'],
      ['nieuwe', 'plaatsen'],
      ['activering bij', 'aanbieder'],
      ['traject', 'elders'],
    ],
  },
];

const hoogte = 94;

function laag({ naam, vakken }: (typeof lagen)[number], nr: number): Deel {
  const y = nr * (hoogte + 36);
  const breed = 360 / vakken.length;
  return samen(
    woorden([naam], [2, y + 9], { letter: 'vet', grootte: 16, anker: 'begin' }),
    ...vakken.map((regels, i) => {
      const x = i * breed + 2;
      return samen(
        streek(
          'rand',
          `M${x + 5} ${y + 24}h${breed - 14}q5 0 5 5v52q0 5 -5 5h${-(breed - 14)}q-5 0 -5 -5v-52q0 -5 5 -5Z`,
        ),
        woorden(regels, [x + breed / 2 - 2, y + 55], { grootte: vakken.length > 3 ? 14 : 15 }),
      );
    }),
    nr < lagen.length - 1 ? weg([180, y + 88], [180, y + 126]) : samen(),
  );
}

/** The channels into arbeidszorg around 2008. Which box led to which is lost with the arrows of the figure. */
export const instroomkanalen = (): Model =>
  model((hoogte + 36) * lagen.length - 40, lagen.map(laag), {
    verhaal: `Vijf rijen onder elkaar. ${lagen.map(({ naam, vakken }) => `${naam}: ${vakken.map((regels) => regels.join(' ').replace('- ', '')).join(', ')}.`).join(' ')}`,
    sleutel: [
      { kop: 'Oude plaatsen', uitleg: 'Arbeidszorg in de toen erkende sociale werkplaatsen.' },
      { kop: 'Nieuwe plaatsen', uitleg: 'De extra plaatsen van het meerbanenplan.' },
      {
        kop: 'Regularisatie',
        uitleg:
          'Een aanvraag voor 30 juni. Daarna ging een nieuwe kandidaat langs een arbeidszorginitiatief.',
      },
    ],
    noot: 'Stand van februari 2008, dus geschiedenis. De pijlen van het schema zijn verloren: welk vak naar welk leidde, weten we niet. Ook de indeling in rijen is van ons.',
  });
