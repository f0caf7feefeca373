import type { Wijziging } from '../kit/soort.ts';
import { acht, type Gekozen, lengtes, type Plek, type Ronde, type RondeNaam, type Spel } from './soort.ts';

/** A pile of the three, as the source has them: truly, half, not. */
export type Stapel = 'echt' | 'half' | 'niet';
/** Texts that stand beside the cards. */
export type Tekst = 'huidig' | 'conclusie' | 'wie' | 'gesprek';

/** A list with another thing in one place. (Array.with is too young for an old tablet.) */
const met = <T>(lijst: readonly T[], plaats: number, nieuw: T): T[] =>
  lijst.map((oud, i) => (i === plaats ? nieuw : oud));
const zonder = (lijst: readonly string[], kaart: string) => lijst.filter((k) => k !== kaart);

const leeg = { echt: [], half: [], niet: [], tafel: [], weg: [] };
const open = (kaart: string): Gekozen => ({ kaart, werk: false, prive: false, woorden: '' });

/** Changes one round; the same game when the round is not there or stays as it is. */
const inRonde =
  (naam: RondeNaam, wijzig: (ronde: Ronde) => Ronde): Wijziging<Spel> =>
  (spel) => {
    const oud = spel.rondes[naam];
    const nieuw = oud && wijzig(oud);
    return nieuw === oud ? spel : { ...spel, rondes: { ...spel.rondes, [naam]: nieuw } };
  };

/** Lays the first eight of these cards open; the rest is the pile. */
function deel(ronde: Ronde, kaarten: readonly string[]): Ronde {
  const tafel = kaarten.slice(0, acht).map(open);
  return { ...ronde, stand: 'kiezen', tafel, stapel: kaarten.slice(acht) };
}

interface Begin {
  ronde: RondeNaam;
  /** The ids of the cards, already shuffled. */
  kaarten: readonly string[];
  /** First into three piles, or eight open at once. */
  vorm: 'acht' | 'stapels';
}

/** Begins a round, from the start if it was played before. */
export const begin =
  ({ ronde, kaarten, vorm }: Begin): Wijziging<Spel> =>
  (spel) => {
    const uniek = [...new Set(kaarten)].slice(0, 200);
    if (uniek.length === 0) return spel;
    const nieuw: Ronde = { ...leeg, stand: 'stapels', stapel: uniek };
    const rondes = { ...spel.rondes, [ronde]: vorm === 'stapels' ? nieuw : deel(nieuw, uniek) };
    return { ...spel, plek: ronde, rondes };
  };

/** The card in hand goes to one of the three piles. */
export const sorteer = (naam: RondeNaam, naar: Stapel): Wijziging<Spel> =>
  inRonde(naam, (ronde) => {
    const [kaart, ...stapel] = ronde.stapel;
    if (ronde.stand !== 'stapels' || kaart === undefined) return ronde;
    return { ...ronde, stapel, [naar]: [...ronde[naar], kaart] };
  });

/**
 * Goes on from the three piles, with the first only, or with the second as well.
 * The cards keep the order in which they were laid down.
 */
export const speelVerder = (naam: RondeNaam, ookHalf: boolean): Wijziging<Spel> =>
  inRonde(naam, (ronde) => {
    const kaarten = ookHalf ? [...ronde.echt, ...ronde.half] : ronde.echt;
    if (ronde.stand !== 'stapels' || ronde.stapel.length > 0 || kaarten.length === 0) return ronde;
    return deel({ ...ronde, echt: [], half: ookHalf ? [] : ronde.half }, kaarten);
  });

/** The card in hand takes a place on the table; the card that lay there goes away. */
export const ruil = (naam: RondeNaam, plaats: number): Wijziging<Spel> =>
  inRonde(naam, (ronde) => {
    const [kaart, ...stapel] = ronde.stapel;
    if (ronde.stand !== 'kiezen' || kaart === undefined || !Number.isInteger(plaats)) return ronde;
    if (plaats < 0 || plaats >= acht) return ronde;
    const oud = ronde.tafel[plaats];
    if (!oud) return { ...ronde, stapel, tafel: [...ronde.tafel, open(kaart)] };
    return { ...ronde, stapel, tafel: met(ronde.tafel, plaats, open(kaart)), weg: [...ronde.weg, oud.kaart] };
  });

