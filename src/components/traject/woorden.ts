import type { Moment, Traject } from '../../model/traject.ts';
import { hoofdletter } from '../feiten.ts';

const meervoud: Record<Traject['eenheid'], string> = {
  contactmoment: 'contactmomenten',
  gesprek: 'gesprekken',
  fase: 'fasen',
  stap: 'stappen',
  moment: 'momenten',
};

/** What a moment is called on its page and in links to it: "Opstart", "Contactmoment 2", "Fase 3". */
export const momentNaam = ({ eenheid }: Traject, { nr }: Moment) =>
  nr === 0 ? 'Opstart' : `${hoofdletter(eenheid)} ${nr}`;

/** The heading over how many there are: "Contactmomenten". */
export const eenheden = ({ eenheid }: Traject) => hoofdletter(meervoud[eenheid]);

/** How many moments without the opstart: what the source says, or what the route counts. */
export const aantalMomenten = ({ aantal, momenten }: Traject) =>
  aantal ?? String(momenten.filter(({ nr }) => nr > 0).length);

/** "4 of 5 gesprekken". */
export const lengte = (traject: Traject) => `${aantalMomenten(traject)} ${meervoud[traject.eenheid]}`;

/** The trajecten of one proces together, in the order in which they come. */
export const perProces = (trajecten: readonly Traject[]) => [...Map.groupBy(trajecten, (t) => t.proces)];
