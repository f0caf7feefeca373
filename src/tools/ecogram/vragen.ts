/** The questions of the deck ecogram-legende: reading the whole, connecting otherwise, and support. */
export const gespreksvragen = {
  kijk: {
    titel: 'Kijk samen naar het geheel',
    vragen: {
      'el-18': 'Met hoeveel zijn ze, mensen en diensten samen?',
      'el-19': 'Zijn het verschillende soorten contacten?',
      'el-20': 'Wie kent wie op dit blad?',
      'el-21': 'Wie krijg je snel te pakken?',
      'el-22': 'Welke lijnen geven jou kracht, en welke kosten kracht?',
    },
  },
  anders: {
    titel: 'Wat mag anders?',
    vragen: {
      'el-23': 'Met wie zou je het contact willen herstellen?',
      'el-24': 'Van wie neem je beter wat meer afstand?',
      'el-25': 'Hoe kom je aan nieuwe, goede contacten?',
      'el-26': 'Hoe kan deze tekening jou sterker maken?',
    },
  },
  steun: {
    titel: 'Wie steunt mij?',
    vragen: {
      'el-27': 'Wie begreep jou en hielp je, toen het lastig was?',
      'el-28': 'Wie is er bijzonder voor jou? Op wie kan je bouwen?',
      'el-29': 'Wat krijg je van hen?',
      'el-30': 'Waar heb je hen leren kennen?',
      'el-31': 'Welke vereniging, dienst of groep heeft jou vroeger geholpen?',
    },
  },
} as const;

type Blok = (typeof gespreksvragen)[keyof typeof gespreksvragen];
type SleutelVan<T> = T extends unknown ? keyof T : never;
export type VraagId = SleutelVan<Blok['vragen']>;
export const vraagIds = Object.values(gespreksvragen).flatMap(
  ({ vragen }) => Object.keys(vragen) as VraagId[],
) as [VraagId, ...VraagId[]];
