import {
  begripAdres,
  deckAdres,
  hoofdstukAdres,
  methodiekAdres,
  procesAdres,
  trajectAdres,
  werkbladAdres,
} from '../../model/adressen.ts';
import type { Begrip } from '../../model/begrip.ts';
import type { Deck } from '../../model/kaart.ts';
import type { Methodiek } from '../../model/methodiek.ts';
import type { Taxonomie } from '../../model/taxonomie.ts';
import type { Traject } from '../../model/traject.ts';
import type { Werkblad } from '../../model/werkblad.ts';
import { kaal, koppen } from '../taal/kaal.ts';
import type { Veld } from './index.ts';

/** The kinds of pages beside methodieken that a search finds, each a short group under the list. */
export const soorten = {
  traject: 'Trajecten',
  proces: 'Processen en stappen',
  handboek: 'Handboek',
  werkblad: 'Werkbladen',
  kaarten: 'Kaarten',
  begrip: 'Begrippen',
} as const;
export type Soort = keyof typeof soorten;

/** A page that can be found, and the words by which. */
export interface Vindbaar {
  soort: Soort | 'methodiek';
  titel: string;
  /** Its address below the base path. */
  pad: string;
  /** One line about it. */
  bij: string;
  velden: Veld[];
}

/** All that can be found on the site; `tekst` is the MDX body of a methodiek or a chapter. */
export interface Stof {
  taxonomie: Taxonomie;
  methodieken: readonly (Methodiek & { tekst: string })[];
  trajecten: readonly Traject[];
  werkbladen: readonly Werkblad[];
  decks: readonly Deck[];
  begrippen: readonly (Begrip & { id: string })[];
  /** Chapters of the handbook. */
  hoofdstukken: readonly { titel: string; slug: string; samenvatting: string; tekst: string }[];
}

const titel = (tekst: string): Veld => ({ tekst, gewicht: 16, kort: true });
const samenvatting = (tekst: string): Veld => ({ tekst, gewicht: 4 });
const kop = (tekst: string): Veld => ({ tekst, gewicht: 2.5, kort: true });
const lopend = (tekst: string): Veld => ({ tekst, gewicht: 0.5 });

/** All texts inside a piece of data, whatever its form; ids and other fixed values are no texts of more than a word. */
function teksten(waarde: unknown): string[] {
  if (typeof waarde === 'string') return waarde.includes(' ') ? [waarde] : [];
  if (Array.isArray(waarde)) return waarde.flatMap(teksten);
  return waarde !== null && typeof waarde === 'object' ? Object.values(waarde).flatMap(teksten) : [];
}

function methodiek(m: Methodiek & { tekst: string }, taxonomie: Taxonomie): Vindbaar {
  const label = (lijst: readonly { id: string; label: string }[], ids: readonly string[]) =>
    lijst.filter(({ id }) => ids.includes(id)).map((term) => term.label);
  return {
    soort: 'methodiek',
    titel: m.titel,
    pad: methodiekAdres(m.slug),
    bij: m.samenvatting,
    velden: [
      titel(m.titel),
      { tekst: m.slug.replaceAll('-', ' '), gewicht: 5, kort: true },
      samenvatting(m.samenvatting),
      { tekst: m.doel, gewicht: 2.5 },
      ...taxonomie.themas
        .filter(({ id }) => m.themas.includes(id))
        .flatMap((thema) => [
          { tekst: thema.label, gewicht: 2 },
          { tekst: thema.uitleg, gewicht: 0.7 },
        ]),
      ...label(taxonomie.fasen, m.fase).map((tekst) => ({ tekst, gewicht: 1 })),
      ...label(taxonomie.soorten, [m.soort]).map((tekst) => ({ tekst, gewicht: 1 })),
      ...label(taxonomie.doelgroepen, m.doelgroep).map((tekst) => ({ tekst, gewicht: 0.7 })),
      { tekst: m.middelen.join(', '), gewicht: 1.5 },
      ...m.rechten.map(({ werk, maker }) => ({ tekst: `${werk} ${maker}`, gewicht: 1 })),
      ...koppen(m.tekst).map(kop),
      lopend(kaal(m.tekst)),
    ],
  };
}

/** Every page that can be found: first the methodieken in the order given, then the rest by kind. */
export function vindbaar(stof: Stof): Vindbaar[] {
  const { taxonomie } = stof;
  return [
    ...stof.methodieken.map((m) => methodiek(m, taxonomie)),
    ...stof.trajecten.map(
      (t): Vindbaar => ({
        soort: 'traject',
        titel: t.titel,
        pad: trajectAdres(t.slug),
        bij: t.samenvatting,
        velden: [
          titel(t.titel),
          samenvatting(`${t.samenvatting} ${t.voorWie} ${t.resultaat}`),
          ...t.momenten.map((moment) => kop(moment.titel)),
          lopend(t.momenten.map((moment) => `${moment.samenvatting} ${moment.doelen.join(' ')}`).join(' ')),
        ],
      }),
    ),
    ...taxonomie.processen.flatMap((proces): Vindbaar[] => [
      {
        soort: 'proces',
        titel: proces.label,
        pad: procesAdres(proces.id),
        bij: proces.uitleg,
        velden: [titel(proces.label), samenvatting(proces.uitleg)],
      },
      ...proces.stappen.map(
        (stap): Vindbaar => ({
          soort: 'proces',
          titel: `${stap.label} (${proces.label})`,
          pad: procesAdres(`${proces.id}/${stap.id}`),
          bij: stap.uitleg,
          velden: [titel(stap.label), { tekst: proces.label, gewicht: 1 }, samenvatting(stap.uitleg)],
        }),
      ),
    ]),
    ...stof.hoofdstukken.map(
      (hoofdstuk): Vindbaar => ({
        soort: 'handboek',
        titel: hoofdstuk.titel,
        pad: hoofdstukAdres(hoofdstuk.slug),
        bij: hoofdstuk.samenvatting,
        velden: [
          titel(hoofdstuk.titel),
          samenvatting(hoofdstuk.samenvatting),
          ...koppen(hoofdstuk.tekst).map(kop),
          lopend(kaal(hoofdstuk.tekst)),
        ],
      }),
    ),
    ...stof.werkbladen.map(
      (blad): Vindbaar => ({
        soort: 'werkblad',
        titel: blad.titel,
        pad: werkbladAdres(blad.slug),
        bij: blad.samenvatting,
        velden: [titel(blad.titel), samenvatting(blad.samenvatting), lopend(teksten(blad.velden).join(' '))],
      }),
    ),
    ...stof.decks.map(
      (deck): Vindbaar => ({
        soort: 'kaarten',
        titel: deck.titel,
        pad: deckAdres(deck.slug),
        bij: deck.uitleg,
        velden: [
          titel(deck.titel),
          samenvatting(deck.uitleg),
          lopend(deck.kaarten.map((kaart) => kaart.tekst).join(', ')),
        ],
      }),
    ),
    ...stof.begrippen.map(
      (begrip): Vindbaar => ({
        soort: 'begrip',
        titel: begrip.term,
        pad: begripAdres(begrip.id),
        bij: begrip.definitie,
        velden: [
          titel(begrip.term),
          ...[begrip.voluit, ...begrip.synoniemen, ...begrip.vormen].map((naam) => titel(naam ?? '')),
          lopend(begrip.definitie),
        ],
      }),
    ),
  ];
}
