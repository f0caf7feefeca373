import type { Versie, Werkblad } from '../../model/werkblad.ts';

export const versieNaam: Record<Versie, string> = {
  standaard: 'Standaard',
  grootletter: 'Grote letters',
  eenvoudig: 'Eenvoudig',
};

export const versieUitleg: Record<Versie, string> = {
  standaard: 'Alle vragen, in gewone letters.',
  grootletter: 'Dezelfde vragen, in letters van 18 punt.',
  eenvoudig: 'Minder woorden, met prenten erbij.',
};

/** Who fills a sheet in, and so how many to print. */
export const hoeveel: Record<Werkblad['voor'], string> = {
  deelnemer: 'Eén per deelnemer.',
  coach: 'Eén voor de coach.',
  samen: 'Eén om samen in te vullen.',
};

/** The address of one face of a sheet. */
export const pdfPad = (slug: string, versie: Versie, wijze: 'invulbaar' | 'blanco'): string =>
  `/werkbladen/${slug}-${versie}-${wijze}.pdf`;
