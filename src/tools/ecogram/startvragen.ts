import { gespreksvragen } from './vragen.ts';
import type { Domein, Kind, Staat, Startweg } from './woorden.ts';

/** A question that brings names up; who is named comes in this sector, as this kind, like this. */
export interface Startvraag {
  vraag: string;
  hulp?: string;
  domein: Domein;
  soort: Kind;
  staat?: Staat;
}

const een = (
  domein: Domein,
  vraag: string,
  hulp?: string,
  soort: Kind = 'mens',
  staat?: Staat,
): Startvraag => ({
  vraag,
  domein,
  soort,
  ...(hulp && { hulp }),
  ...(staat && { staat }),
});

/** Ways to begin. The support questions are those of the source; the others are ours. */
export const startvragen = {
  kringen: {
    naam: 'Kring per kring',
    uitleg: 'Familie, vrienden, buren, werk en zo verder.',
    vragen: [
      een('familie', 'Met wie woon je samen?'),
      een('familie', 'Wie van je familie zie of hoor je?', 'Ook familie die ver woont.'),
      een('vrienden', 'Met wie spreek je af, of met wie lach je?'),
      een('buren', 'Wie ken je in je straat of je gebouw?', 'Iemand die je groet, telt ook.'),
      een('werk', 'Met wie werk of leer je samen?', "Denk aan collega's, een begeleider, een klas."),
      een(
        'diensten',
        'Welke dienst of begeleider helpt jou nu?',
        'Denk aan de huisarts of het OCMW.',
        'dienst',
      ),
      een('online', 'Wie spreek je vooral met je telefoon?'),
      een('verenigingen', 'Waar kom je graag?', 'Een club, een gebedshuis, een koffiehuis.', 'groep'),
      een('andere', 'Wie hebben we nog niet gehad?'),
      een('familie', 'Wie was er vroeger belangrijk?', 'Die mag er ook op.', 'mens', 'vroeger'),
      een(
        'vrienden',
        'Wie of wat mis je?',
        'Het mag ook een soort mens zijn: iemand om mee te wandelen.',
        'mens',
        'ontbreekt',
      ),
    ],
  },
  steun: {
    naam: 'Beginnen bij de steun',
    uitleg: 'Zo staan de mensen die steunen er als eersten op.',
    vragen: [
      een('vrienden', gespreksvragen.steun.vragen['el-27']),
      een('familie', gespreksvragen.steun.vragen['el-28']),
      een('diensten', gespreksvragen.steun.vragen['el-31'], undefined, 'dienst', 'vroeger'),
    ],
  },
  leven: {
    naam: 'Langs de levensdomeinen',
    uitleg: 'Vraag alleen wie er helpt, niet naar het probleem zelf.',
    vragen: [
      een('diensten', 'Wie helpt je als het om geld gaat?'),
      een('werk', 'Wie helpt je bij werk of werk zoeken?'),
      een('buren', 'Wie helpt je bij het wonen?'),
      een('familie', 'Wie helpt je met je gezin?'),
      een('werk', 'Wie helpt je bij leren en taal?'),
      een('diensten', 'Wie zorgt mee voor je gezondheid?', undefined, 'dienst'),
      een('vrienden', 'Wie zie je graag?'),
      een('verenigingen', 'Met wie doe je iets in je vrije tijd?', undefined, 'groep'),
      een('diensten', 'Wie staat je bij met papieren?', undefined, 'dienst'),
      een('diensten', 'Welke hulp of dienst komt er nog?', undefined, 'dienst'),
    ],
  },
} as const satisfies Record<Startweg, { naam: string; uitleg: string; vragen: readonly Startvraag[] }>;
