import type { Papierwaarden } from '../kit/scherm/ontwerp.ts';
import type { Stuk, Tekening, Uitdraai } from '../kit/uitvoer/stuk.ts';
import { beschrijf, vertelMoment } from './describe.ts';
import { ruimte } from './papier/maat.ts';
import { type Blad, bladnummer, plakrand, plakwerk } from './papier/plak.ts';
import { legende, legendehoogte, samen, type Verf, verf } from './papier/verf.ts';
import type { Lijn, Moment } from './soort.ts';
import { tijdKort, zonderVerborgen } from './tijd.ts';
import type { Beeld } from './vorm/beeld.ts';
import { gebruikteTekens } from './vorm/tekens.ts';
import { opEenBlad, opScherm, opStroken } from './vorm/zet.ts';

export const titel = 'Life-eventlijn';
/** Below this share of their own size, words are too small for many who read little: about 10 points. */
const leesbaar = 0.85;

/** What the window for paper asks. */
export const papierkeuzes = [
  {
    id: 'papier',
    label: 'Hoe groot?',
    opties: [
      ['auto', 'Kies zelf: één blad A4, of meer als het anders te klein wordt'],
      ['a4', 'Alles op één blad A4'],
      ['a3', 'Alles op één blad A3'],
      ['plak', 'Bladen A4 om aan elkaar te plakken'],
    ],
  },
  { id: 'lijst', label: 'Zet er dezelfde lijn bij als lijst', aan: true },
] as const;

const tekening = (delen: Verf, breedte: number, hoogte: number, alt: string): Tekening => ({
  soort: 'tekening',
  alt,
  breedte,
  hoogte,
  ...delen,
});

/** The whole drawing, with its legend, as one. */
function heel(lijn: Lijn, beeld: Beeld): Tekening {
  const { breed, hoog } = beeld;
  const met = gebruikteTekens(lijn.momenten).length > 0;
  const venster = { x: 0, y: 0, breed, hoog: hoog + 1, verderLinks: false, verderRechts: false };
  const delen = samen(
    verf(beeld, venster),
    met ? legende(lijn.momenten, hoog + 4) : { vormen: [], woorden: [] },
  );
  return tekening(delen, breed, hoog + (met ? legendehoogte : 0), beschrijf(lijn).join(' '));
}

function opBlad(lijn: Lijn, papier: 'A4' | 'A3', kop: string) {
  const { breed, hoog } = ruimte(papier, kop);
  const onder = gebruikteTekens(lijn.momenten).length > 0 ? legendehoogte : 0;
  const { beeld, maat } = opEenBlad(lijn, breed, hoog - onder);
  const heelBeeld = heel(lijn, beeld);
  // The kit makes a drawing as large as its page; an air around it keeps it at the size that was chosen.
  const lucht = Math.max(0, breed / maat - beeld.breed);
  const verschoven = [...heelBeeld.vormen].map((vorm) => {
    const [x, y, m] = vorm.plek ?? [0, 0, 1];
    return { ...vorm, plek: [x + lucht / 2, y, m] as [number, number, number] };
  });
  const woorden = heelBeeld.woorden.map((woord) => ({ ...woord, x: woord.x + lucht / 2 }));
  return { maat, stuk: { ...heelBeeld, breedte: beeld.breed + lucht, vormen: verschoven, woorden } };
}

