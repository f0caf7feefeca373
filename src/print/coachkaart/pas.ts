import { doos, Kolom } from '../boek/bouw.ts';
import type { Letters } from '../letters/letters.ts';
import { type Pagina, verdeel } from '../plan/verdeel.ts';
import { bodem, groottes, kaartmaat, kolom as smal } from './maat.ts';
import { legSectie, legVerder } from './sectie.ts';
import type { Kaartsectie, Kaartstof } from './stof.ts';

/** What is nice to have joins only where the text stays this large. */
const RUIM = 9.5;

/** A column set at one size, as far as it goes. */
function zet(letters: Letters, stof: Kaartstof, secties: readonly Kaartsectie[], grootte: number) {
  const kolom = new Kolom(letters, kaartmaat(grootte));
  for (const sectie of secties) legSectie(kolom, sectie);
  const weg = stof.secties.filter((sectie) => !secties.includes(sectie));
  legVerder(kolom, [...weg.map(({ titel }) => titel), ...stof.verder]);
  return doos({}, { x: 0, y: 0, b: smal, h: kolom.y }, kolom.dozen);
}

/** The page breaker deals pages; two of them are the columns of the card. */
const inTwee = (wortel: ReturnType<typeof zet>, pagina: Pagina) => verdeel(wortel, pagina).paginas <= 2;

const kleinst = groottes.at(-1) as number;

/**
 * Which sections stand on the card: the core, and in their order those with questions, as long as the type need not
 * become smaller than the smallest. Behind one that does not fit another may come where the text stays large; so may
 * the doel, in front.
 */
function kies(stof: Kaartstof, past: (secties: readonly Kaartsectie[], grootte: number) => boolean) {
  let gekozen = stof.secties.filter(({ kern }) => kern);
  if (!past(gekozen, kleinst))
    throw new Error(
      `De coachkaart van "${stof.titel}" past niet op één bladzijde. Maak de stappen of de valkuilen korter.`,
    );
  let grens = kleinst;
  for (const nieuw of stof.secties.filter(({ kern }) => !kern)) {
    const samen = stof.secties.filter((sectie) => sectie === nieuw || gekozen.includes(sectie));
    if (past(samen, grens)) gekozen = samen;
    else grens = RUIM;
  }
  const waarvoor: Kaartsectie = {
    ...{ titel: 'Waarvoor', kern: false, stappen: [] },
    blokken: [{ soort: 'alinea', stukken: [{ tekst: stof.doel }] }],
  };
  const metDoel = [waarvoor, ...gekozen];
  return past(metDoel, RUIM) ? metDoel : gekozen;
}

/** Measures a text once, at one size: the same words are tried at many. */
function metGeheugen(letters: Letters): Letters {
  const bekend = new Map<string, number>();
  return {
    ...letters,
    breedte: (letter, grootte, tekst) => {
      const sleutel = `${letter} ${tekst}`;
      let breed = bekend.get(sleutel);
      if (breed === undefined) {
        breed = letters.breedte(letter, 1, tekst);
        bekend.set(sleutel, breed);
      }
      return breed * grootte;
    },
  };
}

/** What fits, at the largest size at which it does. */
export function pasVorm(eerste: Letters, stof: Kaartstof, top: number) {
  const letters = metGeheugen(eerste);
  const pagina = { eerste: top, verder: top, bodem };
  const past = (secties: readonly Kaartsectie[], grootte: number) =>
    inTwee(zet(letters, stof, secties, grootte), pagina);
  const secties = kies(stof, past);
  let [wel, niet] = [groottes.length - 1, -1];
  while (wel - niet > 1) {
    const midden = (wel + niet) >> 1;
    if (past(secties, groottes[midden] as number)) wel = midden;
    else niet = midden;
  }
  return zet(letters, stof, secties, groottes[wel] as number);
}

/** The columns as even as they can be: the highest foot at which the text still takes two. */
export function gelijk(wortel: ReturnType<typeof zet>, top: number): Pagina {
  const pagina = (voet: number) => ({ eerste: top, verder: top, bodem: voet });
  for (let voet = top + wortel.vlak.h / 2; voet < bodem; voet += 3)
    if (inTwee(wortel, pagina(voet))) return pagina(voet);
  return pagina(bodem);
}
