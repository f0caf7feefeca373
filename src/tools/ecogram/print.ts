import type { Stuk, Uitdraai } from '../kit/uitvoer/stuk.ts';
import { type Beeld, maakBeeld } from './beeld/beeld.ts';
import { heleLegende, type Legende, legendeVan } from './beeld/legende.ts';
import { ruim } from './beeld/maat.ts';
import { antwoorden, vertelLaag } from './describe.ts';
import { lijstVan } from './lijst.ts';
import { beeldOpPapier, legendeOpPapier, type Prent, verplaats } from './papier.ts';
import { type Ecogram, soort } from './soort.ts';
import { vergelijkingen, verschillen } from './verschillen.ts';
import { gespreksvragen } from './vragen.ts';
import { type Aard, type Domein, domeinen, inLaag, type Laag, laagNaam, soortNaam } from './woorden.ts';
import { gebruikteLagen, groot } from './zoek.ts';

/** What goes on paper. */
export interface Keuzes {
  papier: 'A4' | 'A3';
  richting: 'staand' | 'liggend';
  /** The layers to draw, each on a page of its own. */
  lagen: readonly Laag[];
  /** The same as a list, what differs between layers, and the questions with their answers. */
  lijst: boolean;
  verschillen: boolean;
  vragen: boolean;
}

export const gewoneKeuzes = (doc: Ecogram): Keuzes => ({
  papier: 'A4',
  richting: 'staand',
  lagen: gebruikteLagen(doc),
  lijst: true,
  verschillen: true,
  vragen: true,
});

/** Width by height of the paper inside its margins, as a share. */
const vorm = { staand: 0.72, liggend: 1.5 };
const wit = 18;

/** A drawing with its legend: under it, or beside it on paper that lies. Together they fill the page. */
function samen(beeld: Beeld, legende: readonly Legende[], richting: Keuzes['richting']) {
  const { x, y, b, h } = beeld.vak;
  const prent = verplaats(beeldOpPapier(beeld), -x, -y);
  if (richting === 'liggend') {
    const tekens = legendeOpPapier(legende, 215);
    const top = Math.max(0, (h - tekens.hoogte) / 2);
    const rechts = verplaats(tekens, b + wit, top);
    return { ...voeg(prent, rechts), breedte: b + wit + 230, hoogte: Math.max(h, tekens.hoogte) };
  }
  // a low, wide drawing would leave the page empty: the legend then takes more lines instead of more columns
  const tekens = legendeOpPapier(legende, Math.max(b, 430));
  const breedte = Math.max(b, 430);
  const midden = verplaats(prent, (breedte - b) / 2, 0);
  return {
    ...voeg(midden, verplaats(tekens, 0, h + wit)),
    breedte,
    hoogte: Math.min(h + wit + tekens.hoogte, breedte / vorm.staand + tekens.hoogte),
  };
}

const voeg = (a: Prent, b: Prent): Prent => ({
  vormen: [...a.vormen, ...b.vormen],
  woorden: [...a.woorden, ...b.woorden],
});

/** A layer as a drawing that stands alone on its page, legend included. */
export function tekeningVan(
  doc: Ecogram,
  laag: Laag,
  richting: Keuzes['richting'],
): Stuk & { soort: 'tekening' } {
  const beeld = maakBeeld(doc, laag, ruim);
  return {
    soort: 'tekening',
    alt: vertelLaag(doc, laag).join(' '),
    ...samen(beeld, legendeVan(doc, laag), richting),
  };
}

