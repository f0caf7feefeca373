import type { Wijziging } from '../../kit/soort.ts';
import { grens } from '../grens.ts';
import type { Band, Ecogram, Lijn } from '../soort.ts';
import { type Laag, type Richting, type Steun, steunsoorten } from '../woorden.ts';
import { paar, zoekBand, zoekWie } from '../zoek.ts';

type Doe = Wijziging<Ecogram>;

/** Bands without their line in a layer, for those that `welke` says; a band without any line is gone. */
export const zonderLaag = (banden: readonly Band[], laag: Laag, welke: (band: Band) => boolean): Band[] =>
  banden.flatMap((band) => {
    if (!band.lijnen[laag] || !welke(band)) return [band];
    const { [laag]: _, ...lijnen } = band.lijnen;
    return Object.keys(lijnen).length > 0 ? [{ ...band, lijnen }] : [];
  });

const omgekeerd: Record<Richting, Richting> = {
  geen: 'geen',
  beide: 'beide',
  krijgt: 'geeft',
  geeft: 'krijgt',
};

const gelijk = (a: Lijn, b: Lijn) =>
  a.aard === b.aard && a.richting === b.richting && a.steun.join() === b.steun.join();

export interface Bandplek {
  laag: Laag;
  /** 'ik' is the person in the middle; the direction is seen from here. */
  van: string;
  naar: string;
}

/**
 * Draws a band in a layer, or changes what is given of the band that is there. Without a kind it is a plain one. Both
 * ends must stand in the layer. Kinds of support belong only to a band with the person in the middle.
 */
export const zetBand =
  ({ laag, van, naar, ...wens }: Bandplek & Partial<Lijn>): Doe =>
  (doc) => {
    const er = (id: string) => id === 'ik' || zoekWie(doc, id)?.plekken[laag];
    const oude = zoekBand(doc, van, naar);
    if (van === naar || !er(van) || !er(naar) || (!oude && doc.banden.length >= grens.banden)) return doc;
    const ends = paar(van, naar);
    const oud = oude?.lijnen[laag];
    const richting = wens.richting && ends.om ? omgekeerd[wens.richting] : wens.richting;
    const steun = wens.steun ?? oud?.steun ?? [];
    const lijn: Lijn = {
      aard: wens.aard ?? oud?.aard ?? 'gewoon',
      richting: richting ?? oud?.richting ?? 'geen',
      steun: ends.van === 'ik' ? steunsoorten.filter((soort) => steun.includes(soort)) : [],
    };
    if (oud && gelijk(oud, lijn)) return doc;
    const nieuw: Band = { van: ends.van, naar: ends.naar, lijnen: { ...oude?.lijnen, [laag]: lijn } };
    const banden = oude ? doc.banden.map((band) => (band === oude ? nieuw : band)) : [...doc.banden, nieuw];
    return { ...doc, banden };
  };

/** A kind of support from someone to the person in the middle, on or off. Makes a plain band when there is none. */
export const wisselSteun =
  (id: string, laag: Laag, soort: Steun): Doe =>
  (doc) => {
    const nu = zoekBand(doc, 'ik', id)?.lijnen[laag]?.steun ?? [];
    const steun = nu.includes(soort) ? nu.filter((een) => een !== soort) : [...nu, soort];
    return zetBand({ laag, van: 'ik', naar: id, steun })(doc);
  };

export const wisBand =
  ({ laag, van, naar }: Bandplek): Doe =>
  (doc) => {
    const band = zoekBand(doc, van, naar);
    if (!band?.lijnen[laag]) return doc;
    return { ...doc, banden: zonderLaag(doc.banden, laag, (een) => een === band) };
  };