/** The card in hand goes away; the table stays as it is. */
export const legWeg = (naam: RondeNaam): Wijziging<Spel> =>
  inRonde(naam, (ronde) => {
    const [kaart, ...stapel] = ronde.stapel;
    if (ronde.stand !== 'kiezen' || kaart === undefined) return ronde;
    return { ...ronde, stapel, weg: [...ronde.weg, kaart] };
  });

/** Takes a card back from those that went away, now or in the three piles: it is the card in hand. */
export const neemTerug = (naam: RondeNaam, kaart: string): Wijziging<Spel> =>
  inRonde(naam, (ronde) => {
    const { stand, weg, half, niet } = ronde;
    if (stand !== 'kiezen' || ![...weg, ...half, ...niet].includes(kaart)) return ronde;
    return {
      ...ronde,
      stapel: [kaart, ...ronde.stapel],
      weg: zonder(weg, kaart),
      half: zonder(half, kaart),
      niet: zonder(niet, kaart),
    };
  });

/** The open cards are the ones: now they are put in order. What is left of the pile stays where it is. */
export const orden = (naam: RondeNaam): Wijziging<Spel> =>
  inRonde(naam, (ronde) =>
    ronde.stand === 'kiezen' && ronde.tafel.length > 0 ? { ...ronde, stand: 'ordenen' } : ronde,
  );

/** Back from the ordering to the pile. */
export const ruilNog = (naam: RondeNaam): Wijziging<Spel> =>
  inRonde(naam, (ronde) => (ronde.stand === 'ordenen' ? { ...ronde, stand: 'kiezen' } : ronde));

/** Puts a chosen card on another place in the row. */
export const verplaats = (naam: RondeNaam, van: number, naar: number): Wijziging<Spel> =>
  inRonde(naam, (ronde) => {
    const kaart = ronde.tafel[van];
    const doel = Math.max(0, Math.min(ronde.tafel.length - 1, naar));
    if (ronde.stand !== 'ordenen' || !kaart || doel === van || !Number.isInteger(doel)) return ronde;
    const tafel = ronde.tafel.filter((_, i) => i !== van);
    return { ...ronde, tafel: [...tafel.slice(0, doel), kaart, ...tafel.slice(doel)] };
  });

const opKaart = (naam: RondeNaam, kaart: string, deel: Partial<Gekozen>): Wijziging<Spel> =>
  inRonde(naam, (ronde) => {
    const plaats = ronde.tafel.findIndex((k) => k.kaart === kaart);
    const oud = ronde.tafel[plaats];
    if (!oud) return ronde;
    const nieuw = { ...oud, ...deel };
    const gelijk = nieuw.werk === oud.werk && nieuw.prive === oud.prive && nieuw.woorden === oud.woorden;
    return gelijk ? ronde : { ...ronde, tafel: met(ronde.tafel, plaats, nieuw) };
  });

/** Says where a card plays: at work, in private life, or both. */
export const zetWaar = (naam: RondeNaam, kaart: string, waar: 'werk' | 'prive', aan: boolean) =>
  opKaart(naam, kaart, { [waar]: aan });

/** What the participant means by a card. */
export const zetWoorden = (naam: RondeNaam, kaart: string, woorden: string) =>
  opKaart(naam, kaart, { woorden: woorden.slice(0, lengtes.woorden) });

export const zetTekst =
  (veld: Tekst, tekst: string): Wijziging<Spel> =>
  (spel) => {
    const kort = tekst.slice(0, veld === 'wie' ? lengtes.wie : lengtes.tekst);
    return spel[veld] === kort ? spel : { ...spel, [veld]: kort };
  };

const klaar = (ronde: Ronde | undefined) => ronde?.stand === 'ordenen';

/** Goes to another part of the game; only where there is something to see. */
export const ga =
  (plek: Plek): Wijziging<Spel> =>
  (spel) => {
    const { zelf, valkuilen, ander } = spel.rondes;
    const kan: Record<Plek, boolean> = {
      zelf: true,
      valkuilen: true,
      doorgeven: klaar(zelf),
      ander: ander !== undefined,
      teruggeven: klaar(ander),
      naast: klaar(zelf) && klaar(ander),
      besluit: klaar(zelf) || klaar(valkuilen),
    };
    return plek === spel.plek || !kan[plek] ? spel : { ...spel, plek };
  };
