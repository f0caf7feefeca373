import type { Ecogram, Lijn } from '../soort.ts';
import type { Kind, Laag, Staat } from '../woorden.ts';
import { lijnenIn, naamVanMidden } from '../zoek.ts';
import { bandWeg, type Eind, type Hindernis } from './banden.ts';
import type { Etiket } from './etiket.ts';
import { type Bandbeeld, bandBeeld } from './lijn.ts';
import type { Maat } from './maat.ts';
import { type Midden, maakMidden } from './midden.ts';
import { type Naam, ringNamen, sectorNamen } from './namen.ts';
import { type Gelegd, type Plaatsing, plaats } from './plaats.ts';
import { maakSectoren, type Sector } from './sectoren.ts';
import { maakStukken } from './stukken.ts';
import { omhulling, rondom, ruimer, type Vak } from './vak.ts';
import type { Weg } from './weg.ts';

/** A line of words, centred on x; y is its baseline. */
export interface Woordregel {
  tekst: string;
  x: number;
  y: number;
  grootte: number;
  vet: boolean;
}

/** Someone in the drawing: a sign, or the box of a group, with words. */
export interface Knoop {
  id: string;
  soort: Kind;
  staat: Staat;
  x: number;
  y: number;
  half: [breed: number, hoog: number];
  /** A box that holds members; its words stand inside. */
  doos: boolean;
  regels: Woordregel[];
  teken: Vak;
  woorden: Vak;
}

export interface Bandlijn {
  van: string;
  naar: string;
  lijn: Lijn;
  weg: Weg;
  beeld: Bandbeeld;
}

/** A layer of an ecogram as plain numbers, with 0 0 in the middle: screen and paper draw the same. */
export interface Beeld {
  vak: Vak;
  stralen: Plaatsing['stralen'];
  sectoren: Sector[];
  midden: Midden;
  ringNamen: Naam[];
  sectorNamen: Naam[];
  /** Boxes of groups come before who is in them. */
  knopen: Knoop[];
  banden: Bandlijn[];
}

function zetRegels({ regels }: Etiket, x: number, boven: number, maat: Maat): Woordregel[] {
  let y = boven;
  return regels.map(({ tekst, grootte, vet }) => {
    y += grootte * maat.regel;
    return { tekst, grootte, vet, x, y: y - grootte * (maat.regel - 0.92) };
  });
}

function knopenVan({ stuk, x, y, teken, etiket }: Gelegd, maat: Maat): Knoop[] {
  const { wie, plek, half, leden = [] } = stuk;
  const doos = stuk.leden !== undefined;
  const woorden = etiket ?? rondom(x, teken.y + maat.lucht + stuk.etiket.h / 2, stuk.etiket.b, stuk.etiket.h);
  const groep: Knoop = {
    id: wie.id,
    soort: wie.soort,
    staat: plek.staat,
    x,
    y,
    half,
    doos,
    regels: zetRegels(stuk.etiket, x, woorden.y, maat),
    teken,
    woorden,
  };
  return [
    groep,
    ...leden.map((lid): Knoop => {
      const [lx, ly] = [x + lid.dx, y + lid.dy];
      const { b, h } = lid.etiket;
      const vak = rondom(lx, ly + maat.lid + 2 + h / 2, b, h);
      return {
        id: lid.wie.id,
        soort: lid.wie.soort,
        staat: lid.plek.staat,
        x: lx,
        y: ly,
        half: [maat.lid, maat.lid],
        doos: false,
        regels: zetRegels(lid.etiket, lx, vak.y, maat),
        teken: rondom(lx, ly, maat.lid * 2, maat.lid * 2),
        woorden: vak,
      };
    }),
  ];
}

/**
 * The bands between signs that stand somewhere.
 * @param alleen only those with an end among these, as long as they are dragged
 */
export function maakBanden(
  doc: Ecogram,
  laag: Laag,
  knopen: readonly Knoop[],
  midden: Midden,
  alleen?: readonly string[],
): Bandlijn[] {
  const einden = new Map<string, Eind>([['ik', { x: 0, y: 0, half: [midden.rx, midden.ry], rond: true }]]);
  for (const { id, x, y, half, doos, soort } of knopen)
    einden.set(id, { x, y, half, rond: !doos && soort !== 'groep' });
  const groepVan = new Map(doc.wie.map(({ id, groep }) => [id, groep]));
  const tekens: [string, Vak][] = [
    ['ik', rondom(0, 0, midden.rx * 2, midden.ry * 2)],
    ...knopen.filter(({ doos }) => !doos).map(({ id, teken }): [string, Vak] => [id, teken]),
  ];
  const woorden = knopen.map(({ woorden: vak }): Hindernis => ({ vak, prijs: 30 }));
  return lijnenIn(doc, laag).flatMap(({ van, naar, lijn }) => {
    const [a, b] = [einden.get(van), einden.get(naar)];
    if (!a || !b || (alleen && !alleen.includes(van) && !alleen.includes(naar))) return [];
    const eigen = [van, naar];
    const langs = tekens.flatMap(([id, vak]): Hindernis[] =>
      eigen.includes(id) || eigen.includes(groepVan.get(id) ?? '') ? [] : [{ vak, prijs: 100 }],
    );
    // lines to the middle stay nearly straight: the eye follows them inward
    const weg = bandWeg(a, b, [...langs, ...woorden], van === 'ik' ? 0.16 : 0.5);
    return [{ van, naar, lijn, weg, beeld: bandBeeld(lijn.aard, weg, lijn.richting) }];
  });
}

/** Lays out a layer. The same document always gives the same drawing. */
export function maakBeeld(doc: Ecogram, laag: Laag, maat: Maat): Beeld {
  const midden = maakMidden(naamVanMidden(doc), maat);
  const sectoren = maakSectoren(doc);
  const kern = rondom(0, 0, midden.rx * 2, midden.ry * 2);
  const { stralen, gelegd } = plaats(maakStukken(doc, laag, maat), sectoren, kern, maat);
  const knopen = gelegd.flatMap((een) => knopenVan(een, maat));
  const bezet = knopen.flatMap(({ teken, woorden }) => [teken, woorden]);
  const banden = maakBanden(doc, laag, knopen, midden);
  const wegen = banden.map(({ weg }) => weg);
  const opRingen = ringNamen(stralen, [...bezet, kern], wegen, maat);
  const opSectoren = sectorNamen(sectoren, stralen[3], [...bezet, ...opRingen.map(({ vak }) => vak)], maat);
  const alles = [
    rondom(0, 0, stralen[3] * 2, stralen[3] * 2),
    ...bezet,
    ...[...opRingen, ...opSectoren].map(({ vak }) => vak),
    ...wegen.flatMap((weg) => weg.map(([x, y]): Vak => rondom(x, y, 24, 24))),
  ];
  return {
    vak: ruimer(omhulling(alles), maat.lucht * 2),
    stralen,
    sectoren,
    midden,
    ringNamen: opRingen,
    sectorNamen: opSectoren,
    knopen,
    banden,
  };
}
