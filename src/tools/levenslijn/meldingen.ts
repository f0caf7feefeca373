import type { As, Lijn, Moment } from './soort.ts';
import { tijdWoorden } from './tijd.ts';

/** How a moment is called in a sentence. */
export const naamVan = ({ woorden, vorm }: Moment): string =>
  woorden.trim()
    ? `“${woorden.trim()}”`
    : vorm === 'periode'
      ? 'de periode zonder woorden'
      : 'het moment zonder woorden';

const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);
const assen: Record<As, string> = {
  jaar: 'De lijn loopt nu volgens de jaren.',
  leeftijd: 'De lijn loopt nu volgens de leeftijd.',
  volgorde: 'De lijn toont nu enkel de volgorde.',
};

/** Where a moment stands now: its time, or between which others. */
export function plekVan(lijn: Lijn, id: string): string {
  const hier = lijn.momenten.findIndex((moment) => moment.id === id);
  const moment = lijn.momenten[hier];
  if (!moment) return '';
  const tijd = tijdWoorden(moment, lijn.as);
  const voor = lijn.momenten[hier - 1];
  const na = lijn.momenten[hier + 1];
  if (tijd && lijn.as !== 'volgorde') return tijd;
  if (voor && na) return `tussen ${naamVan(voor)} en ${naamVan(na)}`;
  if (voor) return `na ${naamVan(voor)}`;
  return na ? `voor ${naamVan(na)}` : 'alleen op de lijn';
}

/** What the live region says of each command. */
export const meldingen = {
  erbij: (moment: { vorm: Moment['vorm'] }) =>
    moment.vorm === 'periode' ? 'Er staat een periode bij.' : 'Er staat een moment bij.',
  woorden: (tekst: string) =>
    tekst.trim() ? `De woorden zijn nu “${tekst.trim()}”.` : 'De woorden zijn weg.',
  veld: (wat: string) => (tekst: string) =>
    tekst.trim() ? `${wat}: ${tekst.trim()}.` : `${wat} is weer leeg.`,
  verplaatst: (lijn: Lijn, id: string) => {
    const moment = lijn.momenten.find((een) => een.id === id);
    return moment ? hoofdletter(`${naamVan(moment)} staat nu ${plekVan(lijn, id)}.`) : '';
  },
  weg: (moment: Moment) => hoofdletter(`${naamVan(moment)} is van de lijn.`),
  verborgen: (moment: Moment, verborgen: boolean) =>
    hoofdletter(`${naamVan(moment)} komt ${verborgen ? 'niet' : 'wel'} op papier.`),
  as: (as: As) => assen[as],
  hoogtes: (aan: boolean) =>
    aan ? 'Je kan nu tonen hoe het voelde: hoger of lager.' : 'Alles staat weer op één hoogte.',
  hoogte: (moment: Moment, hoogte: number) =>
    hoofdletter(`${naamVan(moment)} staat nu ${hoogteWoorden(hoogte)}.`),
  baan: (moment: Moment, naam: string) =>
    hoofdletter(`${naamVan(moment)} staat nu ${naam ? `bij ${naam}` : 'op de lijn zelf'}.`),
  thema: (naam: string) => `Het thema ${naam || 'zonder naam'} staat erbij.`,
  themaWeg: (naam: string) =>
    `Het thema ${naam || 'zonder naam'} is weg. De momenten staan weer op de lijn zelf.`,
};

/** A height in words: where it is drawn, and nothing about what that means. */
export const hoogteWoorden = (hoogte: number): string =>
  hoogte === 0 ? 'op de lijn' : `${Math.abs(hoogte)} ${hoogte > 0 ? 'boven' : 'onder'} de lijn`;
