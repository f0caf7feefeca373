import type { Papierwaarden } from '../kit/scherm/ontwerp.ts';
import type { Stuk, Uitdraai } from '../kit/uitvoer/stuk.ts';
import { type Beeld, maakBeeld } from './beeld/beeld.ts';
import { type Legende, legendeVan, maakLegende } from './beeld/legende.ts';
import { ruim } from './beeld/maat.ts';
import { antwoorden, vertelLaag } from './describe.ts';
import { lijstVan } from './lijst.ts';
import type { Opstelling } from './opstelling.ts';
import { beeldOpPapier, legendeOpPapier, type Prent, verplaats } from './papier.ts';
import { type Ecogram, soort } from './soort.ts';
import { vergelijkingen, verschillen } from './verschillen.ts';
import { gespreksvragen } from './vragen.ts';
import {
  domeinen,
  inLaag,
  type Laag,
  laagNaam,
  lagen,
  richtingen,
  soorten,
  soortNaam,
  staten,
  steunsoorten,
} from './woorden.ts';
import { gebruikteLagen, groot } from './zoek.ts';

type Richting = Uitdraai['richting'];

/** The choices of the window for paper, read: an unknown one is the usual one. */
const lees = (waarden: Papierwaarden, doc: Ecogram) => {
  const laag = lagen.filter((een) => een === waarden.laag);
  return {
    papier: waarden.papier === 'A3' ? ('A3' as const) : ('A4' as const),
    richting: (waarden.richting === 'liggend' ? 'liggend' : 'staand') as Richting,
    lagen: laag.length > 0 ? laag : gebruikteLagen(doc),
    lijst: waarden.lijst === 'ja',
    verschillen: waarden.verschillen === 'ja',
    vragen: waarden.vragen === 'ja',
  };
};

const wit = 18;
/** The legend beside a drawing, and the least width of one under it. */
const [naast, onder] = [250, 450];

/** A drawing with its legend: under it, or beside it on paper that lies. Together they fill the page. */
function samen(beeld: Beeld, legende: readonly Legende[], richting: Richting) {
  const { x, y, b, h } = beeld.vak;
  const prent = verplaats(beeldOpPapier(beeld), -x, -y);
  if (richting === 'liggend') {
    const tekens = legendeOpPapier(legende, naast);
    const hoogte = Math.max(h, tekens.hoogte);
    const rechts = verplaats(tekens, b + wit, (hoogte - tekens.hoogte) / 2);
    return { ...voeg(verplaats(prent, 0, (hoogte - h) / 2), rechts), breedte: b + wit + naast, hoogte };
  }
  const breedte = Math.max(b, onder);
  const tekens = legendeOpPapier(legende, breedte);
  const midden = verplaats(prent, (breedte - b) / 2, 0);
  return { ...voeg(midden, verplaats(tekens, 0, h + wit)), breedte, hoogte: h + wit + tekens.hoogte };
}

const voeg = (a: Prent, b: Prent): Prent => ({
  vormen: [...a.vormen, ...b.vormen],
  woorden: [...a.woorden, ...b.woorden],
});

/** A layer as a drawing that stands alone on its page, legend included. */
export function tekeningVan(doc: Ecogram, laag: Laag, richting: Richting): Stuk & { soort: 'tekening' } {
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
export function print(doc: Ecogram, naam: string, waarden: Papierwaarden): Uitdraai {
  const keuzes = lees(waarden, doc);
  const { papier, richting } = keuzes;
  const kop = (laag: Laag): Stuk[] =>
    keuzes.lagen.length > 1 ? [{ soort: 'kop', tekst: laagNaam[laag] }] : [];
  const woorden = [
    ...(keuzes.lijst ? keuzes.lagen.flatMap((laag) => lijst(doc, laag)) : []),
    ...(keuzes.verschillen ? anders(doc) : []),
    ...(keuzes.vragen ? gesprek(doc) : []),
  ];
  return {
    titel: 'Ecogram',
    naam,
    papier,
    richting,
    paginas: [
      ...keuzes.lagen.map((laag): Stuk[] => [...kop(laag), tekeningVan(doc, laag, richting)]),
      ...(woorden.length > 0 ? [woorden] : []),
    ],
  };
}

/** An empty ecogram to draw on by hand: rings, sectors and the legend, and the questions when they are asked for. */
export function leegBlad(waarden: Papierwaarden, { sectoren, banden }: Opstelling): Uitdraai {
  const { papier, richting, vragen } = lees(waarden, soort.leeg());
  const vast = sectoren.length > 0 ? sectoren : domeinen.filter((domein) => domein !== 'andere');
  const beeld = maakBeeld({ ...soort.leeg(), vast }, 'nu', ruim);
  const legende = maakLegende({ aarden: banden, richtingen, steun: steunsoorten, soorten, staten }, 'ik');
  const blokken = Object.values(gespreksvragen).flatMap(({ titel, vragen: blok }): Stuk[] => [
    { soort: 'kop', tekst: titel },
    { soort: 'lijst', items: Object.values(blok) },
  ]);
  return {
    titel: 'Ecogram',
    naam: '',
    papier,
    richting,
    paginas: [
      [
        {
          soort: 'tekening',
          alt: 'Een leeg ecogram om op te tekenen: drie ringen rond ik in het midden, verdeeld in sectoren, met de legende.',
          ...samen(beeld, legende, richting),
        },
      ],
      ...(vragen ? [blokken] : []),
    ],
  };
}
