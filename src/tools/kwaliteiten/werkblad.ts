import type { Decks } from './decks.ts';
import { ligtDicht, type RondeNaam, type Spel } from './soort.ts';

type Antwoorden = Record<string, string | boolean>;

/** The rows of one round under the names that the fields of the sheet have. */
function rijen(spel: Spel, ronde: RondeNaam, decks: Decks, veld: string, een: string, woorden: string) {
  const uit: Antwoorden = {};
  if (spel.rondes[ronde]?.stand !== 'ordenen') return uit;
  spel.rondes[ronde].tafel.forEach((keuze, i) => {
    const rij = `${veld}/${een}-${i + 1}`;
    uit[`${rij}/${een}`] = decks.woord(keuze.kaart);
    if (keuze.werk) uit[`${rij}/werk`] = true;
    if (keuze.prive) uit[`${rij}/prive`] = true;
    if (keuze.woorden.trim()) uit[`${rij}/${woorden}`] = keuze.woorden.trim();
  });
  return uit;
}

/**
 * The game as the answers on the worksheet "Mijn acht kwaliteiten". Nothing while somebody else has the device.
 * @param naam the name of the document
 * @param metValkuilen the free round belongs to the participant, who may leave it out
 */
export function alsWerkblad(spel: Spel, naam: string, metValkuilen: boolean, decks: Decks): Antwoorden {
  if (ligtDicht(spel)) return {};
  return {
    ...(naam && { naam }),
    ...rijen(spel, 'zelf', decks, 'kwaliteiten', 'kwaliteit', 'betekenis'),
    ...(metValkuilen && rijen(spel, 'valkuilen', decks, 'valkuilen', 'valkuil', 'last')),
    ...(spel.huidig.trim() && { huidig: spel.huidig.trim() }),
    ...(spel.conclusie.trim() && { conclusie: spel.conclusie.trim() }),
  };
}
