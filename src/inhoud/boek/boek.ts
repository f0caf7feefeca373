import { getCollection } from 'astro:content';
import { gebruikteBegrippen } from '../../markdown/begrippen/gebruik.ts';
import { bronAdres, hoofdstukAdres, metBasis, methodiekAdres } from '../../model/adressen.ts';
import type { Hoofdstuk } from '../../model/hoofdstuk.ts';
import type { Blok, Deelstof, Hoofdstukstof, Stuk } from '../../print/boek/blok.ts';
import { bindBoek } from '../../print/boek/boek.ts';
import { maakHoofdstuk } from '../../print/boek/katernen.ts';
import type { Katern } from '../../print/boek/plan.ts';
import { boekPdf } from '../../print/boek/verf.ts';
import { teMarkeren } from '../begrippen.ts';
import { drukLetters } from '../druk/bladplan.ts';
import { uitKast } from '../druk/kast.ts';
import { delenMetHoofdstukken } from '../handboek.ts';
import { modelStof } from '../modellen.ts';
import { alleBronnen, alleMethodieken } from '../verzameling.ts';
import { leesBlokken } from './blokken.ts';

const alinea = (stukken: Stuk[], klein = false): Blok => ({
  soort: 'alinea',
  stukken,
  ...(klein && { maat: 'klein' as const }),
});

/** What stands below the text of a chapter: methodieken to do it with, and the sources. */
async function slot(h: Hoofdstuk): Promise<Blok[]> {
  const methodieken = await alleMethodieken();
  const bronnen = await alleBronnen();
  const doen = h.methodieken.flatMap((slug) => methodieken.find((m) => m.slug === slug) ?? []);
  const namen = [...new Set(h.bronnen.map(({ document }) => document))];
  return [
    ...(doen.length > 0
      ? [
          { soort: 'kop', diepte: 3, tekst: 'Methodieken om dit te doen' } satisfies Blok,
          {
            soort: 'lijst',
            genummerd: false,
            items: doen.map((m) => [alinea([{ tekst: m.titel, naar: methodiekAdres(m.slug) }])]),
          } satisfies Blok,
        ]
      : []),
    alinea(
      [
        { tekst: 'Bronnen: ' },
        ...namen.flatMap((id, i): Stuk[] => [
          { tekst: bronnen.get(id)?.kort ?? id, naar: bronAdres(id) },
          { tekst: i < namen.length - 1 ? ', ' : '. ' },
        ]),
        { tekst: 'De zinnen zijn van ons. Wat in grijs staat, voegden wij toe.' },
      ],
      true,
    ),
    ...h.rechten.map(({ werk, maker, uitleg }) =>
      alinea([{ tekst: `${werk} is van ${maker}. ${uitleg}` }], true),
    ),
  ];
}

let stof: Promise<Deelstof[]> | undefined;

/** The whole handbook as matter for the book; read once for the whole build. */
function boekstof(): Promise<Deelstof[]> {
  stof ??= (async () => {
    const teksten = new Map((await getCollection('handboek')).map(({ id, body = '' }) => [id, body]));
    const tekenstof = await modelStof();
    const hoofdstuk = async (h: Hoofdstuk, nummer: string): Promise<Hoofdstukstof> => ({
      pad: hoofdstukAdres(h.slug),
      nummer,
      titel: h.titel,
      lood: h.samenvatting,
      blokken: [...leesBlokken(teksten.get(h.slug) ?? '', tekenstof), ...(await slot(h))],
    });
    return Promise.all(
      (await delenMetHoofdstukken()).map(async ({ id, nr, titel, uitleg, hoofdstukken }) => ({
        pad: `/handboek/#${id}`,
        nr,
        titel,
        uitleg,
        hoofdstukken: await Promise.all(hoofdstukken.map((h, i) => hoofdstuk(h, `${nr}.${i + 1}`))),
      })),
    );
  })();
  return stof;
}

/** A chapter laid out; kept until its text or the engine changes. */
async function katern(h: Hoofdstukstof): Promise<Katern> {
  const bytes = await uitKast({ hoofdstuk: h }, 'json', async () =>
    new TextEncoder().encode(JSON.stringify(maakHoofdstuk(await drukLetters(), h))),
  );
  return JSON.parse(new TextDecoder().decode(bytes)) as Katern;
}

/** Which begrippen each page speaks of; asked once a page. */
async function begrippenzoeker() {
  const begrippen = await teMarkeren();
  const gezien = new Map<string, Set<string>>();
  return (id: string, { pad = '', perPagina }: Katern, blad: number): boolean => {
    const sleutel = `${pad} ${blad}`;
    let opBlad = gezien.get(sleutel);
    if (!opBlad) {
      opBlad = gebruikteBegrippen(perPagina[blad]?.tekst ?? '', begrippen);
      gezien.set(sleutel, opBlad);
    }
    return opBlad.has(id);
  };
}

const op = (a: { tekst: string }, b: { tekst: string }) => a.tekst.localeCompare(b.tekst, 'nl');

/**
 * The handbook as PDF: the whole, or one part.
 * @param deel number of the part; without it the whole book
 */
export async function handboekPdf(deel?: number): Promise<Uint8Array> {
  const delen = (await boekstof()).filter(({ nr }) => deel === undefined || nr === deel);
  const site = new URL(metBasis(import.meta.env.BASE_URL, '/'), import.meta.env.SITE).href;
  const begrippen = await teMarkeren();
  const methodieken = await alleMethodieken();
  const woorden = begrippen.map(({ id, term }) => ({ id, term }));
  const namen = methodieken.map(({ slug, titel }) => ({ slug, titel }));
  return uitKast({ boek: delen, site, woorden, namen }, 'pdf', async () => {
    const letters = await drukLetters();
    const [enige] = delen;
    const titel = deel === undefined || !enige ? 'Stapwijs, het handboek' : `Stapwijs: ${enige.titel}`;
    const bron = [...(await alleBronnen()).values()].filter(({ soort }) => soort === 'brondocument');
    const katernen = bindBoek(letters, {
      titel: deel === undefined || !enige ? 'Het handboek' : enige.titel,
      onder:
        deel === undefined
          ? ['Wat achter de methodieken zit', 'Voor coaches en trainers in de sociale economie']
          : [`Deel ${deel} van het handboek`],
      voet: [
        `De feiten komen uit: ${bron.map(({ kort }) => kort).join(', ')}. De zinnen zijn van ons.`,
        `${site.replace(/^https?:\/\/|\/$/g, '')}. Je mag dit boek delen onder CC BY-SA 4.0.`,
      ],
      delen: await Promise.all(
        delen.map(async (eigen) => ({
          stof: eigen,
          hoofdstukken: await Promise.all(eigen.hoofdstukken.map(katern)),
        })),
      ),
      register: [
        {
          kop: 'Begrippen',
          woorden: woorden.map(({ id, term }) => ({ id, tekst: term })).toSorted(op),
          opPagina: await begrippenzoeker(),
        },
        {
          kop: 'Methodieken',
          woorden: namen
            .map(({ slug, titel: naam }) => ({ id: methodiekAdres(slug), tekst: naam }))
            .toSorted(op),
          opPagina: (id, { perPagina }, blad) => perPagina[blad]?.links.includes(id) === true,
        },
      ],
    });
    return boekPdf(katernen, letters, { titel, site });
  });
}
