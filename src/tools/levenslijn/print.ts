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
import { type Gevouwen, gevouwen, opEenBlad, opStroken } from './vorm/zet.ts';

export const titel = 'Life-eventlijn';
/** Below this share of their own size, words are too small for many who read little: under 10 points. */
const leesbaar = 0.8;

const tekening = (delen: Verf, breedte: number, hoogte: number, alt: string): Tekening => ({
  soort: 'tekening',
  alt,
  breedte,
  hoogte,
  ...delen,
});

/** The same a bit to the right and down. */
const verschuif = ({ vormen, woorden }: Verf, dx: number, dy: number): Verf => ({
  vormen: vormen.map((vorm) => {
    const [x, y, m] = vorm.plek ?? [0, 0, 1];
    return { ...vorm, plek: [x + dx, y + dy, m] };
  }),
  woorden: woorden.map((woord) => ({ ...woord, x: woord.x + dx, y: woord.y + dy })),
});
const niets: Verf = { vormen: [], woorden: [] };
const heeftTekens = (lijn: Lijn) => gebruikteTekens(lijn.momenten).length > 0;

/** The whole drawing in one stroke, with its legend, on at least this width. */
function heel(lijn: Lijn, beeld: Beeld, breed = beeld.breed): Tekening {
  const { hoog } = beeld;
  const venster = { x: 0, y: 0, breed: beeld.breed, hoog: hoog + 1, verderLinks: false, verderRechts: false };
  const sleutel = heeftTekens(lijn) ? legende(lijn.momenten, hoog + 8) : niets;
  const delen = samen(verschuif(verf(beeld, venster), (breed - beeld.breed) / 2, 0), sleutel);
  return tekening(delen, breed, hoog + (heeftTekens(lijn) ? legendehoogte : 0), beschrijf(lijn).join(' '));
}

/** The line folded over the rows of one sheet. */
function inRijen(lijn: Lijn, { beeld, rijen, rijbreedte, rijhoogte }: Gevouwen): Tekening {
  const delen = Array.from({ length: rijen }, (_, i) => {
    const venster = {
      x: i * rijbreedte,
      y: 0,
      breed: rijbreedte,
      hoog: beeld.hoog + 1,
      verderLinks: i > 0,
      verderRechts: i < rijen - 1,
    };
    return verschuif(verf(beeld, venster), 0, i * rijhoogte);
  });
  const hoog = rijen * rijhoogte;
  const sleutel = heeftTekens(lijn) ? legende(lijn.momenten, hoog) : niets;
  const alt = `De lijn loopt over ${rijen} rijen, van links naar rechts en dan verder op de volgende rij. ${beschrijf(lijn).join(' ')}`;
  return tekening(
    samen(...delen, sleutel),
    rijbreedte + 16,
    hoog + (heeftTekens(lijn) ? legendehoogte : 0),
    alt,
  );
}

/** The line on one sheet: in one stroke, or folded when that keeps it larger. */
function opBlad(lijn: Lijn, papier: 'A4' | 'A3', kop: string) {
  const { breed, hoog } = ruimte(papier, kop);
  const over = hoog - (heeftTekens(lijn) ? legendehoogte : 0);
  const recht = opEenBlad(lijn, breed, over);
  const vouw = recht.maat < leesbaar ? gevouwen(lijn, breed, over) : undefined;
  const stuk =
    vouw && vouw.maat > recht.maat * 1.1
      ? inRijen(lijn, vouw)
      : heel(lijn, recht.beeld, Math.max(recht.beeld.breed, breed / recht.maat));
  return { recht: recht.maat, stuk, vol: (stuk.hoogte * breed) / stuk.breedte / hoog };
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
  // A single row of sheets has the line in the middle of its height.
  const midden = onder === 1 ? (eh - beeld.hoog) / 2 : 0;
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
      verschuif(verf(beeld, venster), 0, midden),
      plakwerk(blad, eb, eh),
      met ? legende(lijn.momenten, eh + 4) : niets,
    );
    // The first sheet has a title; on the others the line begins as much lower, so that the edges lie level.
    const zakt = i === 0 ? 0 : lager / maat;
    const alt =
      i === 0
        ? `Blad 1 van ${bladen.length} om aan elkaar te plakken. ${beschrijf(lijn).join(' ')}`
        : `Blad ${bladnummer(blad)} van ${bladen.length}. ${momentenIn(lijn, beeld, venster)}`;
    return tekening(verschuif(delen, 0, zakt), breed / maat, hoog / maat + zakt, alt);
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
  const woorden = keuzes.lijst && lijn.momenten.length > 0 ? lijst(lijn) : [];
  const uit = (papier: 'A4' | 'A3', paginas: Stuk[][]): Uitdraai => ({
    titel,
    naam,
    papier,
    richting: 'liggend',
    paginas: paginas.filter((pagina) => pagina.length > 0),
  });
  const papier = keuzes.papier === 'a3' ? 'A3' : 'A4';
  if (keuzes.papier !== 'plak') {
    const { recht, stuk, vol } = opBlad(lijn, papier, kop);
    // A low drawing leaves room for the list under it.
    if (keuzes.papier !== 'auto' || recht >= leesbaar)
      return uit(papier, vol < 0.55 ? [[stuk, ...woorden]] : [[stuk], woorden]);
  }
  return uit('A4', [...opBladen(lijn, kop).map((stuk): Stuk[] => [stuk]), woorden]);
}

/** The whole line as one picture. */
export function maakPrent(doc: Lijn, naam: string): Uitdraai {
  const lijn = zonderVerborgen(doc);
  const { stuk } = opBlad(lijn, 'A4', titel);
  return { titel, naam, papier: 'A4', richting: 'liggend', paginas: [[stuk]] };
}
