import type { Wijziging } from '../kit/soort.ts';
import { ga, orden, ruilNog } from './opdrachten.ts';
import type { Ronde, Spel } from './soort.ts';

const niets: Wijziging<Spel> = (spel) => spel;

/** A part of the game that one can go to. */
export interface Stap {
  id: string;
  label: string;
  /** The game is here now. */
  hier: boolean;
  /** This part was played to its end. */
  klaar: boolean;
  /** How to get there; absent when it is not open yet. */
  naar?: Wijziging<Spel>;
}

const na =
  (eerst: Wijziging<Spel>, dan: Wijziging<Spel>): Wijziging<Spel> =>
  (spel) =>
    dan(eerst(spel));

/** The parts of the game in order: the own round, what is free, and the conclusions. */
export function stappen(spel: Spel): Stap[] {
  const { plek, rondes } = spel;
  const { zelf, valkuilen, ander } = rondes;
  const klaar = (ronde: Ronde | undefined) => ronde?.stand === 'ordenen';
  const [ik, val, zij] = [klaar(zelf), klaar(valkuilen), klaar(ander)];
  const opVolgorde = plek === 'zelf' && ik;
  const stap = (id: string, label: string, hier: boolean, af: boolean, naar: Wijziging<Spel>): Stap => ({
    id,
    label,
    hier,
    klaar: af && !hier,
    ...(!hier && naar(spel) !== spel && { naar }),
  });
  return [
    stap('kiezen', 'Kaarten kiezen', plek === 'zelf' && !ik, ik, na(ga('zelf'), ruilNog('zelf'))),
    stap('orden', 'Op volgorde leggen', opVolgorde, ik, zelf ? na(ga('zelf'), orden('zelf')) : niets),
    stap('valkuilen', 'Valkuilen (vrij)', plek === 'valkuilen', val, ik || val ? ga('valkuilen') : niets),
    zij
      ? stap('naast', 'Twee rijen naast elkaar', plek === 'naast', true, ga('naast'))
      : stap('ander', 'De kijk van een ander (vrij)', false, false, ga('doorgeven')),
    stap('besluit', 'Besluit', plek === 'besluit', spel.conclusie.trim() !== '', ga('besluit')),
  ];
}
