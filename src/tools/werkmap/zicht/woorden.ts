import type { Groep } from '../../../model/werkmap/aantal.ts';
import type { Zijden } from '../../../model/werkmap/map.ts';
import type { Soort } from '../../../model/werkmap/stuk.ts';

/** "1 stuk", "3 stukken". */
export const tel = (aantal: number, een: string, meer: string): string =>
  `${aantal} ${aantal === 1 ? een : meer}`;
export const stukken = (aantal: number) => tel(aantal, 'stuk', 'stukken');
export const bladzijden = (aantal: number) => tel(aantal, 'bladzijde', 'bladzijden');
export const vellen = (aantal: number) => tel(aantal, 'vel papier', 'vellen papier');

export const soortNaam: Record<Soort, string> = {
  methodiek: 'Coachkaart',
  werkblad: 'Werkblad',
  kaarten: 'Kaarten',
  moment: 'Tussenblad',
  pauze: 'Op het draaiboek',
  ingevuld: 'Ingevuld op dit toestel',
};

export const versieNaam: Record<string, string> = {
  standaard: 'Standaard',
  grootletter: 'Grote letters',
  eenvoudig: 'Eenvoudig',
  gewoon: 'Gewone kaarten',
  plus: 'Pluskaarten',
  groot: 'Grote kaarten',
};

export const groepNaam: Record<Groep, string> = {
  coach: 'Voor de coach',
  deelnemer: 'Voor de deelnemers',
  kaarten: 'Voor op tafel',
};

/** How paper goes through the printer, each in a sentence. */
export const zijdenUitleg: Record<Zijden, readonly [naam: string, uitleg: string]> = {
  enkel: ['Op één kant', 'Elke bladzijde komt op een eigen vel. De kaarten krijgen geen achterkant.'],
  lang: [
    'Op twee kanten, lange kant',
    'Zoals een boek: je slaat het blad om naar links. Zo staan de meeste printers.',
  ],
  kort: ['Op twee kanten, korte kant', 'Zoals een kalender: je slaat het blad naar boven om.'],
};
