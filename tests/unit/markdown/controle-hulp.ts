import { type ControleOpties, controleerTekst } from '../../../src/markdown/controle.ts';

const inhoud: Record<string, string[]> = {
  methodiek: ['klokwijs', 'hand-methodiek'],
  begrip: ['pop'],
  proces: ['pop-traject', 'pop-traject/wie-ben-ik'],
};

export const opties: ControleOpties = {
  bestand: 'content/methodieken/proef.mdx',
  regelOffset: 0,
  componenten: ['Tip', 'Wanneer', 'Schaal', 'Gesprek'],
  bestaat: (soort, id) => inhoud[soort]?.includes(id) ?? false,
  kandidaten: (soort) => inhoud[soort] ?? [],
};

/** The faults of a text as "line: what". */
export const fouten = (tekst: string, meer: Partial<ControleOpties> = {}) =>
  controleerTekst(tekst, { ...opties, ...meer }).map(({ regel, wat }) => `${regel}: ${wat}`);
