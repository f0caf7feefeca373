import type { Wijziging } from '../../kit/soort.ts';
import { grens } from '../grens.ts';
import type { Ecogram, Plek, Wie } from '../soort.ts';
import type { Domein, Kind, Laag, Ring, Staat } from '../woorden.ts';
import { ledenVan, zoekWie } from '../zoek.ts';
import { kortLabel, kortTekst } from './kort.ts';

type Doe = Wijziging<Ecogram>;

/** The same document with one person changed. */
export function metWie(doc: Ecogram, id: string, om: (wie: Wie) => Wie): Ecogram {
  let anders = false;
  const wie = doc.wie.map((een) => {
    if (een.id !== id) return een;
    const nieuw = om(een);
    anders ||= nieuw !== een;
    return nieuw;
  });
  return anders ? { ...doc, wie } : doc;
}

/** The first place of a sector that nobody has. */
export function vrijeStoel(doc: Ecogram, domein: Domein): number {
  const bezet = new Set(doc.wie.filter((wie) => wie.domein === domein).map(({ stoel }) => stoel));
  let stoel = 0;
  while (bezet.has(stoel)) stoel++;
  return stoel;
}

export interface NieuwWie {
  id: string;
  label: string;
  soort: Kind;
  domein: Domein;
  laag: Laag;
  ring: Ring;
  staat?: Staat;
}

/** Puts someone new in a layer. Nothing happens without a name, or when the drawing is full. */
export const voegToe =
  ({ id, label, soort, domein, laag, ring, staat = 'aanwezig' }: NieuwWie): Doe =>
  (doc) => {
    const naam = kortLabel(label, grens.label);
    const magId = /^[0-9a-z]{1,24}$/.test(id) && id !== 'ik' && !zoekWie(doc, id);
    if (!naam || !magId || doc.wie.length >= grens.wie) return doc;
    const nieuw: Wie = {
      id,
      label: naam,
      soort,
      domein,
      stoel: vrijeStoel(doc, domein),
      bereik: 'onbekend',
      notitie: '',
      plekken: { [laag]: { ring, staat } satisfies Plek },
    };
    return { ...doc, wie: [...doc.wie, nieuw] };
  };

/** Another name; an empty one changes nothing. */
export const noem =
  (id: string, label: string): Doe =>
  (doc) =>
    metWie(doc, id, (wie) => {
      const naam = kortLabel(label, grens.label);
      return naam && naam !== wie.label ? { ...wie, label: naam } : wie;
    });

/** A person, a group or a service. A group that becomes something else lets its members go, and leaves no group itself. */
export const maakSoort =
  (id: string, soort: Kind): Doe =>
  (doc) => {
    const oud = zoekWie(doc, id);
    if (!oud || oud.soort === soort) return doc;
    const wie = doc.wie.map((een) => {
      if (een.id === id) return { ...(soort === 'groep' ? zonderGroep(een) : een), soort };
      return een.groep === id ? zonderGroep(een) : een;
    });
    return { ...doc, wie };
  };

export const zonderGroep = ({ groep: _, ...rest }: Wie): Wie => rest;

/** Another sector: a place of its own there, and no longer put by hand. */
export const naarDomein =
  (id: string, domein: Domein): Doe =>
  (doc) =>
    metWie(doc, id, (wie) => {
      if (wie.domein === domein) return wie;
      const plekken = Object.fromEntries(
        Object.entries(wie.plekken).map(([laag, { ring, staat }]) => [laag, { ring, staat }]),
      );
      return { ...wie, domein, stoel: vrijeStoel(doc, domein), plekken };
    });

export const noteer =
  (id: string, notitie: string): Doe =>
  (doc) =>
    metWie(doc, id, (wie) => {
      const tekst = kortTekst(notitie, grens.notitie);
      return tekst === wie.notitie ? wie : { ...wie, notitie: tekst };
    });

export const zetBereik =
  (id: string, bereik: Wie['bereik']): Doe =>
  (doc) =>
    metWie(doc, id, (wie) => (wie.bereik === bereik ? wie : { ...wie, bereik }));

/** In a group, or (undefined) out of it. A group never goes in a group, and holds twelve at most. */
export const zetInGroep =
  (id: string, groep: string | undefined): Doe =>
  (doc) => {
    const wie = zoekWie(doc, id);
    if (!wie || wie.groep === groep) return doc;
    if (groep === undefined) return metWie(doc, id, zonderGroep);
    const mag = wie.soort !== 'groep' && zoekWie(doc, groep)?.soort === 'groep';
    if (!mag || ledenVan(doc, groep).length >= grens.leden) return doc;
    return metWie(doc, id, (een) => ({ ...een, groep }));
  };

/** Takes someone away for good, with every band; the members of a group stay. */
export const verwijder =
  (id: string): Doe =>
  (doc) => {
    if (!zoekWie(doc, id)) return doc;
    return {
      ...doc,
      wie: doc.wie.filter((wie) => wie.id !== id).map((wie) => (wie.groep === id ? zonderGroep(wie) : wie)),
      banden: doc.banden.filter(({ van, naar }) => van !== id && naar !== id),
    };
  };
