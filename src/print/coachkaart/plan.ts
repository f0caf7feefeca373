import { stijlen } from '../blad/stijl.ts';
import { doos } from '../boek/bouw.ts';
import type { Letters } from '../letters/letters.ts';
import { plak } from '../plan/plak.ts';
import type { Plan } from '../plan/plan.ts';
import { verdeel } from '../plan/verdeel.ts';
import { maakKop } from './kop.ts';
import { bodem, goot, papier, rand, kolom as smal } from './maat.ts';
import { gelijk, pasVorm } from './pas.ts';
import { naastElkaar, sierNaastElkaar } from './schuif.ts';
import type { Kaartstof } from './stof.ts';

/** White between the facts and the columns. */
const ONDER_KOP = 14;

/**
 * The coach card of a methodiek: exactly one A4, in two columns.
 * @throws when even the core at the smallest size does not fit
 */
export function maakCoachkaart(letters: Letters, stof: Kaartstof): Plan {
  const kop = maakKop(letters, stof);
  const top = rand.boven + kop.y + ONDER_KOP;
  const wortel = pasVorm(letters, stof, top);
  const pagina = gelijk(wortel, top);
  const { plaatsen, paginas } = verdeel(wortel, pagina);
  const romp = plak(wortel, plaatsen, paginas, rand.links, pagina);
  const heel = { eerste: rand.boven, verder: rand.boven, bodem };
  const kopdoos = doos({}, { x: 0, y: 0, b: kop.maat.breedte, h: kop.y }, kop.dozen);
  const boven = plak(kopdoos, verdeel(kopdoos, heel).plaatsen, 1, rand.links, heel);
  const stap = smal + goot;
  return {
    sleutel: `kaart-${stof.slug}`,
    titel: stof.titel,
    papier,
    paginas: 1,
    antwoord: { grootte: stijlen.standaard.antwoord, regel: stijlen.standaard.regel },
    rand: {
      ...rand,
      ...stof.rand,
      ...{ titel: stof.titel, uitgave: 'coachkaart', spreuk: 'Zinnen met een potlood zijn van ons.' },
    },
    boom: [...boven.boom, ...naastElkaar(romp.boom, stap)],
    sier: [[...boven.sier.flat(), ...sierNaastElkaar(romp.sier, stap)]],
  };
}