/** The line over sheets that are glued together, each a page. */
function opBladen(lijn: Lijn, kop: string): Tekening[] {
  const { breed, hoog, lager } = ruimte('A4', kop);
  const [pb, ph] = [breed - plakrand, hoog - Math.max(plakrand, legendehoogte)];
  const { beeld, maat, naast, onder } = opStroken(lijn, pb, ph);
  const [eb, eh] = [pb / maat, ph / maat];
  const bladen: Blad[] = Array.from({ length: naast * onder }, (_, i) => ({
    kolom: i % naast,
    rij: Math.floor(i / naast),
    naast,
    onder,
  }));
  return bladen.map((blad, i) => {
    const venster = {
      x: blad.kolom * eb,
      y: blad.rij * eh,
      breed: eb,
      hoog: eh,
      verderLinks: blad.kolom > 0,
      verderRechts: blad.kolom < naast - 1,
    };
    const met = blad.rij === onder - 1 && blad.kolom === 0 && gebruikteTekens(lijn.momenten).length > 0;
    const delen = samen(
      verf(beeld, venster),
      plakwerk(blad, eb, eh),
      met ? legende(lijn.momenten, eh + 4) : { vormen: [], woorden: [] },
    );
    // The first sheet has a title; on the others the line begins as much lower, so that the edges lie level.
    const zakt = i === 0 ? 0 : lager / maat;
    const alt =
      i === 0
        ? `Blad 1 van ${bladen.length} om aan elkaar te plakken. ${beschrijf(lijn).join(' ')}`
        : `Blad ${bladnummer(blad)} van ${bladen.length}. ${momentenIn(lijn, beeld, venster)}`;
    const gezakt = {
      vormen: delen.vormen.map((vorm) => {
        const [x, y, m] = vorm.plek ?? [0, 0, 1];
        return { ...vorm, plek: [x, y + zakt, m] as [number, number, number] };
      }),
      woorden: delen.woorden.map((woord) => ({ ...woord, y: woord.y + zakt })),
    };
    return tekening(gezakt, breed / maat, hoog / maat + zakt, alt);
  });
}

const momentenIn = (lijn: Lijn, beeld: Beeld, v: { x: number; y: number; breed: number; hoog: number }) =>
  beeld.stukken
    .filter(({ x, y }) => x >= v.x && x < v.x + v.breed && y >= v.y && y < v.y + v.hoog)
    .map(({ moment }) => vertelMoment(lijn, moment))
    .join(' ') || 'Hier loopt de lijn door.';

type Cel = (moment: Moment) => string;

/** The same line as a table; columns that nobody filled in stay away. */
function lijst(lijn: Lijn): Stuk[] {
  const thema: Cel = ({ baan }) => lijn.banen.find(({ id }) => id === baan)?.naam ?? '';
  const kolommen: [kop: string, deel: number, cel: Cel][] = [
    ['Wanneer', 1.1, (moment) => tijdKort(moment, lijn.as)],
    ['Eigen woorden', 2.4, ({ woorden }) => woorden],
    ['Thema', 1.2, thema],
    ['Wie of waar', 1.3, ({ wie }) => wie],
    ['IJkwoord', 1.1, ({ ijkwoord }) => ijkwoord],
    ['Wie of wat hielp', 1.8, ({ kracht }) => kracht],
    ['Notitie', 2.4, ({ notitie }) => notitie],
  ];
  const nodig = kolommen.filter(
    ([kop, , cel]) => kop === 'Eigen woorden' || lijn.momenten.some((m) => cel(m).trim()),
  );
  return [
    { soort: 'kop', tekst: 'Dezelfde lijn als lijst' },
    {
      soort: 'tabel',
      kop: nodig.map(([kop]) => kop),
      rijen: lijn.momenten.map((moment) => nodig.map(([, , cel]) => cel(moment))),
      delen: nodig.map(([, deel]) => deel),
    },
  ];
}

/** The line on paper: always whole, without what was hidden. */
export function maakUitdraai(doc: Lijn, naam: string, keuzes: Papierwaarden): Uitdraai {
  const lijn = zonderVerborgen(doc);
  const kop = naam ? `${titel}: ${naam}` : titel;
  const achteraan = keuzes.lijst && lijn.momenten.length > 0 ? [lijst(lijn)] : [];
  const blad = (papier: 'A4' | 'A3', paginas: Stuk[][]): Uitdraai => ({
    titel,
    naam,
    papier,
    richting: 'liggend',
    paginas: [...paginas, ...achteraan],
  });
  if (keuzes.papier === 'a3') return blad('A3', [[opBlad(lijn, 'A3', kop).stuk]]);
  if (keuzes.papier !== 'plak') {
    const { maat, stuk } = opBlad(lijn, 'A4', kop);
    if (keuzes.papier === 'a4' || maat >= leesbaar) return blad('A4', [[stuk]]);
  }
  return blad(
    'A4',
    opBladen(lijn, kop).map((stuk) => [stuk]),
  );
}

/** The whole line as one picture. */
export function maakPrent(doc: Lijn, naam: string): Uitdraai {
  const lijn = zonderVerborgen(doc);
  return { titel, naam, papier: 'A4', richting: 'liggend', paginas: [[heel(lijn, opScherm(lijn, 1000))]] };
}