function lijst(doc: Ecogram, laag: Laag): Stuk[] {
  const rijen = lijstVan(doc, laag).map(({ wie, waar, band, steun, bereik }) => [
    wie.soort === 'mens' ? wie.label : `${wie.label} (${soortNaam[wie.soort].toLowerCase()})`,
    groot(waar),
    band,
    steun,
    bereik,
    wie.notitie,
  ]);
  if (rijen.length === 0) return [];
  const bereikt = rijen.some(([, , , , bereik]) => bereik);
  const genoteerd = rijen.some((rij) => rij[5]);
  const kolommen = [
    { kop: 'Wie', deel: 3 },
    { kop: 'Waar', deel: 3.4 },
    { kop: 'Band', deel: 2 },
    { kop: 'Steun', deel: 3.6 },
    ...(bereikt ? [{ kop: 'Bereik', deel: 1.5 }] : []),
    ...(genoteerd ? [{ kop: 'Notitie', deel: 3.4 }] : []),
  ];
  const telt = [true, true, true, true, bereikt, genoteerd];
  return [
    { soort: 'kop', tekst: laag === 'nu' ? 'Dezelfde tekening als lijst' : `Als lijst: ${inLaag[laag]}` },
    {
      soort: 'tabel',
      kop: kolommen.map(({ kop }) => kop),
      rijen: rijen.map((rij) => rij.filter((_, i) => telt[i])),
      delen: kolommen.map(({ deel }) => deel),
    },
  ];
}

const anders = (doc: Ecogram): Stuk[] =>
  vergelijkingen(doc).flatMap(({ van, naar, titel }): Stuk[] => {
    const zinnen = verschillen(doc, van, naar);
    return [
      { soort: 'kop', tekst: titel },
      zinnen.length > 0
        ? { soort: 'lijst', items: zinnen }
        : { soort: 'alinea', tekst: 'Er is geen verschil getekend.' },
    ];
  });

const gesprek = (doc: Ecogram): Stuk[] => {
  const gezegd = antwoorden(doc);
  if (gezegd.length === 0) return [];
  return [
    { soort: 'kop', tekst: 'Wat we erover zeiden' },
    ...gezegd.flatMap(({ vraag, antwoord }): Stuk[] => [
      { soort: 'alinea', tekst: vraag, zacht: true },
      { soort: 'alinea', tekst: antwoord },
    ]),
  ];
};

/** What a document puts on paper: each layer drawn on a page of its own, then the same in words. */
export function print(doc: Ecogram, naam: string, keuzes: Keuzes): Uitdraai {
  const { papier, richting, lagen } = keuzes;
  const kop = (laag: Laag): Stuk[] => (lagen.length > 1 ? [{ soort: 'kop', tekst: laagNaam[laag] }] : []);
  const woorden = [
    ...(keuzes.lijst ? lagen.flatMap((laag) => lijst(doc, laag)) : []),
    ...(keuzes.verschillen ? anders(doc) : []),
    ...(keuzes.vragen ? gesprek(doc) : []),
  ];
  return {
    titel: 'Ecogram',
    naam,
    papier,
    richting,
    paginas: [
      ...lagen.map((laag): Stuk[] => [...kop(laag), tekeningVan(doc, laag, richting)]),
      ...(woorden.length > 0 ? [woorden] : []),
    ],
  };
}

/** An empty ecogram to draw on by hand: rings, sectors and the legend, and on request the questions. */
export function leegBlad(
  keuzes: Pick<Keuzes, 'papier' | 'richting' | 'vragen'>,
  sectoren: readonly Domein[] = [],
  banden?: readonly Aard[],
): Uitdraai {
  const vast = sectoren.length > 0 ? [...sectoren] : domeinen.filter((domein) => domein !== 'andere');
  const beeld = maakBeeld({ ...soort.leeg(), vast }, 'nu', ruim);
  const vragen = Object.values(gespreksvragen).flatMap(({ titel, vragen: blok }): Stuk[] => [
    { soort: 'kop', tekst: titel },
    { soort: 'lijst', items: Object.values(blok) },
  ]);
  return {
    titel: 'Ecogram',
    naam: '',
    papier: keuzes.papier,
    richting: keuzes.richting,
    paginas: [
      [
        {
          soort: 'tekening',
          alt: 'Een leeg ecogram om op te tekenen: drie ringen rond ik in het midden, verdeeld in sectoren, met de legende.',
          ...samen(beeld, heleLegende(banden), keuzes.richting),
        },
      ],
      ...(keuzes.vragen ? [vragen] : []),
    ],
  };
}
